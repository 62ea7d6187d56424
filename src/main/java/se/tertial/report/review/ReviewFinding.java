package se.tertial.report.review;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.report.Fingerprint;

/**
 * Something in a report that somebody should look at before it is adopted.
 *
 * @param code stable name of the rule; its texts stand in {@code messages/review_*.properties} under {@code review.<code>}
 * @param subject what it is about, as a reader knows it
 * @param arguments what the text names, after the subject
 */
public record ReviewFinding(String code, Severity severity, Place place, String subject, List<String> arguments) {

    /** Where it is put right. */
    public sealed interface Place {

        /** What identifies it, whatever it is called today. */
        String key();
    }

    public record OfIndicator(String indicator, String unit) implements Place {
        @Override
        public String key() {
            return "indicator " + indicator + " " + unit;
        }
    }

    public record OfAssignment(String assignment) implements Place {
        @Override
        public String key() {
            return "assignment " + assignment;
        }
    }

    public record OfGoal(String goal, String unit) implements Place {
        @Override
        public String key() {
            return "goal " + goal + " " + unit;
        }
    }

    /** @param source file and line of the folder's sum */
    public record OfMoney(String unit, String source) implements Place {
        @Override
        public String key() {
            return "money " + unit + " " + source;
        }
    }

    /** @param heading under which the text stands in the report */
    public record OfText(String unit, String text, String heading) implements Place {
        @Override
        public String key() {
            return "text " + unit + " " + text;
        }
    }

    public ReviewFinding {
        arguments = List.copyOf(arguments);
    }

    /** What it says to a reader. */
    public String said(Language language) {
        var all = Stream.concat(Stream.of(subject), arguments.stream()).toArray();
        return Messages.of("review", language).text("review." + code, all);
    }

    /** The subject as a reader knows it, and what identifies the place whatever it is called. */
    Fingerprint fingerprint() {
        return new Fingerprint(code, subject + " (" + place.key() + ")", String.join("; ", arguments));
    }

    static ReviewFinding warning(String code, Place place, String subject, String... arguments) {
        return new ReviewFinding(code, Severity.WARNING, place, subject, List.of(arguments));
    }

    static ReviewFinding note(String code, Place place, String subject, String... arguments) {
        return new ReviewFinding(code, Severity.NOTE, place, subject, List.of(arguments));
    }
}
