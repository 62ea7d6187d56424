package se.tertial.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.SourceLine;

/**
 * Something a unit has been told to do, or has set itself to do.
 *
 * @param goal the goal it belongs to, null when it belongs to none
 * @param kind code of an assignment kind in the steering model
 * @param unit the unit whose report it stands in; {@code responsible} the part of it that does the work
 * @param due the date first decided, null when none was
 * @param assigner who gave it, in words; {@code receiver} to whom; both may be empty
 */
public record Assignment(
        String code,
        @Nullable String goal,
        String kind,
        String title,
        String unit,
        String responsible,
        @Nullable LocalDate due,
        String assigner,
        String receiver,
        SourceLine source) {}
