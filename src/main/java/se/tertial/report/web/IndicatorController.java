package se.tertial.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class IndicatorController {

    private final Pages pages;

    IndicatorController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/indikatorer/{code}")
    Rendered page(Visit visit, @PathVariable String code) {
        return pages.kept(
                visit.insight(),
                visit.question(),
                () -> IndicatorComposition.of(visit, code).orElseThrow(() -> visit.missing("missing.indicator", code)));
    }
}
