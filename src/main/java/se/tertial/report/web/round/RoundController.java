package se.tertial.report.web.round;

import java.net.URI;
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
import se.tertial.access.web.NotAllowed;
import se.tertial.assessment.Round;
import se.tertial.assessment.draft.Draft;
import se.tertial.assessment.round.Closing;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Section;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.Unit;
import se.tertial.report.Editing.Deed;
import se.tertial.report.reminder.Reminders;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Rounds seen, opened, closed, and what is left in them. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/" + RoundsComposition.PATH)
class RoundController {

    private static final String ROUND = "/{tillfalle}";
    private static final String UNIT = ROUND + "/{del}";
    private static final String SAVED = "sparat";
    private static final String DRAFTS = "utkast";

    private final Pages pages;
    private final RoundWorks works;
    private final Reminders reminders;

    RoundController(Pages pages, RoundWorks works, Reminders reminders) {
        this.pages = pages;
        this.works = works;
        this.reminders = reminders;
    }

    @GetMapping
    Rendered rounds(Visit visit) {
        visit.requireWork();
        var municipality = works.municipality(visit);
        var openings = works.openings(municipality);
        return pages.render(new RoundsComposition(
                        visit,
                        openings,
                        opening -> works.progress(
                                        visit,
                                        municipality,
                                        visit.insight().round(opening.round()),
                                        Optional.of(opening))
                                .all())
                .page());
    }

    @GetMapping(ROUND)
    Rendered round(
            Visit visit,
            @PathVariable String tillfalle,
            @RequestParam(defaultValue = "") String visa,
            @RequestParam(defaultValue = "") String avsnitt,
            @RequestParam(name = SAVED, defaultValue = "") String saved,
            @RequestParam(name = DRAFTS, defaultValue = "") String forgotten) {
        visit.requireWork();
        var work = works.work(visit, works.municipality(visit), code(visit, tillfalle));
        var words = new RoundWords(visit);
        var done = saved.matches("oppnad|andrad|stangd") ? words.text("done." + saved) : "";
        if (saved.equals("stangd") && forgotten.matches("\\d{1,6}")) {
            done = words.text("done.stangd.drafts", forgotten);
        }
        var days = visit.may(Right.OPEN_ROUND) ? OpeningForm.of(visit, work).shown() : null;
        return pages.render(new RoundComposition(visit, work, visa, Section.parse(avsnitt)).page(days, done, ""));
    }

    /** Opens the round, moves its days, closes it or opens it again. */
    @PostMapping(ROUND)
    Object change(Visit visit, @PathVariable String tillfalle, @RequestParam Map<String, String> typed) {
        visit.require(Right.OPEN_ROUND);
        var municipality = works.municipality(visit);
        var work = works.work(visit, municipality, code(visit, tillfalle));
        var form = OpeningForm.typed(visit, work, typed);
        var wanted = form.wanted(works.clock().instant(), typed.getOrDefault("gor", ""));
        if (wanted.isEmpty()) {
            var page = new RoundComposition(visit, work, "", Optional.empty())
                    .page(form.shown(), "", new RoundWords(visit).text("problem"));
            return pages.render(HttpStatus.UNPROCESSABLE_CONTENT.value(), page);
        }
        var opening = wanted.get();
        if (work.isOpen() && !opening.isOpen()) {
            return close(visit, municipality, work, opening, typed.getOrDefault(DRAFTS, ""));
        }
        works.put(municipality, opening, visit.caller().visitor());
        var done = work.opening().isEmpty() ? "oppnad" : "andrad";
        return to(visit.place(RoundsComposition.PATH, tillfalle).with(SAVED, done));
    }

    /** What is written and not given goes with it, when who closes it has seen whose it is. */
    private Object close(
            Visit visit, MunicipalityRegister.Entry municipality, RoundWork work, Opening opening, String confirmed) {
        return switch (works.close(visit, municipality, opening, confirmed)) {
            case Closing.Outcome.Closed(int forgotten) ->
                to(visit.place(RoundsComposition.PATH, opening.round().code())
                        .with(SAVED, "stangd")
                        .with(DRAFTS, forgotten == 0 ? "" : Integer.toString(forgotten)));
            case Closing.Outcome.Left(List<Draft> drafts) -> {
                var page = new RoundComposition(visit, work, "", Optional.empty())
                        .page(OpeningForm.of(visit, work).shown(), "", "", new DraftsLeft(visit, work).shown(drafts));
                yield pages.render(HttpStatus.CONFLICT.value(), page);
            }
        };
    }

    @GetMapping(UNIT)
    Rendered unit(
            Visit visit,
            @PathVariable String tillfalle,
            @PathVariable String del,
            @RequestParam(defaultValue = "") String skickade,
            @RequestParam(defaultValue = "") String hade) {
        visit.requireWork(unit(visit, del).code());
        var work = works.work(visit, works.municipality(visit), code(visit, tillfalle));
        var notice = skickade.matches("\\d{1,4}") && hade.matches("\\d{1,4}")
                ? new RoundWords(visit).text("reminded", Integer.parseInt(skickade), Integer.parseInt(hade))
                : "";
        return pages.render(new UnitComposition(visit, work, unit(visit, del)).page(notice));
    }

    @PostMapping(UNIT + "/" + UnitComposition.REMIND)
    Object remind(Visit visit, @PathVariable String tillfalle, @PathVariable String del) {
        var unit = unit(visit, del);
        visit.requireWork(unit.code());
        var work = works.work(visit, works.municipality(visit), code(visit, tillfalle));
        if (!new UnitComposition(visit, work, unit).mayRemind()) {
            throw new NotAllowed(visit.caller());
        }
        var outcome = reminders.remind(
                visit.organisation().code(),
                unit.code(),
                visit.insight(),
                Deed.of(visit.caller().visitor(), "").by());
        return to(visit.place(RoundsComposition.PATH, tillfalle, del)
                .with("skickade", Integer.toString(outcome.written()))
                .with("hade", Integer.toString(outcome.hadOne())));
    }

    private static ResponseEntity<Void> to(Address address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address.toString()))
                .build();
    }

    private static RoundCode code(Visit visit, String code) {
        return visit.rounds().stream()
                .map(Round::code)
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.round", code));
    }

    private static Unit unit(Visit visit, String code) {
        return visit.organisation().unit(code).orElseThrow(() -> visit.missing("missing.unit", code));
    }
}
