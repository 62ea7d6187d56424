package se.tertial.assessment;

import java.util.List;
import se.tertial.plan.Goal;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.TrendMeaning;

/** How a goal stands for a unit in a round, with what it is judged by. */
public record GoalStanding(
        Goal goal,
        List<IndicatorStanding> indicators,
        List<AssignmentStanding> assignments,
        Judged<RatingMeaning> rating,
        Judged<TrendMeaning> trend) {

    public GoalStanding {
        indicators = List.copyOf(indicators);
        assignments = List.copyOf(assignments);
    }

    public boolean isFollowed() {
        return !indicators.isEmpty() || !assignments.isEmpty();
    }
}
