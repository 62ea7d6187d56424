package se.tertial.report.web.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.access.Visitor;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.report.task.Tasks;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.handover.HandoverAddress;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Status;

/** What a unit has to do in a round, as a page. */
final class UnitComposition {

    static final String REMIND = "paminn";
    private static final String MINE = "mina-uppgifter";

    private final Visit visit;
    private final RoundWork work;
    private final Unit unit;
    private final RoundWords words;

    UnitComposition(Visit visit, RoundWork work, Unit unit) {
        this.visit = visit;
        this.work = work;
        this.unit = unit;
        words = new RoundWords(visit);
    }

    UnitPage page(String notice) {
        var count = work.progress().of(unit.code());
        var due = work.progress().due(unit.code());
        var round = work.round();
        var trail = List.of(
                new Link(visit.text("nav.rounds"), visit.place(RoundsComposition.PATH)),
                new Link(round.name().in(visit.language()), address()));
        return new UnitPage(
                Shells.of(visit, address(unit.code()), unit.name(), trail, null),
                visit.person(),
                new RoundText(visit.language()),
                words.text("unit.lead", round.name().in(visit.language()), due, words.away(due, work.today())),
                words.state(count.state()),
                notice,
                Bar.of(count),
                words.counted(count),
                who(),
                sections(),
                below(),
                mine(),
                new Link(words.text("unit.handover"), HandoverAddress.unit(visit, round.code(), unit.code())),
                mayRemind() ? address(unit.code(), REMIND).toString() : null);
    }

    private Address address(String... below) {
        var whole = Stream.concat(
                        Stream.of(RoundsComposition.PATH, work.round().code().code()), Stream.of(below))
                .toArray(String[]::new);
        return visit.place(whole);
    }

    private List<String> who() {
        var lines = new ArrayList<String>();
        line("unit.doers", work.doers().of(unit.code(), Right.ANSWER), lines);
        line("unit.heads", work.doers().heads(unit.code()), lines);
        return lines;
    }

    private void line(String key, List<Visitor> people, List<String> lines) {
        lines.add(
                people.isEmpty()
                        ? words.text(key + ".none")
                        : words.text(key, people.stream().map(Visitor::name).collect(Collectors.joining(", "))));
    }

    /** Whether the reader may have the people of the unit reminded. */
    boolean mayRemind() {
        return work.isOpen()
                && work.progress().of(unit.code()).left() > 0
                && (visit.may(Right.OPEN_ROUND, unit.code()) || visit.may(Right.SUBMIT, unit.code()));
    }

    private @Nullable String mine() {
        var mayDoSomething = work.progress().tasks().of(unit.code()).stream()
                .anyMatch(task -> visit.may(Tasks.right(task.key().kind()), unit.code()));
        return work.isOpen() && mayDoSomething
                ? visit.place(MINE)
                        .with("urval", unit.code())
                        .with("omgang", work.round().code().code())
                        .toString()
                : null;
    }

    private List<UnitPage.Section> sections() {
        var tasks = work.progress().tasks().of(unit.code());
        return Arrays.stream(Section.values())
                .map(section -> section(
                        section,
                        tasks.stream().filter(task -> task.section() == section).toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private UnitPage.Section section(Section section, List<Task> tasks) {
        return new UnitPage.Section(
                words.text("section." + section.code()),
                words.counted(work.progress().of(unit.code(), section)),
                handover(work.handovers().of(unit.code(), section)),
                rows(tasks));
    }

    private Status handover(HandoverState state) {
        var word = words.text("handover." + Word.of(state));
        return switch (state) {
            case OPEN -> RoundWords.status("○", "grey", word);
            case SUBMITTED -> RoundWords.status("→", "blue", word);
            case RETURNED -> RoundWords.status("←", "yellow", word);
            case APPROVED -> RoundWords.status("✓", "green", word);
        };
    }

    /** What is told of one thing stands together. */
    private List<UnitPage.Row> rows(List<Task> tasks) {
        var things = new LinkedHashMap<String, List<Task>>();
        for (var task : tasks) {
            things.computeIfAbsent(task.key().subject(), _ -> new ArrayList<>()).add(task);
        }
        return things.values().stream().map(this::row).toList();
    }

    private UnitPage.Row row(List<Task> tasks) {
        var first = tasks.getFirst();
        var of = first.key().of();
        return new UnitPage.Row(
                first.title().in(visit.language()),
                of.equals(unit.code()) ? "" : visit.organisation().known(of).name(),
                to(first),
                tasks.stream().map(this::part).toList());
    }

    private UnitPage.Part part(Task task) {
        var isLate = task.required() && work.progress().isPast(unit.code());
        var state = words.state(work.progress().status(task), isLate);
        return new UnitPage.Part(
                new Status(state.mark(), words.text("part", kind(task), lacking(task, state.word()))),
                task.required(),
                work.progress()
                        .mark(task.key())
                        .filter(said -> said.kind() == TaskMark.Kind.NOT_YET)
                        .map(said -> words.text("not-yet", said.reason(), String.valueOf(said.expected()), said.by()))
                        .orElse(""));
    }

    private String kind(Task task) {
        var explains = visit.model().explained().stream()
                .filter(rule -> task.key().kind() == TaskKey.Kind.TEXT
                        && rule.text().equals(task.key().code()))
                .findFirst();
        return explains.map(rule -> words.text("kind.text." + Word.of(rule.of())))
                .orElseGet(() -> words.text("kind." + task.key().kind().code()));
    }

    /** What is missing beside what the kind of task says. */
    private String lacking(Task task, String state) {
        var lacks = task.begun() && !task.lacks().isEmpty()
                ? task.lacks().stream()
                        .map(lack -> words.text("lack." + Word.of(lack)))
                        .collect(Collectors.joining(", "))
                : "";
        return (lacks.isEmpty() ? state : words.text("lacks", lacks)).toLowerCase(Locale.ROOT);
    }

    /** Where what is told can be read. */
    private String to(Task task) {
        var key = task.key();
        var round = work.round().code().code();
        var place = switch (key.kind()) {
            case OBSERVATION, FORECAST, RATING, COMMENT -> visit.place("indikatorer", key.code());
            case GOAL_RATING -> visit.place("mal", key.code());
            case ASSIGNMENT -> visit.place("uppdrag", key.code());
            case MONEY -> visit.place("ekonomi", "prognos");
            case TEXT -> text(key);
            case ANSWER -> visit.place("fragor");
            case ACTION -> visit.place("handlingsplan");
            case CONTROL -> visit.place("internkontroll");
        };
        return key.kind() == TaskKey.Kind.TEXT
                ? place.toString()
                : place.with("enhet", key.of()).with("omgang", round).toString();
    }

    private Address text(TaskKey key) {
        var report = work.progress().tasks().report(key).orElseThrow();
        var round = work.round().code();
        return visit.place("rapporter", report.unit(), round.code(), "texter", key.of(), key.code())
                .with(
                        "disposition",
                        report.outline().isDefaultOf(report.unit(), round)
                                ? ""
                                : report.outline().code());
    }

    private List<Link> below() {
        return visit.organisation()
                .children(unit.code())
                .filter(child -> work.progress().within(child.code()).all() > 0)
                .map(child -> new Link(
                        child.name() + " – " + words.counted(work.progress().within(child.code())),
                        address(child.code())))
                .toList();
    }
}
