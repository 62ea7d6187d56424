package se.tertial.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.basics.Word;
import se.tertial.plan.RatingMeaning;
import se.tertial.report.web.IndicatorListComposition.Narrowing;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class IndicatorListController {

    private final Pages pages;

    IndicatorListController(Pages pages) {
        this.pages = pages;
    }

    /** A status that does not exist narrows nothing. */
    @GetMapping("/{kommun:[a-z0-9-]+}/indikatorer")
    Rendered page(
            Visit visit, @RequestParam(defaultValue = "") String mal, @RequestParam(defaultValue = "") String status) {
        var narrowing = new Narrowing(mal, Word.parse(RatingMeaning.class, status));
        return pages.kept(
                visit.insight(),
                visit.question("mal", mal, "status", status),
                () -> IndicatorListComposition.of(visit, narrowing));
    }
}
