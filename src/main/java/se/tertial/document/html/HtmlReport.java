package se.tertial.document.html;

import se.tertial.document.Document;
import se.tertial.document.markup.Markup;

/**
 * A report as a fragment of a web page, without its title: the page says that in its {@code h1}. The fragment is an {@code
 * article} of class {@code report}; {@code /css/report.css} gives it its looks. Everything a user wrote is escaped, and
 * there are no style attributes and no scripts.
 */
public final class HtmlReport {

    private HtmlReport() {}

    public static String write(Document document, Links links) {
        var out = new Markup();
        out.open("article", "report").attr("lang", document.front().language()).line();
        var blocks = new HtmlBlocks(out, new Screen(links, document.front().language()));
        for (var part : document.parts()) {
            blocks.write(part.blocks());
        }
        return out.close().line().toString();
    }
}
