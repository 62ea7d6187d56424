package se.tertial.assessment;

import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * A responsible person's judgement in place of the computed one, with the reason.
 *
 * @param key indicator code, or goal code
 * @param value name of a rating or trend meaning, in lower case with hyphens
 */
public record Overriding(
        Subject subject,
        String key,
        String unit,
        RoundCode round,
        Aspect aspect,
        String value,
        String reason,
        SourceLine source) {

    public enum Subject {
        INDICATOR,
        GOAL
    }

    public enum Aspect {
        RATING,
        TREND
    }
}
