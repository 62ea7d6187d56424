package se.tertial.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.indicators.Indicator;
import se.tertial.indicators.Known;
import se.tertial.plan.FollowedIndicator;
import se.tertial.plan.IndicatorTarget;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.Target;
import se.tertial.plan.TrendMeaning;

/**
 * How an indicator stands for a unit in a round.
 *
 * @param name the name it bore in the round
 * @param values all that was known, by period
 * @param ratedValue what the rating rule compared with the target; {@code trendValue} what the trend rule compared with
 *     {@code lastYear}
 * @param comments newest first, also those of earlier rounds
 */
public record IndicatorStanding(
        RoundCode round,
        FollowedIndicator followed,
        Indicator indicator,
        String name,
        SortedMap<Period, Known> values,
        Optional<IndicatorTarget> target,
        Optional<IndicatorForecast> forecast,
        Optional<Given> ratedValue,
        Optional<Given> trendValue,
        Optional<Given> lastYear,
        Judged<RatingMeaning> rating,
        Judged<TrendMeaning> trend,
        Movement movement,
        List<IndicatorComment> comments) {

    public Optional<Known> known(Period period) {
        return Optional.ofNullable(values.get(period));
    }

    public Optional<BigDecimal> value(Period period) {
        return known(period).map(k -> k.latest().value());
    }

    /** The target as a rule, checked when it was stored. */
    public Optional<Target> targetRule() {
        return target.flatMap(t -> Target.parse(t.expression(), indicator.direction()));
    }

    public Optional<IndicatorComment> latestComment() {
        return comments.stream().findFirst();
    }
}
