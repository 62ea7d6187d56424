package se.tertial.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class AssignmentController {

    private final Pages pages;

    AssignmentController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/uppdrag/{code}")
    Rendered page(Visit visit, @PathVariable String code) {
        return pages.kept(
                visit.insight(),
                visit.question(),
                () -> AssignmentComposition.of(visit, code)
                        .orElseThrow(() -> visit.missing("missing.assignment", code)));
    }
}
