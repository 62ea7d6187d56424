package se.tertial.report.task;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.assessment.Judged;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.Language;
import se.tertial.basics.Text;
import se.tertial.indicators.Indicator;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.Rules.Basis;
import se.tertial.plan.TrendMeaning;
import se.tertial.report.review.Review;

/** Values, forecasts, comments and ratings of what is followed. */
final class IndicatorTasks {

    private final Derivation all;

    private IndicatorTasks(Derivation all) {
        this.all = all;
    }

    static void add(Derivation all) {
        var tasks = new IndicatorTasks(all);
        all.tops().stream()
                .flatMap(top -> all.situation().indicators(top).stream())
                .forEach(tasks::indicator);
        all.reports().stream().map(RoundReport::unit).distinct().forEach(tasks::goals);
    }

    private void indicator(IndicatorStanding standing) {
        var title = new Text(standing.name());
        var isTold = isToldInRound(standing);
        all.add(key(Kind.OBSERVATION, standing), Section.GOALS, title, isAwaited(standing), isTold, Lack.VALUE);
        if (all.looksAhead() && asksForecasts()) {
            all.add(
                    key(Kind.FORECAST, standing),
                    Section.GOALS,
                    title,
                    isForecastAwaited(standing),
                    standing.forecast().isPresent(),
                    Lack.FORECAST);
        }
        if (isRated(standing)
                || standing.rating().isOverridden()
                || standing.trend().isOverridden()) {
            rating(key(Kind.RATING, standing), title, standing.rating(), standing.trend());
        }
        var isCommented = standing.comments().stream().anyMatch(c -> c.round().equals(all.round()));
        all.add(
                key(Kind.COMMENT, standing),
                Section.GOALS,
                title,
                mustBeCommented(standing),
                isCommented,
                Lack.COMMENT);
    }

    private boolean mustBeCommented(IndicatorStanding standing) {
        return all.model().rules().commentOn().stream().anyMatch(on -> switch (on) {
            case PARTLY -> standing.rating().effective() == RatingMeaning.PARTLY;
            case NOT_MET -> standing.rating().effective() == RatingMeaning.NOT_MET;
            case WORSE -> standing.trend().effective() == TrendMeaning.WORSE;
            case ABSENT -> isToldInRound(standing) && hasNoValue(standing);
            case DEVIATING -> false;
        });
    }

    /** Whether it is told that the year has no value yet. */
    private boolean hasNoValue(IndicatorStanding standing) {
        return standing.values().entrySet().stream()
                .anyMatch(known -> known.getKey().year() == all.round().year()
                        && known.getValue().latest().value() == null);
    }

    private TaskKey key(Kind kind, IndicatorStanding standing) {
        var followed = standing.followed();
        return new TaskKey(kind, all.doer(followed.responsible()), followed.unit(), followed.indicator());
    }

    /** A value of the year, or why there is none, told in this very round. */
    private boolean isToldInRound(IndicatorStanding standing) {
        return standing.values().entrySet().stream()
                .filter(known -> known.getKey().year() == all.round().year())
                .map(known -> known.getValue().latest())
                .filter(latest -> latest.reportedIn().equals(all.round()))
                .anyMatch(latest -> latest.value() != null || !latest.absence().isBlank());
    }

    /** Without a forecast the year needs something said of it; what was measured so far into last year is again. */
    private boolean isAwaited(IndicatorStanding standing) {
        return standing.value(all.round().period().lastYear()).isPresent()
                || standing.forecast().isEmpty() && !isToldBefore(standing);
    }

    private boolean isToldBefore(IndicatorStanding standing) {
        return standing.isToldOfYear() && !isToldInRound(standing);
    }

    /** When the target of the year can be held against nothing else. A word that there is no value yet is enough. */
    private boolean isForecastAwaited(IndicatorStanding standing) {
        return isRated(standing)
                && all.model().rules().ratingOf().contains(Basis.FORECAST)
                && standing.ratedValue()
                        .filter(given -> given.basis() != Basis.FORECAST)
                        .isEmpty()
                && !hasNoValue(standing);
    }

    private boolean asksForecasts() {
        var rules = all.model().rules();
        return rules.ratingOf().contains(Basis.FORECAST) || rules.trendOf().contains(Basis.FORECAST);
    }

    private static boolean isRated(IndicatorStanding standing) {
        return standing.target().isPresent() && standing.indicator().direction() != Indicator.Direction.NONE;
    }

    private void goals(String unit) {
        all.situation().goals(unit).forEach(standing -> goal(unit, standing));
    }

    private void goal(String unit, GoalStanding standing) {
        var goal = standing.goal();
        var number = all.municipality().plan().number(goal, Language.SV);
        rating(
                new TaskKey(Kind.GOAL_RATING, all.doer(unit), unit, goal.code()),
                new Text((number + " " + goal.title()).strip()),
                standing.rating(),
                standing.trend());
    }

    /** The rule's word stands unless somebody says otherwise, and then it is said why. */
    private void rating(TaskKey key, Text title, Judged<RatingMeaning> rating, Judged<?> trend) {
        var isUnreasoned = Stream.of(rating.overriding(), trend.overriding())
                .filter(Objects::nonNull)
                .anyMatch(overriding -> !Review.isReasoned(overriding));
        if (isUnreasoned) {
            all.add(key, Section.GOALS, title, true, true, List.of(Lack.REASON));
        } else {
            var isRated = rating.isOverridden() || rating.effective() != RatingMeaning.NONE;
            all.add(key, Section.GOALS, title, false, isRated, Lack.RATING);
        }
    }
}
