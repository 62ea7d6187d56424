package se.tertial.report.web;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.basics.Finding;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Editing.Outcome;
import se.tertial.report.FolderForm;
import se.tertial.report.Municipality;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Answers, states of actions, results of controls, how risks are judged, and budget decisions, told in the browser. */
@Controller
class ControlFormController {

    private static final String ADDRESS = "/{kommun:[a-z0-9-]+}/{sida:" + QuestionnaireComposition.PATH + "|"
            + ActionPlanComposition.PATH + "|" + InternalControlComposition.PATH + "|" + RiskComposition.PATH
            + "}/{kod}";
    private static final String DECISION = "/{kommun:[a-z0-9-]+}/ekonomi/beslut/{kod}";
    private static final String SEEN = "sett";
    private static final String SAVED = "sparat";

    private final Pages pages;
    private final Editing editing;
    private final FolderForm rules;

    ControlFormController(Pages pages, Editing editing, FolderForm rules) {
        this.pages = pages;
        this.editing = editing;
        this.rules = rules;
    }

    @GetMapping(ADDRESS)
    Rendered form(
            Visit visit,
            @PathVariable String sida,
            @PathVariable String kod,
            @RequestParam(name = SAVED, defaultValue = "") String saved) {
        return shown(visit, form(visit, sida, kod), saved);
    }

    @GetMapping(DECISION)
    Rendered decision(
            Visit visit, @PathVariable String kod, @RequestParam(name = SAVED, defaultValue = "") String saved) {
        return shown(visit, new BudgetDecisionForm(visit, kod), saved);
    }

    @PostMapping(DECISION)
    Object decision(Visit visit, @PathVariable String kod, @RequestParam Map<String, String> typed) {
        return told(visit, new BudgetDecisionForm(visit, kod), typed);
    }

    private Rendered shown(Visit visit, ControlForm form, String saved) {
        visit.require(form.right(), form.unit());
        var notice = saved.isEmpty() ? "" : visit.text("form.saved");
        return pages.render(page(visit, form, new Typed(form.stored(), Map.of()), notice, ""));
    }

    @PostMapping(ADDRESS)
    Object told(
            Visit visit, @PathVariable String sida, @PathVariable String kod, @RequestParam Map<String, String> typed) {
        return told(visit, form(visit, sida, kod), typed);
    }

    private static ControlForm form(Visit visit, String page, String code) {
        return switch (page) {
            case QuestionnaireComposition.PATH -> new AnswerForm(visit, code);
            case ActionPlanComposition.PATH -> new ActionForm(visit, code);
            case InternalControlComposition.PATH -> new ControlResultForm(visit, code, true);
            default -> new RiskForm(visit, code);
        };
    }

    /** Saved and back to the form, or the form again with what is wrong beside its field. */
    private Object told(Visit visit, ControlForm form, Map<String, String> values) {
        visit.require(form.right(), form.unit());
        var typed = new Typed(values, Map.of());
        var problems = form.problems(typed);
        if (!problems.isEmpty()) {
            return again(visit, form, new Typed(values, problems), visit.text("form.problems"));
        }
        var wanted = new AtomicReference<Municipality>();
        var outcome = editing.change(visit.organisation().code(), deed(visit, form), now -> {
            if (!seen(form, now).equals(values.get(SEEN))) {
                return Optional.empty();
            }
            wanted.set(form.changed(now, typed));
            return Optional.of(wanted.get());
        });
        return switch (outcome) {
            case Outcome.Saved _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(
                                URI.create(address(visit, form).with(SAVED, "1").toString()))
                        .build();
            case Outcome.Stale _ -> again(visit, form, typed, visit.text("form.stale"));
            case Outcome.Refused(List<Finding> findings) -> refused(visit, form, values, findings, wanted.get());
        };
    }

    private static Deed deed(Visit visit, ControlForm form) {
        return Deed.of(visit.caller().visitor(), visit.text("form.deed", form.above()[0], form.title()));
    }

    private Rendered refused(
            Visit visit, ControlForm form, Map<String, String> values, List<Finding> findings, Municipality wanted) {
        var files = rules.files(wanted);
        var problems = new HashMap<String, String>();
        var others = new StringBuilder(visit.text("form.problems"));
        for (var finding : findings) {
            var lines = files.getOrDefault(finding.place().file(), "").split("\n", -1);
            var line = finding.place().line();
            var words = rules.said(finding, visit.language());
            var field =
                    line > 0 && line <= lines.length ? form.field(finding, lines[line - 1]) : Optional.<String>empty();
            field.ifPresentOrElse(
                    name -> problems.merge(name, withoutPlace(words), (a, b) -> a + " " + b),
                    () -> others.append(' ').append(words));
        }
        return again(visit, form, new Typed(values, problems), others.toString());
    }

    /** The file and line of a finding say nothing to somebody who sees the field. */
    private static String withoutPlace(String words) {
        return words.substring(words.indexOf(": ") + 2);
    }

    private Rendered again(Visit visit, ControlForm form, Typed typed, String problem) {
        return pages.render(HttpStatus.UNPROCESSABLE_CONTENT.value(), page(visit, form, typed, "", problem));
    }

    private static ControlFormPage page(Visit visit, ControlForm form, Typed typed, String notice, String problem) {
        var above = form.above();
        var here = address(visit, form);
        var shell = Shells.of(
                visit,
                here,
                form.title(),
                List.of(new Link(above[0], visit.to(Arrays.copyOfRange(above, 1, above.length)))),
                null);
        return new ControlFormPage(
                shell,
                visit.person(),
                visit.organisation().known(form.unit()).name() + " · "
                        + visit.insight().round(visit.round()).name().in(visit.language()),
                here.toString(),
                seen(form, visit.insight().municipality()),
                notice,
                problem,
                form.groups(typed));
    }

    private static Address address(Visit visit, ControlForm form) {
        return visit.place(form.path())
                .with(Visit.UNIT, form.unit())
                .with(Visit.ROUND, visit.round().code());
    }

    private static String seen(ControlForm form, Municipality municipality) {
        return Integer.toHexString(form.seen(municipality).hashCode());
    }
}
