package se.tertial.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class GoalController {

    private final Pages pages;

    GoalController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/mal/{code}")
    Rendered page(Visit visit, @PathVariable String code) {
        return pages.kept(
                visit.insight(),
                visit.question(),
                () -> GoalComposition.of(visit, code).orElseThrow(() -> visit.missing("missing.goal", code)));
    }
}
