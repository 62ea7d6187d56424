package se.tertial.plan;

import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * A goal is followed by an indicator in a unit. The order of these is the order of reports.
 *
 * @param goal null for an indicator followed outside the goals, as sick leave
 * @param responsible code of the unit that answers for the value
 * @param decimals decimals shown for this unit
 * @param from first round in which it is followed, null for always; {@code until} the last
 */
public record FollowedIndicator(
        @Nullable String goal,
        String indicator,
        String unit,
        String responsible,
        int decimals,
        @Nullable RoundCode from,
        @Nullable RoundCode until,
        SourceLine source) {

    public boolean isFollowedIn(RoundCode round) {
        return (from == null || from.compareTo(round) <= 0) && (until == null || until.compareTo(round) >= 0);
    }
}
