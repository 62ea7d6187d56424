package se.tertial.report.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.basics.Word;
import se.tertial.report.web.AssignmentNarrowing.Only;
import se.tertial.report.web.AssignmentNarrowing.Order;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

@Controller
class AssignmentListController {

    private final Pages pages;

    AssignmentListController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/uppdrag")
    Rendered page(Visit visit, @RequestParam Map<String, String> asked) {
        var narrowing = narrowing(asked);
        var question = visit.question(narrowing.choices());
        return pages.kept(visit.insight(), question, () -> AssignmentListComposition.of(visit, narrowing));
    }

    private static AssignmentNarrowing narrowing(Map<String, String> asked) {
        return new AssignmentNarrowing(
                asked.getOrDefault(AssignmentNarrowing.KIND, ""),
                asked.getOrDefault(AssignmentNarrowing.STATUS, ""),
                asked.getOrDefault(AssignmentNarrowing.COMPLETION, ""),
                asked.getOrDefault(AssignmentNarrowing.RESPONSIBLE, ""),
                asked.getOrDefault(AssignmentNarrowing.GOAL, ""),
                Word.parse(Only.class, asked.getOrDefault(AssignmentNarrowing.ONLY, ""))
                        .orElse(Only.ALL),
                Word.parse(Order.class, asked.getOrDefault(AssignmentNarrowing.ORDER, ""))
                        .orElse(Order.DUE));
    }
}
