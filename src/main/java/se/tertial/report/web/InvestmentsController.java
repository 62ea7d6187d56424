package se.tertial.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class InvestmentsController {

    private final Pages pages;

    InvestmentsController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/investeringar")
    Rendered page(Visit visit) {
        return pages.kept(visit.insight(), visit.question(), () -> InvestmentsComposition.of(visit));
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/investeringar/{id}")
    Rendered project(Visit visit, @PathVariable String id) {
        return pages.kept(
                visit.insight(),
                visit.question(),
                () -> ProjectComposition.of(visit, id).orElseThrow(() -> visit.missing("missing.project", id)));
    }
}
