package se.tertial.assessment;

import java.util.EnumSet;
import java.util.List;
import se.tertial.plan.Goal;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.Rules;
import se.tertial.plan.SteeringModel.Rules.GoalTrend;
import se.tertial.plan.TrendMeaning;

/** How the rating and trend of a goal follow from its indicators and assignments. Pure functions. */
final class GoalRules {

    private static final int WHOLE_PERCENT = 100;

    private GoalRules() {}

    /** By the goal's own rule, unless it has none or its level is never rated. */
    static RatingMeaning rating(
            Goal goal,
            boolean isRated,
            List<IndicatorStanding> indicators,
            List<AssignmentStanding> assignments,
            Rules rules) {
        if (!isRated) {
            return RatingMeaning.NONE;
        }
        return switch (goal.rule()) {
            case MODEL -> rating(indicators, assignments, rules);
            case ALL -> all(indicators);
            case NONE -> RatingMeaning.NONE;
        };
    }

    /** One indicator that is not met is enough to say that the goal is not; until all are rated it cannot be met. */
    private static RatingMeaning all(List<IndicatorStanding> indicators) {
        var ratings = indicators.stream().map(i -> i.rating().effective()).toList();
        if (ratings.contains(RatingMeaning.NOT_MET)) {
            return RatingMeaning.NOT_MET;
        }
        if (ratings.isEmpty() || ratings.contains(RatingMeaning.NONE)) {
            return RatingMeaning.NONE;
        }
        return ratings.contains(RatingMeaning.PARTLY) ? RatingMeaning.PARTLY : RatingMeaning.MET;
    }

    static RatingMeaning rating(List<IndicatorStanding> indicators, List<AssignmentStanding> assignments, Rules rules) {
        var rated = indicators.stream()
                .map(i -> i.rating().effective())
                .filter(r -> r != RatingMeaning.NONE)
                .toList();
        var told = assignments.stream().filter(a -> a.state().isPresent()).toList();
        var items = indicators.size() + assignments.size();
        if (items == 0 || !isShare(rated.size() + told.size(), items, rules.evaluatedShareMin())) {
            return RatingMeaning.NONE;
        }
        var met = rated.stream().filter(r -> r == RatingMeaning.MET).count();
        var onPlan = told.stream().filter(AssignmentStanding::isOnPlanOrDone).count();
        return isShare(met, rated.size(), rules.metShareMin()) && isShare(onPlan, told.size(), rules.onPlanShareMin())
                ? RatingMeaning.MET
                : RatingMeaning.NOT_MET;
    }

    /** Nought of nought is a whole share: what does not exist does not hold a goal back. */
    private static boolean isShare(long part, long whole, int percentMin) {
        return part * WHOLE_PERCENT >= whole * percentMin;
    }

    static TrendMeaning trend(List<IndicatorStanding> indicators, GoalTrend rule) {
        if (indicators.isEmpty()) {
            return TrendMeaning.SAME;
        }
        var trends = indicators.stream()
                .map(i -> i.trend().effective())
                .filter(t -> t != TrendMeaning.NONE)
                .toList();
        if (trends.isEmpty()) {
            return TrendMeaning.NONE;
        }
        return switch (rule) {
            case UNANIMOUS -> EnumSet.copyOf(trends).size() == 1 ? trends.getFirst() : TrendMeaning.SAME;
            case MAJORITY -> majority(trends);
        };
    }

    private static TrendMeaning majority(List<TrendMeaning> trends) {
        var better = trends.stream().filter(t -> t == TrendMeaning.BETTER).count();
        var worse = trends.stream().filter(t -> t == TrendMeaning.WORSE).count();
        if (better == worse) {
            return TrendMeaning.SAME;
        }
        return better > worse ? TrendMeaning.BETTER : TrendMeaning.WORSE;
    }
}
