package se.tertial.report.web.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.access.Right;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.handover.Step;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.assessment.round.TaskStatus;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.Judgements;
import se.tertial.report.handover.HandoverRights;
import se.tertial.report.handover.SectionContents;
import se.tertial.report.task.Tasks;
import se.tertial.report.web.Visit;
import se.tertial.report.web.handover.HandoverPage.Doing;
import se.tertial.report.web.handover.HandoverPage.Returned;
import se.tertial.ui.Status;

/** What both pages of handing over know of a unit in a round. */
record Desk(
        Visit visit,
        RoundCode round,
        Unit unit,
        HandoverStates states,
        Tasks tasks,
        Map<TaskKey, TaskMark> marks,
        LocalDate today) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    Messages words() {
        return Messages.of("handover", visit.language());
    }

    HandoverRights rights() {
        return new HandoverRights(visit.caller().visitor(), visit.organisation());
    }

    /** Whether the reader may say something in the margin: who writes in the unit, and who answers for it. */
    boolean maySay() {
        return visit.may(Right.WRITE_TEXT, unit.code()) || rights().isOver(unit.code());
    }

    String name(Section section) {
        return words().text("section." + Word.of(section));
    }

    /** Sections in which the unit has something to do, has given something, or has handed something in. */
    List<Section> sections(SectionContents contents) {
        return Arrays.stream(Section.values())
                .filter(section -> tasks.of(unit.code()).stream().anyMatch(task -> task.section() == section)
                        || !contents.at(new SectionContents.Place(round, unit.code(), section))
                                .isEmpty()
                        || states.of(unit.code(), section) != HandoverState.OPEN)
                .toList();
    }

    /** What must be given and is not, in words. */
    List<String> missing(Section section) {
        return tasks.of(unit.code()).stream()
                .filter(task -> task.section() == section && task.required())
                .filter(task -> !TaskStatus.of(task, marks.get(task.key()), false, today)
                        .isSettled())
                .map(this::missing)
                .toList();
    }

    private String missing(Task task) {
        var lacks = task.lacks().stream()
                .map(lack -> words().text("lack." + Word.of(lack)))
                .toList();
        return task.title().in(visit.language()) + ": " + String.join(", ", lacks);
    }

    static Status status(HandoverState state, Messages words) {
        var mark = switch (state) {
            case OPEN -> Judgements.mark("○", "grey");
            case SUBMITTED -> Judgements.mark("▸", "blue");
            case RETURNED -> Judgements.mark("↩", "yellow");
            case APPROVED -> Judgements.mark("✓", "green");
        };
        return new Status(mark, words.text("state." + Word.of(state)));
    }

    Status status(Section section) {
        return status(states.of(unit.code(), section), words());
    }

    String last(Section section) {
        return states.last(unit.code(), section).map(this::said).orElse("");
    }

    String said(Handover event) {
        return words().text("step." + Word.of(event.step()), who(event));
    }

    String who(Handover event) {
        return TIME.format(event.at().atZone(ZONE)) + ", " + name(event.by());
    }

    /** Without the address. */
    static String name(String by) {
        return by.replaceFirst(" \\([^)]*\\)$", "");
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(ZONE));
    }

    List<Returned> returned(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> states.last(unit.code(), section).stream())
                .filter(event -> event.step() == Step.RETURNED)
                .map(event -> new Returned(name(event.section()), event.why(), who(event)))
                .toList();
    }

    /** What the reader may do with a section; the first is what one usually does. */
    List<Doing> doings(Section section) {
        return doings(
                rights().next(states, unit.code(), section),
                Word.of(section),
                name(section),
                !missing(section).isEmpty());
    }

    /** What the reader may do with several sections at once. */
    List<Doing> doingsOfAll(List<Section> sections) {
        var doings = new ArrayList<Doing>();
        for (var step : List.of(Step.SUBMITTED, Step.APPROVED)) {
            var open = sections.stream()
                    .filter(section ->
                            rights().next(states, unit.code(), section).contains(step))
                    .toList();
            if (open.size() > 1) {
                var isMissing =
                        open.stream().anyMatch(section -> !missing(section).isEmpty());
                doings.addAll(doings(Set.of(step), "", words().text("all"), isMissing));
            }
        }
        return doings;
    }

    private List<Doing> doings(Set<Step> steps, String section, String name, boolean isMissing) {
        return List.of(Step.SUBMITTED, Step.APPROVED, Step.RETURNED, Step.TAKEN_BACK).stream()
                .filter(steps::contains)
                .map(step -> new Doing(
                        Word.of(step),
                        section,
                        words().text((section.isEmpty() ? "do-all." : "do.") + Word.of(step)),
                        words().text("do-what." + Word.of(step), name),
                        asks(step, isMissing),
                        step == Step.SUBMITTED || step == Step.APPROVED))
                .toList();
    }

    private String asks(Step step, boolean isMissing) {
        if (step == Step.RETURNED) {
            return words().text("asks.returned");
        }
        return step == Step.SUBMITTED && isMissing ? words().text("asks.missing") : "";
    }
}
