package se.tertial.report.web.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.TaskStatus;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.report.figure.Judgements;
import se.tertial.report.reminder.When;
import se.tertial.report.task.Count;
import se.tertial.report.task.Deviations;
import se.tertial.report.web.Visit;
import se.tertial.ui.Status;

/** How the pages of rounds word and draw how far something has come: always symbol, word and colour. */
final class RoundWords {

    private final Messages words;

    RoundWords(Visit visit) {
        words = Messages.of("round", visit.language());
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** Of a round that nobody has opened. */
    Status planned() {
        return status("○", "grey", words.text("round.planned"));
    }

    Status state(Opening opening) {
        return opening.isOpen()
                ? status("●", "blue", words.text("round.open"))
                : status("✓", "grey", words.text("round.closed"));
    }

    /** How a unit stands. */
    Status state(Count.State state) {
        var word = words.text("state." + Word.of(state));
        return switch (state) {
            case NOTHING -> status("–", "grey", word);
            case READY -> status("✓", "green", word);
            case UNDER_WAY -> status("◐", "blue", word);
            case NOT_BEGUN -> status("○", "grey", word);
            case LATE -> status("!", "red", word);
        };
    }

    /** How a task stands. */
    Status state(TaskStatus state, boolean isLate) {
        var word = words.text("task." + Word.of(state));
        return switch (state) {
            case READY -> status("✓", "green", word);
            case NOT_YET -> status("…", "grey", word);
            case BEGUN -> isLate ? late() : status("◐", "blue", word);
            case UNTOUCHED -> isLate ? late() : status("○", "grey", word);
        };
    }

    private Status late() {
        return status("!", "red", words.text("state.late"));
    }

    static Status status(String symbol, String tone, String word) {
        return new Status(Judgements.mark(symbol, tone), word);
    }

    /** As {@code 12 av 31, 3 försenade}. */
    String counted(Count count) {
        if (count.all() == 0) {
            return words.text("counted.none");
        }
        var parts = new ArrayList<String>();
        parts.add(words.text("counted", count.settled(), count.all()));
        if (count.notYet() > 0) {
            parts.add(words.text("counted.not-yet", count.notYet()));
        }
        if (count.late() > 0) {
            parts.add(words.text("counted.late", count.late()));
        }
        return String.join(", ", parts);
    }

    /** What does not go as planned; empty when all does. */
    String deviating(Deviations deviations) {
        var parts = new ArrayList<String>();
        if (deviations.notMet() > 0) {
            parts.add(many("deviating.not-met", deviations.notMet()));
        }
        if (deviations.deviating() > 0) {
            parts.add(many("deviating.assignments", deviations.deviating()));
        }
        return String.join(", ", parts);
    }

    /** As {@code om 3 dagar}, {@code i dag}, {@code för 2 dagar sedan}. */
    String away(LocalDate day, LocalDate today) {
        var days = day.toEpochDay() - today.toEpochDay();
        return When.said(words, days);
    }

    private String many(String key, int count) {
        return words.text(count == 1 ? key + ".one" : key, count);
    }

    static List<Bar.Part> parts(Count count) {
        var parts = new ArrayList<Bar.Part>();
        parts.add(new Bar.Part("ready", count.ready()));
        parts.add(new Bar.Part("not-yet", count.notYet()));
        parts.add(new Bar.Part("begun", count.begun()));
        parts.add(new Bar.Part("untouched", count.untouched()));
        return parts;
    }
}
