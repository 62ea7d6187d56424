package se.tertial.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.SourceLine;

/**
 * What somebody has decided of an assignment, from when it was given until it is closed. How it goes is told in rounds, and is another
 * thing.
 *
 * @param assignment its code
 * @param date of the decision or meeting
 * @param due the date that holds from then on, null when the decision says nothing of it
 * @param body who decided, or the meeting to which it was reported, in words
 * @param reference where it is written down, as registry number and paragraph; may be empty
 * @param reason why, may be empty
 */
public record AssignmentDecision(
        String assignment,
        LocalDate date,
        Kind kind,
        @Nullable LocalDate due,
        String body,
        String reference,
        String reason,
        SourceLine source) {

    public enum Kind {
        GIVEN,
        /** Another date, in the same year. */
        MOVED,
        /** Told to a meeting, which did not ask for more. */
        REPORTED,
        /** Told to a meeting, which wants more done. */
        REFERRED_BACK,
        /** To be done in the next year. */
        CARRIED_OVER,
        /** Nothing more is to be done. */
        CLOSED
    }
}
