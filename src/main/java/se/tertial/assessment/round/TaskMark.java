package se.tertial.assessment.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said of a task besides giving what it asks for.
 *
 * @param reason why there is nothing to give yet, in words; empty for done
 * @param expected when there will be; null for done
 * @param by name of the person
 */
public record TaskMark(
        TaskKey key, Kind kind, String reason, @Nullable LocalDate expected, String by, Instant at) {

    public enum Kind {
        /** There is no more to it. */
        DONE,
        /** There is no value yet. */
        NOT_YET
    }

    public static TaskMark done(TaskKey key, String by, Instant at) {
        return new TaskMark(key, Kind.DONE, "", null, by, at);
    }

    public static TaskMark notYet(TaskKey key, String reason, LocalDate expected, String by, Instant at) {
        return new TaskMark(key, Kind.NOT_YET, reason, expected, by, at);
    }
}
