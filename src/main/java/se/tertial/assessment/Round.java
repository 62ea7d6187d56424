package se.tertial.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.round.Deadlines;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.organisation.Unit;

/**
 * An occasion of follow-up.
 *
 * @param name as {@code Delårsrapport per april 2024}
 * @param cutOff the last day that the round looks at
 * @param due the day by which the units have answered
 * @param opens the day on which they begin, null when nobody has said
 * @param earlier by kind of unit, for kinds that have answered before {@code due}
 */
public record Round(
        RoundCode code,
        Text name,
        Text forecastName,
        LocalDate cutOff,
        LocalDate due,
        @Nullable LocalDate opens,
        Map<Unit.Kind, LocalDate> earlier) {

    public Round {
        earlier = Map.copyOf(earlier);
    }

    public Deadlines deadlines() {
        return new Deadlines(due, earlier);
    }
}
