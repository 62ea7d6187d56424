package se.tertial.plan;

import java.time.LocalDate;
import se.tertial.basics.SourceLine;

/**
 * Something a unit has been told to do, or has set itself to do.
 *
 * @param kind code of an assignment kind in the steering model
 * @param unit the unit whose report it stands in; {@code responsible} the part of it that does the work
 * @param due the date first decided
 */
public record Assignment(
        String code,
        String goal,
        String kind,
        String title,
        String unit,
        String responsible,
        LocalDate due,
        SourceLine source) {}
