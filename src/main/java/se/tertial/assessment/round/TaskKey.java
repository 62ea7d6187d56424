package se.tertial.assessment.round;

import java.util.Optional;
import se.tertial.basics.Word;

/**
 * Names a task within a round.
 *
 * @param unit that shall do it
 * @param of the unit of whom something is told, as often as not the same: a department gives the value of its office's
 *     indicator
 * @param code of what something is told: an indicator, a goal, an assignment, a key of a text, a question, an action, a
 *     control, a risk, a corrective action or a project; for money operating area and line, as {@code /cost}
 */
public record TaskKey(Kind kind, String unit, String of, String code) {

    /** What is to be given. */
    public enum Kind {
        /** An indicator's value. */
        OBSERVATION,
        /** What an indicator will be for the whole year. */
        FORECAST,
        /** A person's yes or no to what the rule makes of an indicator. */
        RATING,
        /** Likewise of a goal. */
        GOAL_RATING,
        /** Words about an indicator. */
        COMMENT,
        /** How an assignment stands, with words. */
        ASSIGNMENT,
        /** What a line of money will come to for the whole year. */
        MONEY,
        /** A text of a report. */
        TEXT,
        /** The answer to a question. */
        ANSWER,
        /** How an action of an action plan stands, with words. */
        ACTION,
        /** What a control showed. */
        CONTROL,
        /** How a risk is judged. */
        RISK,
        /** How far what is done about a deficiency has come. */
        CORRECTION,
        /** What an investment project will come to. */
        PROJECT;

        /** As in addresses and the database. */
        public String code() {
            return Word.of(this);
        }

        public static Optional<Kind> parse(String code) {
            return Word.parse(Kind.class, code);
        }
    }

    private static final int PARTS = 4;

    /** What it is about, apart from who does it: {@code ksk/soliditet}. */
    public String subject() {
        return of + "/" + code;
    }

    /** As addresses and forms write it: {@code observation/ekonomi/ksk/soliditet}. */
    @Override
    public String toString() {
        return kind.code() + "/" + unit + "/" + subject();
    }

    /** The reverse of {@link #toString}; a code may itself have slashes. */
    public static Optional<TaskKey> parse(String text) {
        var parts = text.split("/", PARTS);
        return parts.length < PARTS
                ? Optional.empty()
                : Kind.parse(parts[0]).map(kind -> new TaskKey(kind, parts[1], parts[2], parts[3]));
    }
}
