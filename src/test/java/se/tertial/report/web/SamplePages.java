package se.tertial.report.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.report.SampleInsight;
import se.tertial.ui.Page;
import se.tertial.ui.Pages;

/** Pages of the sample municipality, rendered without a server. */
final class SamplePages {

    private static final Pages PAGES = new Pages(TemplateEngine.createPrecompiled(ContentType.Html));
    private static final Pattern TAG = Pattern.compile("(/(?:css|js)/tertial-)[0-9a-f]+");

    private SamplePages() {}

    /** @param unit and {@code round} empty when the reader chose none */
    static Visit visit(String page, String unit, String round, Language language) {
        var insight = SampleInsight.norrtalje();
        return new Visit(
                insight,
                insight.municipality().organisation().unit(unit),
                Optional.of(round).filter(code -> !code.isEmpty()).map(RoundCode::new),
                language,
                "/norrtalje/" + page);
    }

    static Visit visit(String page) {
        return visit(page, "", "", Language.SV);
    }

    /** Without the tags of style sheet and script, which change whenever any of their files does. */
    static String html(Page page) {
        var html = new String(PAGES.html(page), StandardCharsets.UTF_8);
        return TAG.matcher(html).replaceAll("$1tag");
    }

    /** What stands in {@code main}. */
    static String body(Page page) {
        var html = html(page);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length()) + "\n";
    }
}
