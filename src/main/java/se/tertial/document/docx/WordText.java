package se.tertial.document.docx;

import org.jspecify.annotations.Nullable;
import se.tertial.document.Change;
import se.tertial.document.Inline;
import se.tertial.document.Mark;
import se.tertial.document.Paragraph;
import se.tertial.document.markup.Markup;

/** Paragraphs and runs of WordprocessingML. */
final class WordText {

    private final Markup out;
    private final Tracking tracking;
    private @Nullable Change change;

    WordText(Markup out, Tracking tracking) {
        this.out = out;
        this.tracking = tracking;
    }

    /** From now on all that is written has come or gone; null for neither. */
    void changing(@Nullable Change how) {
        change = how;
    }

    Tracking tracking() {
        return tracking;
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
        endOfParagraph();
        out.close();
    }

    /** Whether the paragraph itself has come or gone; stands last among its properties. */
    void endOfParagraph() {
        if (change != null) {
            out.open("w:rPr");
            tracking.mark(out, change);
            out.close();
        }
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
                case Inline.Changed(Change how, String text) -> changed(how, text, Look.PLAIN);
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
        if (change != null) {
            tracking.open(out, change);
        }
        out.open("w:r");
        look.write(out);
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.open("w:br").empty();
            }
            var element = change == Change.GONE ? "w:delText" : "w:t";
            out.open(element).attr("xml:space", "preserve").text(lines[i]).close();
        }
        out.close();
        if (change != null) {
            out.close();
        }
    }

    void changed(Change how, String text, Look look) {
        var before = change;
        change = how;
        run(text, look);
        change = before;
    }

    /** Whether a row of a table has come or gone; stands last among its properties. */
    void rowMark() {
        if (change != null) {
            tracking.mark(out, change);
        }
    }

    void picture(WordPicture picture) {
        if (change != null) {
            tracking.open(out, change);
        }
        picture.write(out);
        if (change != null) {
            out.close();
        }
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
