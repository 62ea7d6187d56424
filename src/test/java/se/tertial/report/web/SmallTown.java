package se.tertial.report.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.figure.Insight;
import se.tertial.ui.Page;
import se.tertial.ui.Pages;

/** A municipality small enough to read whole, and pages of it without a server. */
final class SmallTown {

    private static final Insight INSIGHT = new Insight(
            MunicipalityFolder.read(Path.of("src/test/folders/pages")).value().orElseThrow());
    private static final Pages PAGES = new Pages(engine());

    private SmallTown() {}

    static Visit visit(String path) {
        return visit(path, Language.SV);
    }

    static Visit visit(String path, Language language) {
        return new Visit(INSIGHT, Optional.empty(), Optional.empty(), language, path);
    }

    static Visit visit(String path, String unit, String round) {
        return new Visit(
                INSIGHT,
                INSIGHT.municipality().organisation().unit(unit),
                Optional.of(new RoundCode(round)),
                Language.SV,
                path);
    }

    /** With addresses of style sheet and script that do not change with their content. */
    static String html(Page page) {
        return new String(PAGES.html(page), StandardCharsets.UTF_8).replaceAll("tertial-[0-9a-f]+\\.", "tertial.");
    }

    private static TemplateEngine engine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }
}
