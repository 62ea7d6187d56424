package se.tertial.report.web.round;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskMark;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.report.task.CardKey;
import se.tertial.report.task.CardStatus;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Status;

/** What a unit does in a round, a row for each thing that is done at one go. */
final class UnitRows {

    private static final int NAMED = 4;

    private final Visit visit;
    private final RoundWork work;
    private final Unit unit;
    private final RoundWords words;
    private final CardNames names;

    UnitRows(Visit visit, RoundWork work, Unit unit) {
        this.visit = visit;
        this.work = work;
        this.unit = unit;
        words = new RoundWords(visit);
        names = new CardNames(visit, work);
    }

    List<UnitPage.Row> of(Section section) {
        return work.progress().tasks().cards().entrySet().stream()
                .filter(card -> card.getKey().unit().equals(unit.code()))
                .filter(card -> card.getValue().getFirst().section() == section)
                .map(card -> row(card.getKey(), card.getValue()))
                .toList();
    }

    private UnitPage.Row row(CardKey card, List<Task> tasks) {
        var of = card.of();
        var isOfMany = CardNames.isOfMany(card);
        return new UnitPage.Row(
                names.name(card),
                of.equals(unit.code()) ? "" : visit.organisation().known(of).name(),
                to(tasks.getFirst()),
                isOfMany
                        ? List.of(parts(card, tasks))
                        : tasks.stream().map(this::part).toList());
    }

    /** How many of them are told of, and which are not. */
    private UnitPage.Part parts(CardKey card, List<Task> tasks) {
        var required = CardStatus.isRequired(tasks);
        var asked = tasks.stream().filter(task -> task.required() == required).toList();
        var left = asked.stream()
                .filter(task -> !work.progress().status(task).isSettled())
                .map(task -> task.title().in(visit.language()))
                .toList();
        var isLate = required && work.progress().isPast(unit.code());
        var state = words.state(work.progress().status(card), isLate);
        var counted = words.text("part.of", kind(tasks.getFirst()), asked.size() - left.size(), asked.size());
        return new UnitPage.Part(new Status(state.mark(), counted), required, missing(left));
    }

    private String missing(List<String> left) {
        if (left.isEmpty()) {
            return "";
        }
        var named = left.stream().limit(NAMED).collect(Collectors.joining("; "));
        return left.size() > NAMED
                ? words.text("missing.more", named, left.size() - NAMED)
                : words.text("missing", named);
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
            case CONTROL, CORRECTION -> visit.place("internkontroll");
            case RISK -> visit.place("risker");
            case PROJECT -> visit.place("investeringar");
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
}
