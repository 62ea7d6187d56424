package se.tertial.report.web.round;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.basics.Word;
import se.tertial.organisation.Unit;
import se.tertial.report.web.Visit;

/** The days of a round as somebody sets them. */
final class OpeningForm {

    private static final String DUE = "klart";
    private static final String REMINDERS = "paminnelser";
    private static final String ESCALATION = "eskalering";
    private static final String USUAL_REMINDERS = "7, 1";
    private static final String USUAL_ESCALATION = "3";
    private static final int DAYS_MAX = 90;
    private static final int REMINDERS_MAX = 6;

    private final Visit visit;
    private final RoundWork work;
    private final RoundWords words;
    private final Map<String, String> typed;
    private final List<String> problems = new ArrayList<>();

    private OpeningForm(Visit visit, RoundWork work, Map<String, String> typed) {
        this.visit = visit;
        this.work = work;
        this.typed = typed;
        words = new RoundWords(visit);
    }

    /** As it stands, or as the calendar says when it has not been opened. */
    static OpeningForm of(Visit visit, RoundWork work) {
        var stored = new HashMap<String, String>();
        var deadlines = work.opening()
                .map(Opening::deadlines)
                .orElseGet(() -> work.round().deadlines());
        stored.put(DUE, deadlines.last().toString());
        deadlines.earlier().forEach((kind, day) -> stored.put(name(kind), day.toString()));
        stored.put(
                REMINDERS,
                work.opening()
                        .map(o -> o.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                        .orElse(USUAL_REMINDERS));
        stored.put(
                ESCALATION,
                work.opening().map(o -> Integer.toString(o.escalationDays())).orElse(USUAL_ESCALATION));
        return new OpeningForm(visit, work, stored);
    }

    static OpeningForm typed(Visit visit, RoundWork work, Map<String, String> typed) {
        return new OpeningForm(visit, work, typed);
    }

    private static String name(Unit.Kind kind) {
        return DUE + "-" + Word.of(kind);
    }

    RoundPage.Days shown() {
        return new RoundPage.Days(
                visit.place(RoundsComposition.PATH, work.round().code().code()).toString(),
                typed.getOrDefault(DUE, ""),
                kinds().stream()
                        .map(kind -> new RoundPage.Kind(
                                name(kind), words.text("days." + Word.of(kind)), typed.getOrDefault(name(kind), "")))
                        .toList(),
                typed.getOrDefault(REMINDERS, ""),
                typed.getOrDefault(ESCALATION, ""),
                work.opening().isPresent(),
                work.isOpen(),
                problems);
    }

    /** Kinds of units that have something to do, the lowest first. */
    private List<Unit.Kind> kinds() {
        var there = work.progress().tasks().units().stream()
                .map(unit -> visit.organisation().known(unit).kind())
                .toList();
        return Arrays.stream(Unit.Kind.values())
                .filter(kind -> kind != Unit.Kind.MUNICIPALITY && there.contains(kind))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** @param act what the person pressed. Empty when something typed is wrong, which the form then says */
    Optional<Opening> wanted(Instant now, String act) {
        var by = visit.caller().visitor().name();
        var opening = work.opening();
        if (opening.isPresent() && act.equals("stang")) {
            return opening.map(o -> closed(o, now, by));
        }
        if (opening.isPresent() && act.equals("oppna-igen")) {
            return opening.map(o -> closed(o, null, ""));
        }
        var due = day(DUE, true);
        var earlier = new EnumMap<Unit.Kind, LocalDate>(Unit.Kind.class);
        for (var kind : kinds()) {
            var day = day(name(kind), false);
            if (day != null && due != null && day.isAfter(due)) {
                problems.add(words.text("problem.after", words.text("days." + Word.of(kind))));
            } else if (day != null) {
                earlier.put(kind, day);
            }
        }
        var reminders = days();
        var escalation = count(typed.getOrDefault(ESCALATION, ""));
        if (escalation.isEmpty() || escalation.get() == 0) {
            problems.add(words.text("problem.escalation", DAYS_MAX));
        }
        if (!problems.isEmpty() || due == null) {
            return Optional.empty();
        }
        var deadlines = new Deadlines(due, earlier);
        return Optional.of(opening.map(o -> new Opening(
                        o.round(),
                        o.openedAt(),
                        o.openedBy(),
                        deadlines,
                        reminders,
                        escalation.get(),
                        o.closedAt(),
                        o.closedBy()))
                .orElseGet(() ->
                        new Opening(work.round().code(), now, by, deadlines, reminders, escalation.get(), null, "")));
    }

    private static Opening closed(Opening o, @Nullable Instant at, String by) {
        return new Opening(
                o.round(), o.openedAt(), o.openedBy(), o.deadlines(), o.reminderDays(), o.escalationDays(), at, by);
    }

    private @Nullable LocalDate day(String name, boolean isRequired) {
        var text = typed.getOrDefault(name, "").strip();
        if (text.isEmpty() && !isRequired) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            problems.add(words.text("problem.day", text));
            return null;
        }
    }

    private List<Integer> days() {
        var days = new ArrayList<Integer>();
        for (var part : typed.getOrDefault(REMINDERS, "").split("[,; ]+")) {
            if (!part.isBlank()) {
                count(part).ifPresentOrElse(days::add, () -> problems.add(words.text("problem.reminders", DAYS_MAX)));
            }
        }
        if (days.size() > REMINDERS_MAX) {
            problems.add(words.text("problem.many", REMINDERS_MAX));
        }
        return days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private static Optional<Integer> count(String text) {
        return text.strip().matches("\\d{1,2}")
                ? Optional.of(Integer.parseInt(text.strip())).filter(days -> days <= DAYS_MAX)
                : Optional.empty();
    }
}
