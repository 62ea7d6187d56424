package se.tertial.report.web.handover;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
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
import se.tertial.assessment.handover.Step;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.TaskMarks;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.mail.OutsideAddress;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.handover.HandingOver;
import se.tertial.report.handover.HandingOver.Wish;
import se.tertial.report.task.RoundTasks;
import se.tertial.report.web.Visit;
import se.tertial.report.web.handover.HandoverPage.Said;
import se.tertial.ui.Pages;

/** A unit's sections are handed in, taken back, approved and returned. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/" + HandoverAddress.PATH + "/{round}/{unit}")
class HandoverController {

    private static final int REFUSED = 422;
    private static final int WHY_MAX = 2000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Pages pages;
    private final MunicipalityRegister register;
    private final Handovers handovers;
    private final TaskMarks marks;
    private final RoundTasks tasks;
    private final HandingOver handing;
    private final OutsideAddress outside;

    HandoverController(
            Pages pages,
            MunicipalityRegister register,
            Handovers handovers,
            TaskMarks marks,
            RoundTasks tasks,
            HandingOver handing,
            OutsideAddress outside) {
        this.pages = pages;
        this.register = register;
        this.handovers = handovers;
        this.marks = marks;
        this.tasks = tasks;
        this.handing = handing;
        this.outside = outside;
    }

    @GetMapping
    Object page(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String besked) {
        var desk = desk(visit, round, unit);
        var said = Word.parse(Step.class, besked)
                .map(step -> new Said(desk.words().text("done." + besked), false))
                .orElse(Said.NOTHING);
        return pages.render(new HandoverComposition(desk).page(said));
    }

    /** @param avsnitt one section; empty for all for which it may be done */
    @PostMapping
    Object step(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String steg,
            @RequestParam(defaultValue = "") String avsnitt,
            @RequestParam(defaultValue = "") String skal) {
        var desk = desk(visit, round, unit);
        var words = desk.words();
        var step = Word.parse(Step.class, steg).orElseThrow(() -> visit.missing("missing.page", steg));
        var sections = sections(visit, desk, step, avsnitt);
        var why = skal.replace("\r\n", "\n").strip();
        if (why.length() > WHY_MAX) {
            return refused(desk, words.text("problem.long", WHY_MAX));
        }
        var isMissing = step == Step.SUBMITTED
                && sections.stream().anyMatch(section -> !desk.missing(section).isEmpty());
        if (why.isEmpty() && (step == Step.RETURNED || isMissing)) {
            return refused(desk, words.text(isMissing ? "problem.missing" : "problem.why"));
        }
        var visitor = visit.caller().visitor();
        var wish = new Wish(visit.organisation().code(), visitor, desk.round(), unit, sections, step, why);
        var done = handing.apply(wish, new Letters(visit, outside)::of);
        if (done.isEmpty()) {
            return refused(desk(visit, round, unit), words.text("problem.stale"));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(HandoverAddress.unit(visit, desk.round(), unit)
                        .with("besked", steg)
                        .toString()))
                .build();
    }

    /** Those asked for; the person is stopped when the right is missing for what was asked. */
    private static Set<Section> sections(Visit visit, Desk desk, Step step, String asked) {
        var unit = desk.unit().code();
        if (!desk.rights().parties(unit).contains(step.by())) {
            visit.require(step == Step.SUBMITTED || step == Step.TAKEN_BACK ? Right.SUBMIT : Right.APPROVE, unit);
        }
        var wanted = asked.isEmpty()
                ? EnumSet.allOf(Section.class)
                : Set.of(Word.parse(Section.class, asked).orElseThrow(() -> visit.missing("missing.page", asked)));
        return Arrays.stream(Section.values())
                .filter(wanted::contains)
                .filter(section -> !asked.isEmpty()
                        || step != Step.SUBMITTED
                        || !desk.tasks().of(unit).stream()
                                .filter(task -> task.section() == section)
                                .toList()
                                .isEmpty())
                .collect(Collectors.toSet());
    }

    private Object refused(Desk desk, String why) {
        return pages.render(REFUSED, new HandoverComposition(desk).page(new Said(why, true)));
    }

    private Desk desk(Visit visit, String round, String unit) {
        return desk(visit, round, unit, register, handovers, marks, tasks);
    }

    /** Only those who see the work of the unit. */
    static Desk desk(
            Visit visit,
            String round,
            String unit,
            MunicipalityRegister register,
            Handovers handovers,
            TaskMarks marks,
            RoundTasks tasks) {
        var of = visit.organisation().unit(unit).orElseThrow(() -> visit.missing("missing.unit", unit));
        if (!RoundCode.isValid(round) || !visit.insight().hasRound(new RoundCode(round))) {
            throw visit.missing("missing.round", round);
        }
        var code = new RoundCode(round);
        visit.requireWork(unit);
        var id = id(visit, register);
        return new Desk(
                visit.at(of, code),
                code,
                of,
                handovers.states(id, code),
                tasks.of(visit.insight(), code),
                marks.of(id, code),
                LocalDate.now(ZONE));
    }

    static MunicipalityId id(Visit visit, MunicipalityRegister register) {
        return register.byCode(visit.organisation().code()).orElseThrow().id();
    }
}
