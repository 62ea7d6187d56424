package se.tertial.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.basics.Word;
import se.tertial.plan.RatingMeaning;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class GoalTreeController {

    private final Pages pages;

    GoalTreeController(Pages pages) {
        this.pages = pages;
    }

    /** A rating that does not exist narrows nothing. */
    @GetMapping("/{kommun:[a-z0-9-]+}/mal")
    Rendered page(Visit visit, @RequestParam(defaultValue = "") String status) {
        var rating = Word.parse(RatingMeaning.class, status);
        var question =
                visit.question(GoalTreeComposition.STATUS, rating.map(Word::of).orElse(""));
        return pages.kept(visit.insight(), question, () -> GoalTreeComposition.of(visit, rating));
    }
}
