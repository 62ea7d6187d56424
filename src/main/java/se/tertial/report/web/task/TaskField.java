package se.tertial.report.web.task;

import java.util.List;
import se.tertial.report.web.Typed;
import se.tertial.ui.Choice.Option;

/**
 * A field of a card.
 *
 * @param hint below the label, empty for none
 * @param earlier what was said the time before, shown beside; empty when nothing was
 * @param beginning the same as it was written, to begin from; empty when there is nothing to begin from
 * @param problem what is wrong with the value and what to do, empty when nothing is
 */
public record TaskField(
        String name,
        String label,
        Kind kind,
        String value,
        List<Option> options,
        String hint,
        String earlier,
        String beginning,
        String problem) {

    public enum Kind {
        LINE,
        NUMBER,
        /** A number that may be below nothing, or a year and month: what keypads of digits cannot write. */
        AMOUNT,
        DATE,
        WORDS,
        /** Words, as a rule a sentence or two. */
        NOTE,
        CHOICE,
        CHECK
    }

    public TaskField {
        options = List.copyOf(options);
    }

    static TaskField of(Typed typed, String name, String label, Kind kind, String hint, String earlier) {
        return new TaskField(
                name,
                label,
                kind,
                typed.get(name),
                List.of(),
                hint,
                earlier,
                "",
                typed.problems().getOrDefault(name, ""));
    }

    static TaskField choice(Typed typed, String name, String label, List<Option> options, String hint) {
        var chosen = options.stream()
                .map(o -> new Option(o.value(), o.label(), o.value().equals(typed.get(name))))
                .toList();
        return new TaskField(
                name,
                label,
                Kind.CHOICE,
                typed.get(name),
                chosen,
                hint,
                "",
                "",
                typed.problems().getOrDefault(name, ""));
    }

    /** A text with the one before beside it. @param earlier as it was printed, {@code beginning} as it was written */
    static TaskField words(Typed typed, String name, String label, String hint, String earlier, String beginning) {
        return new TaskField(
                name,
                label,
                Kind.WORDS,
                typed.get(name),
                List.of(),
                hint,
                earlier,
                beginning,
                typed.problems().getOrDefault(name, ""));
    }

    /** A few words. @param earlier as they were the time before */
    static TaskField note(Typed typed, String name, String label, String earlier) {
        return of(typed, name, label, Kind.NOTE, "", earlier);
    }

    /** Whether two who change it can both have their words in it. */
    public boolean isProse() {
        return kind == Kind.WORDS || kind == Kind.NOTE;
    }
}
