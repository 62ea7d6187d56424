package se.tertial.report.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.report.Reports;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** A report before it is adopted. */
@Controller
class ReviewController {

    private final Pages pages;
    private final Reports reports;

    ReviewController(Pages pages, Reports reports) {
        this.pages = pages;
        this.reports = reports;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/rapporter/{unit}/{round}/" + ReviewComposition.PATH)
    Rendered page(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String disposition) {
        var asked = new ReportAsked(visit, unit, round, disposition);
        var question = List.of("review", asked.request(), visit.caller());
        return pages.kept(visit.insight(), question, () -> ReviewComposition.of(asked, reports));
    }
}
