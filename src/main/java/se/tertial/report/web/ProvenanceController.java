package se.tertial.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.report.figure.FigureReference;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class ProvenanceController {

    private final Pages pages;

    ProvenanceController(Pages pages) {
        this.pages = pages;
    }

    /** The whole page, or only its inside for a page that shows it in a panel. */
    @GetMapping("/{kommun:[a-z0-9-]+}/varifran")
    Rendered page(
            Visit visit,
            @RequestParam(defaultValue = "") String figur,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPart) {
        var figure = FigureReference.parse(figur).orElseThrow(() -> visit.missing("missing.figure", figur));
        var question = visit.question("figur", figure.toString(), "del", isPart ? "1" : "");
        return pages.kept(visit.insight(), question, () -> ProvenanceComposition.of(visit, figure, isPart));
    }
}
