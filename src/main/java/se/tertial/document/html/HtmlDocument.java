package se.tertial.document.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import se.tertial.document.Document;
import se.tertial.document.Wording;
import se.tertial.document.markup.Markup;

/** A report as one HTML file that needs nothing else: typeface, looks and drawings are inside it. */
public final class HtmlDocument {

    private static final int CONTENTS_LEVEL_MAX = 2;

    private HtmlDocument() {}

    public static byte[] write(Document document) {
        var out = new Markup();
        var front = document.front();
        out.raw("<!DOCTYPE html>\n").open("html").attr("lang", front.language()).line();
        head(out, front);
        out.open("body").line();
        titleBlock(out, front);
        contents(out, document);
        out.open("main")
                .line()
                .raw(HtmlReport.write(document, Links.NONE))
                .close()
                .line();
        return out.close().close().line().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(Markup out, Document.Front front) {
        out.open("head").line();
        out.open("meta").attr("charset", "utf-8").empty().line();
        out.open("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1")
                .empty();
        out.line();
        out.element("title", front.title() + " – " + front.unitName() + ", " + front.municipalityName())
                .line();
        out.open("style").raw(Styles.ALL).close().line();
        out.close().line();
    }

    private static void titleBlock(Markup out, Document.Front front) {
        var language = front.language();
        out.open("header", "title-block").line();
        out.element("p", "municipality", front.municipalityName()).line();
        out.element("h1", front.title()).line();
        out.element("p", "unit", front.unitName()).line();
        out.open("dl");
        fact(out, Wording.PERIOD.in(language), front.period());
        fact(out, Wording.STATUS.in(language), front.status());
        out.close().close().line();
    }

    private static void fact(Markup out, String name, String value) {
        if (!value.isEmpty()) {
            out.open("div").element("dt", name).element("dd", value).close();
        }
    }

    private static void contents(Markup out, Document document) {
        var headings = document.headings()
                .filter(heading -> heading.level() <= CONTENTS_LEVEL_MAX)
                .toList();
        if (headings.isEmpty() || document.opening() == Document.Opening.LETTER) {
            return;
        }
        out.open("nav", "contents").attr("aria-labelledby", "contents").line();
        out.open("h2")
                .attr("id", "contents")
                .text(Wording.CONTENTS.in(document.front().language()))
                .close();
        out.open("ol").line();
        for (var heading : headings) {
            out.open("li", "level-" + heading.level());
            out.open("a")
                    .attr("href", "#" + heading.id())
                    .text(heading.text())
                    .close()
                    .close()
                    .line();
        }
        out.close().close().line();
    }

    private static final class Styles {

        static final String ALL = face("source-sans-3-latin-400-normal", 400, "normal")
                + face("source-sans-3-latin-400-italic", 400, "italic")
                + face("source-sans-3-latin-600-normal", 600, "normal")
                + new String(resource("/static/css/report.css"), StandardCharsets.UTF_8)
                + new String(resource("/document/standalone.css"), StandardCharsets.UTF_8);

        private static String face(String file, int weight, String style) {
            var font = Base64.getEncoder().encodeToString(resource("/static/fonts/" + file + ".woff2"));
            return "@font-face{font-family:'Source Sans 3';font-weight:" + weight + ";font-style:" + style
                    + ";src:url(data:font/woff2;base64," + font + ") format('woff2')}\n";
        }

        private static byte[] resource(String path) {
            try (var in = HtmlDocument.class.getResourceAsStream(path)) {
                return Objects.requireNonNull(in, path).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
