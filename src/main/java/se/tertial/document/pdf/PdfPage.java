package se.tertial.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.tertial.document.Document;
import se.tertial.document.Document.Opening;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.Heading;
import se.tertial.document.Wording;
import se.tertial.document.html.HtmlBlocks;
import se.tertial.document.markup.Markup;

/**
 * What the PDF engine lays out.
 *
 * @param html the whole document as XHTML with its style sheet
 * @param drawings SVG by the address under which the XHTML names it
 */
record PdfPage(String html, Map<String, String> drawings) {

    private static final int CONTENTS_LEVEL_MAX = 2;
    private static final String LOOKS = looks();

    static PdfPage of(Document document) {
        var paper = new Paper(document.front().language());
        var out = new Markup();
        out.open("html").attr("lang", document.front().language()).line();
        head(out, document);
        out.open("body").line();
        runningHeader(out, document.front());
        var isLetter = document.opening() == Opening.LETTER;
        if (!isLetter) {
            titleBlock(out, document.front());
            contents(out, document);
        }
        for (var part : document.parts()) {
            var isFirst = isLetter && part == document.parts().getFirst();
            part(out, paper, part, isFirst);
        }
        out.close().close();
        return new PdfPage(out.toString(), paper.drawings());
    }

    private static void part(Markup out, Paper paper, Part part, boolean isFirst) {
        var landscape = part.orientation() == Orientation.LANDSCAPE;
        paper.turn(part.orientation());
        out.open("div", (landscape ? "part landscape" : "part portrait") + (isFirst ? " first" : ""))
                .line();
        new HtmlBlocks(out, paper).write(part.blocks());
        out.close().line();
    }

    private static void head(Markup out, Document document) {
        var front = document.front();
        var description = front.title() + ", " + front.unitName() + ", " + front.municipalityName();
        out.open("head").line();
        out.element("title", front.title() + " – " + front.unitName()).line();
        meta(out, "description", description);
        meta(out, "subject", description);
        meta(out, "author", front.municipalityName());
        var words = LOOKS.replace("PAGE ", Wording.PAGE.in(front.language()) + " ")
                .replace(" OF ", " " + Wording.OF.in(front.language()) + " ");
        out.element("style", words).line();
        bookmarks(out, document.headings().toList());
        out.close().line();
    }

    private static void meta(Markup out, String name, String content) {
        out.open("meta").attr("name", name).attr("content", content).empty().line();
    }

    /** Nests by level; a level that is passed over is not invented. */
    private static void bookmarks(Markup out, List<Heading> headings) {
        if (headings.isEmpty()) {
            return;
        }
        out.open("bookmarks");
        var open = new ArrayDeque<Integer>();
        for (var heading : headings) {
            while (!open.isEmpty() && open.peek() >= heading.level()) {
                open.pop();
                out.close();
            }
            out.open("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
            open.push(heading.level());
        }
        open.forEach(level -> out.close());
        out.close().line();
    }

    private static void runningHeader(Markup out, Document.Front front) {
        out.open("div", "running-header");
        out.element("span", "municipality", front.municipalityName());
        for (var text : List.of(front.title(), front.unitName(), front.status())) {
            if (!text.isEmpty()) {
                out.text("  ·  ").text(text);
            }
        }
        out.close().line();
    }

    private static void titleBlock(Markup out, Document.Front front) {
        out.open("div", "title-block").line();
        out.element("p", "municipality", front.municipalityName()).line();
        out.element("p", "title", front.title()).line();
        out.element("p", "unit", front.unitName()).line();
        fact(out, Wording.PERIOD.in(front.language()), front.period());
        fact(out, Wording.STATUS.in(front.language()), front.status());
        out.close().line();
    }

    private static void fact(Markup out, String name, String value) {
        if (!value.isEmpty()) {
            out.open("p", "fact")
                    .element("span", "fact-name", name + " ")
                    .element("span", value)
                    .close()
                    .line();
        }
    }

    private static void contents(Markup out, Document document) {
        var headings = document.headings()
                .filter(heading -> heading.level() <= CONTENTS_LEVEL_MAX)
                .toList();
        if (headings.isEmpty()) {
            return;
        }
        out.open("div", "contents").line();
        out.element("p", "contents-title", Wording.CONTENTS.in(document.front().language()));
        out.open("ul").line();
        for (var heading : headings) {
            out.open("li", "level-" + heading.level()).open("a").attr("href", "#" + heading.id());
            out.attr("title", heading.text())
                    .text(heading.text())
                    .close()
                    .close()
                    .line();
        }
        out.close().close().line();
    }

    private static String looks() {
        try (var in = PdfPage.class.getResourceAsStream("/document/print.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
