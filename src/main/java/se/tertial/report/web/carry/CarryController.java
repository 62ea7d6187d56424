package se.tertial.report.web.carry;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.basics.Finding;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Editing.Outcome;
import se.tertial.report.FolderForm;
import se.tertial.report.edit.CarryOver;
import se.tertial.report.edit.CarryOver.Wish;
import se.tertial.report.figure.Insight;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Assignments carried over to the next year: chosen, shown once more, and then all of them or none. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/uppdrag/overforing")
class CarryController {

    private static final String CARRY = "fora";
    private static final String CHANGE = "andra";

    private final Pages pages;
    private final Editing editing;
    private final FolderForm rules;

    CarryController(Pages pages, Editing editing, FolderForm rules) {
        this.pages = pages;
        this.editing = editing;
        this.rules = rules;
    }

    @GetMapping
    Rendered page(Visit visit, @RequestParam(defaultValue = "") String klara) {
        visit.require(Right.CHANGE_PLAN, visit.unit().code());
        var carry = new CarryComposition(visit);
        var words = Messages.of("carry", visit.language());
        var notice = klara.matches("\\d{1,5}")
                ? words.text(
                        klara.equals("1") ? "done.one" : "done",
                        klara,
                        visit.round().year() + 1)
                : "";
        return pages.render(carry.page(CarryForm.proposed(carry.candidates()), false, false, notice, ""));
    }

    @PostMapping
    Object carry(
            Visit visit,
            @RequestParam(defaultValue = "") String gor,
            @RequestParam(defaultValue = "") String sett,
            @RequestParam MultiValueMap<String, String> sent) {
        visit.require(Right.CHANGE_PLAN, visit.unit().code());
        var carry = new CarryComposition(visit);
        var form = CarryForm.sent(sent);
        var words = Messages.of("carry", visit.language());
        if (gor.equals(CHANGE)) {
            return pages.render(carry.page(form, false, false, "", ""));
        }
        if (!carry.seen().equals(sett)) {
            return again(
                    carry, CarryForm.proposed(carry.candidates()), HttpStatus.CONFLICT, words.text("problem.stale"));
        }
        if (form.chosen().isEmpty()) {
            return again(carry, form, HttpStatus.UNPROCESSABLE_CONTENT, words.text("problem.none"));
        }
        var over = CarryOver.of(visit.insight(), visit.round(), visit.unit().code());
        var wish = form.wish().filter(over::allows);
        if (wish.isEmpty()) {
            return again(carry, form, HttpStatus.UNPROCESSABLE_CONTENT, words.text("problem.some"));
        }
        return gor.equals(CARRY)
                ? done(visit, carry, form, wish.get())
                : pages.render(carry.page(form, true, false, "", ""));
    }

    private Object done(Visit visit, CarryComposition carry, CarryForm form, Wish wish) {
        var outcome = editing.change(visit.organisation().code(), deed(visit, wish), now -> {
            var over =
                    CarryOver.of(new Insight(now), visit.round(), visit.unit().code());
            return over.allows(wish) ? Optional.of(CarryOver.with(now, wish)) : Optional.empty();
        });
        var words = Messages.of("carry", visit.language());
        return switch (outcome) {
            case Outcome.Saved _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(carry.action()
                                .with("klara", Integer.toString(wish.due().size()))
                                .toString()))
                        .build();
            case Outcome.Stale _ -> again(carry, form, HttpStatus.CONFLICT, words.text("problem.stale"));
            case Outcome.Refused(List<Finding> findings) ->
                again(
                        carry,
                        form,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        String.join(
                                " ",
                                findings.stream()
                                        .map(finding -> rules.said(finding, visit.language()))
                                        .distinct()
                                        .toList()));
        };
    }

    private static Deed deed(Visit visit, Wish wish) {
        var year = Integer.toString(visit.round().year() + 1);
        return Deed.of(
                visit.caller().visitor(),
                Messages.of("carry", Language.SV)
                        .text("deed", Integer.toString(wish.due().size()), year));
    }

    private Rendered again(CarryComposition carry, CarryForm form, HttpStatus status, String problem) {
        return pages.render(status.value(), carry.page(form, false, true, "", problem));
    }
}
