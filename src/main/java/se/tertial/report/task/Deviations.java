package se.tertial.report.task;

import java.util.HashMap;
import java.util.Map;
import se.tertial.basics.RoundCode;
import se.tertial.plan.RatingMeaning;
import se.tertial.report.figure.Insight;

/**
 * What does not go as planned in a round, for the units that answer for it.
 *
 * @param notMet indicators whose target is not reached; {@code deviating} assignments not expected in time
 */
public record Deviations(int notMet, int deviating) {

    public static final Deviations NONE = new Deviations(0, 0);

    public Deviations plus(Deviations other) {
        return new Deviations(notMet + other.notMet, deviating + other.deviating);
    }

    public int all() {
        return notMet + deviating;
    }

    /** By unit that does the work; units without are not there. */
    public static Map<String, Deviations> of(Insight insight, RoundCode round) {
        var found = new HashMap<String, Deviations>();
        var all = new Derivation(insight, round);
        for (var top : all.tops()) {
            all.situation().indicators(top).stream()
                    .filter(i -> i.rating().effective() == RatingMeaning.NOT_MET)
                    .forEach(i ->
                            found.merge(all.doer(i.followed().responsible()), new Deviations(1, 0), Deviations::plus));
            all.situation().assignments(top).stream()
                    .filter(a -> a.completion().isPresent() && !a.isOnPlanOrDone())
                    .forEach(a -> found.merge(
                            all.doer(a.assignment().responsible()), new Deviations(0, 1), Deviations::plus));
        }
        return found;
    }
}
