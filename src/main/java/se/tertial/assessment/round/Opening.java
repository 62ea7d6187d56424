package se.tertial.assessment.round;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;

/**
 * A round in which people work, or have worked.
 *
 * @param openedBy name of the person
 * @param reminderDays how many days before the day something is due somebody is reminded, most days first
 * @param escalationDays how many days after it the head above is told
 * @param closedAt null while it is open; {@code closedBy} empty likewise
 */
public record Opening(
        RoundCode round,
        Instant openedAt,
        String openedBy,
        Deadlines deadlines,
        List<Integer> reminderDays,
        int escalationDays,
        @Nullable Instant closedAt,
        String closedBy) {

    public Opening {
        reminderDays = List.copyOf(reminderDays);
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
