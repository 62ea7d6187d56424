package se.tertial.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class BudgetController {

    private final Pages pages;

    BudgetController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/ekonomi/beslut")
    Rendered page(Visit visit) {
        return pages.kept(visit.insight(), visit.question(), () -> BudgetComposition.of(visit));
    }
}
