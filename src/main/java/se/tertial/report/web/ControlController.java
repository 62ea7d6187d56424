package se.tertial.report.web;

import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.ui.Page;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Pages of internal control and its kin. */
@Controller
class ControlController {

    private static final String MUNICIPALITY = "/{kommun:[a-z0-9-]+}/";

    private final Pages pages;

    ControlController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping(MUNICIPALITY + RiskComposition.PATH)
    Rendered risks(Visit visit) {
        return kept(visit, RiskComposition::of);
    }

    @GetMapping(MUNICIPALITY + InternalControlComposition.PATH)
    Rendered controls(Visit visit) {
        return kept(visit, InternalControlComposition::of);
    }

    @GetMapping(MUNICIPALITY + ActionPlanComposition.PATH)
    Rendered actions(Visit visit) {
        return kept(visit, ActionPlanComposition::of);
    }

    @GetMapping(MUNICIPALITY + QuestionnaireComposition.PATH)
    Rendered questions(Visit visit) {
        return kept(visit, QuestionnaireComposition::of);
    }

    @GetMapping(MUNICIPALITY + YearPlanComposition.PATH)
    Rendered yearPlan(Visit visit, @RequestParam(name = YearPlanComposition.YEAR, defaultValue = "") String year) {
        var question = visit.question(YearPlanComposition.YEAR, year);
        return pages.kept(visit.insight(), question, () -> YearPlanComposition.of(visit, year));
    }

    private Rendered kept(Visit visit, Function<Visit, Page> page) {
        return pages.kept(visit.insight(), visit.question(), () -> page.apply(visit));
    }
}
