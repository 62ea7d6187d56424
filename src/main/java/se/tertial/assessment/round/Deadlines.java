package se.tertial.assessment.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import se.tertial.organisation.Unit;

/**
 * By which day units have handed in.
 *
 * @param last for units of kinds that have no day of their own
 * @param earlier by kind of unit, as sections before their departments
 */
public record Deadlines(LocalDate last, Map<Unit.Kind, LocalDate> earlier) {

    public Deadlines {
        earlier = Map.copyOf(earlier);
    }

    /** One day for all. */
    public static Deadlines on(LocalDate day) {
        return new Deadlines(day, Map.of());
    }

    public LocalDate of(Unit.Kind kind) {
        return earlier.getOrDefault(kind, last);
    }

    /** With the last day on that day, and the others as far from it as they were. */
    public Deadlines movedTo(LocalDate day) {
        var days = ChronoUnit.DAYS.between(last, day);
        var moved = new EnumMap<Unit.Kind, LocalDate>(Unit.Kind.class);
        new TreeMap<>(earlier).forEach((kind, of) -> moved.put(kind, of.plusDays(days)));
        return new Deadlines(day, moved);
    }
}
