package se.tertial.report.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.figure.Insight;
import se.tertial.ui.Page;
import se.tertial.ui.Pages;

/** Pages as text, made without a server. */
final class PageText {

    private static final Pages PAGES = new Pages(TemplateEngine.createPrecompiled(ContentType.Html));

    private PageText() {}

    /** The page as it is sent, but for the tags of style sheet and script. */
    static String of(Page page) {
        return new String(PAGES.html(page), StandardCharsets.UTF_8).replaceAll("tertial-[0-9a-f]{16}", "tertial");
    }

    /** @param name of a file below {@code src/test/golden/report/web} */
    static void compare(String name, Page page) {
        Golden.compare("report/web/" + name, of(page));
    }

    static Insight insight(Path folder) {
        var read = MunicipalityFolder.read(folder);
        return new Insight(read.value().orElseThrow(() -> new IllegalStateException("" + read.findings())));
    }

    /** A visit that leaves unit and round to the page. */
    static Visit visit(Insight insight, String path) {
        return visit(insight, path, Language.SV);
    }

    static Visit visit(Insight insight, String path, Language language) {
        var code = insight.municipality().organisation().code();
        return new Visit(insight, Optional.empty(), Optional.empty(), language, "/" + code + path);
    }

    static Visit visit(Insight insight, String path, String unit, String round) {
        var visit = visit(insight, path);
        return new Visit(
                insight, visit.organisation().unit(unit), Optional.of(new RoundCode(round)), Language.SV, visit.path());
    }
}
