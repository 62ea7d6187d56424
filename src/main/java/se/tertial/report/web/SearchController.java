package se.tertial.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class SearchController {

    private final Pages pages;

    SearchController(Pages pages) {
        this.pages = pages;
    }

    /** Not kept: anybody can ask anything, and would push out the pages that many want. */
    @GetMapping("/{kommun:[a-z0-9-]+}/sok")
    Rendered page(Visit visit, @RequestParam(defaultValue = "") String q) {
        return pages.render(SearchComposition.of(visit, q));
    }
}
