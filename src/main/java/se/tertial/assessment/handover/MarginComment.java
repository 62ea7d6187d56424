package se.tertial.assessment.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;

/**
 * What somebody says in the margin of a text. Never a part of the report.
 *
 * @param number given when it is stored; 0 before
 * @param unit whose text it is; {@code key} which
 * @param answers the comment it answers, null when it begins a thread
 * @param resolvedBy name of who said that the thread is done with, empty while it is open
 */
public record MarginComment(
        long number,
        RoundCode round,
        String unit,
        String key,
        @Nullable Long answers,
        String words,
        String by,
        long account,
        Instant at,
        String resolvedBy) {

    public boolean isOpen() {
        return resolvedBy.isEmpty();
    }
}
