package se.tertial.report.web.edition;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.assessment.handover.Handovers;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Insights;
import se.tertial.report.Outline;
import se.tertial.report.edition.Adopting;
import se.tertial.report.edition.Adopting.Outcome;
import se.tertial.report.edition.Adopting.Which;
import se.tertial.report.edition.Adopting.Wish;
import se.tertial.report.edition.Edition;
import se.tertial.report.web.EditionAddress;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** A report is adopted. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/rapporter/{unit}/{round}")
class AdoptController {

    private static final int REFUSED = 422;
    private static final int STALE = 409;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Pages pages;
    private final Insights insights;
    private final Adopting adopting;
    private final MunicipalityRegister register;
    private final Handovers handovers;

    AdoptController(
            Pages pages, Insights insights, Adopting adopting, MunicipalityRegister register, Handovers handovers) {
        this.pages = pages;
        this.insights = insights;
        this.adopting = adopting;
        this.register = register;
        this.handovers = handovers;
    }

    @GetMapping(EditionAddress.ADOPT)
    Rendered form(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String disposition) {
        var seen = version(visit);
        var composition = composition(visit, which(visit, unit, round, disposition));
        return pages.render(composition.page(seen, composition.empty(), List.of()));
    }

    /** The report is made of all facts, which are the ones that the person saw while the version is the same. */
    @PostMapping(EditionAddress.ADOPT)
    Object adopt(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(defaultValue = "") String sedd,
            @RequestParam Map<String, String> sent) {
        var which = which(visit, unit, round, disposition);
        var seen = sedd.matches("\\d{1,18}") ? Long.parseLong(sedd) : 0;
        var composition = composition(visit, which);
        var words = Messages.of("edition", visit.language());
        var form = AdoptForm.of(sent, words);
        var isCorrection = composition.before().isPresent();
        var problems = form.problems(visit, isCorrection, LocalDate.now(ZONE));
        if (!problems.isEmpty()) {
            return pages.render(REFUSED, composition.page(seen, form.form(), problems));
        }
        var visitor = visit.caller().visitor();
        var by = visitor.name() + " (" + visitor.email() + ")";
        var reason = isCorrection ? form.form().reason() : "";
        var whole = insights.byCode(visit.organisation().code()).orElseThrow();
        var wish = new Wish(whole, seen, which, form.decision(), reason, by, visitor.account());
        return switch (adopting.adopt(wish)) {
            case Outcome.Adopted(Edition edition) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(EditionAddress.page(visit, edition)
                                .with("besked", "ny")
                                .toString()))
                        .build();
            case Outcome.ErrorsOpen(int errors) ->
                pages.render(
                        REFUSED, composition.page(seen, form.form(), List.of(words.text("problem.errors", errors))));
            case Outcome.ReasonWrong _, Outcome.Stale _ ->
                pages.render(
                        STALE, composition.page(version(visit), form.form(), List.of(words.text("problem.stale"))));
        };
    }

    private AdoptComposition composition(Visit visit, Which which) {
        var id = register.byCode(visit.organisation().code()).orElseThrow().id();
        var whole = insights.byCode(visit.organisation().code()).orElseThrow();
        return new AdoptComposition(visit, whole, which, handovers.states(id, which.round()));
    }

    private long version(Visit visit) {
        return register.byCode(visit.organisation().code()).orElseThrow().version();
    }

    private static Which which(Visit visit, String unit, String round, String outline) {
        var which = asked(visit, unit, round, outline);
        visit.require(Right.ADOPT, unit);
        return which;
    }

    /** The report asked for, which is there. */
    static Which asked(Visit visit, String unit, String round, String outline) {
        if (visit.organisation().unit(unit).isEmpty()) {
            throw visit.missing("missing.unit", unit);
        }
        if (!RoundCode.isValid(round) || !visit.insight().hasRound(new RoundCode(round))) {
            throw visit.missing("missing.round", round);
        }
        var code = new RoundCode(round);
        Optional<Outline> chosen = outline.isEmpty()
                ? visit.insight().municipality().publications().outlines().stream()
                        .filter(one -> one.isDefaultOf(unit, code))
                        .findFirst()
                : EditionComposition.outline(visit, outline);
        return new Which(unit, code, chosen.orElseThrow(() -> visit.missing("missing.outline", outline)));
    }
}
