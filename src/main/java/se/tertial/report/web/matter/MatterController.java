package se.tertial.report.web.matter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tertial.report.Matter;
import se.tertial.report.web.RenderedReports;
import se.tertial.report.web.Visit;
import se.tertial.ui.Link;
import se.tertial.ui.PageNotFound;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Matters to read and to download. */
@Controller
class MatterController {

    private final Pages pages;
    private final RenderedReports files;

    MatterController(Pages pages, RenderedReports files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/arenden")
    Rendered list(Visit visit) {
        return pages.kept(visit.insight(), visit.question(), () -> MatterComposition.list(visit));
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/arenden/{code}")
    Rendered page(Visit visit, @PathVariable String code) {
        var matter = asked(visit, code);
        return pages.kept(visit.insight(), visit.question(), () -> MatterComposition.page(visit, matter));
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/arenden/{code}/{name}")
    Rendered file(Visit visit, @PathVariable String code, @PathVariable String name, HttpServletResponse response) {
        var matter = asked(visit, code);
        var file = MatterFile.of(visit, matter, name).orElseThrow(() -> missing(visit, "missing.matter.file", name));
        var question = List.of("matter", code, name, visit.language());
        var rendered = files.get(visit.insight(), question, file.mediaType(), file.content());
        var saved = String.join("-", visit.organisation().code(), code, name);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(saved).build().toString());
        return rendered;
    }

    static Matter asked(Visit visit, String code) {
        return visit.insight()
                .municipality()
                .publications()
                .matter(code)
                .orElseThrow(() -> missing(visit, "missing.matter", code));
    }

    private static PageNotFound missing(Visit visit, String key, String asked) {
        var there = visit.insight().municipality().publications().matters().stream()
                .map(matter -> new Link(
                        matter.registryNumber() + " " + matter.title(), MatterAddress.page(visit, matter.code())))
                .toList();
        return visit.missing(key, asked, there);
    }
}
