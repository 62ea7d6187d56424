package se.tertial.plan.control;

import java.util.List;

/**
 * A question. Its number is its place in the questionnaire, so that none is missing and none is there twice.
 *
 * @param section what it is grouped under; empty for none
 * @param options the choices of {@link Kind#CHOICE}, the names of {@link Kind#TABLE}; empty for the rest
 */
public record Question(
        String code, String questionnaire, String section, String text, String help, Kind kind, List<String> options) {

    public enum Kind {
        TEXT,
        NUMBER,
        YES_NO_PARTLY,
        CHOICE,
        DATE,
        /** Things one below the other. */
        LIST,
        /** A number for each name. */
        TABLE
    }

    /** What a {@link Kind#YES_NO_PARTLY} is answered with. */
    public static final List<String> YES_NO_PARTLY = List.of("yes", "no", "partly");

    public Question {
        options = List.copyOf(options);
    }

    /** Whether an answer has several values, each with an item of its own. */
    public boolean hasItems() {
        return kind == Kind.LIST || kind == Kind.TABLE;
    }
}
