package se.tertial.document.docx;

import se.tertial.document.Inline;
import se.tertial.document.Mark;
import se.tertial.document.Paragraph;
import se.tertial.document.markup.Markup;

/** Paragraphs and runs of WordprocessingML. */
final class WordText {

    private final Markup out;

    WordText(Markup out) {
        this.out = out;
    }

    Markup out() {
        return out;
    }

    /** Opens a paragraph. */
    void begin(String style) {
        begin(style, false);
    }

    /** @param keepWithNext whether no page may begin after it */
    void begin(String style, boolean keepWithNext) {
        out.open("w:p").open("w:pPr").open("w:pStyle").attr("w:val", style).empty();
        if (keepWithNext) {
            out.open("w:keepNext").empty();
        }
        out.close();
    }

    void end() {
        out.close();
    }

    void paragraph(String style, String text) {
        begin(style);
        run(text, Look.PLAIN);
        end();
    }

    void inlines(Paragraph paragraph) {
        for (var inline : paragraph.content()) {
            switch (inline) {
                case Inline.Words(String text) -> run(text, Look.PLAIN);
                case Inline.Strong(String text) -> run(text, Look.STRONG);
                case Inline.Emphasis(String text) -> run(text, Look.EMPHASIS);
                case Inline.Figure figure -> run(figure.text(), Look.PLAIN);
            }
        }
    }

    void run(String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        out.open("w:r");
        look.write(out);
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.open("w:br").empty();
            }
            out.open("w:t").attr("xml:space", "preserve").text(lines[i]).close();
        }
        out.close();
    }

    /** The symbol in its colour and the text after it, as one reads them. */
    void marked(Mark mark, String shown, Look look) {
        var symbol = mark.symbol();
        if (symbol.isEmpty()) {
            run(shown, look);
            return;
        }
        run(symbol, look.of(mark.tone()));
        run("\u00A0" + shown.substring(symbol.length()).strip(), look);
    }

    /** A field that shows the text until Word works it out anew. */
    void field(String instruction, String shown) {
        fieldPart("begin");
        out.open("w:r").open("w:instrText").attr("xml:space", "preserve").text(" " + instruction + " ");
        out.close().close();
        fieldPart("separate");
        run(shown, Look.PLAIN);
        fieldPart("end");
    }

    void fieldPart(String type) {
        out.open("w:r").open("w:fldChar").attr("w:fldCharType", type).empty().close();
    }
}
