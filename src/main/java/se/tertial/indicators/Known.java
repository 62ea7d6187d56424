package se.tertial.indicators;

import java.util.List;

/**
 * What was known of one value in a round: the latest report, and the earlier ones that said otherwise, oldest first.
 */
public record Known(Observation latest, List<Observation> earlier) {

    public Known {
        earlier = List.copyOf(earlier);
    }

    /** Whether an earlier round said something else of the same period. */
    public boolean isRestated() {
        return !earlier.isEmpty();
    }
}
