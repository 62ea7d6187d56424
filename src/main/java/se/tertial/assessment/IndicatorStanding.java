package se.tertial.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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

    /** Whether it was said that there is no value, which is more than saying nothing. */
    public boolean isAbsent(Period period) {
        return known(period).filter(k -> k.latest().value() == null).isPresent();
    }

    /** The newest period anything is known of, a value or its absence; a month alone only when there is nothing else. */
    public Optional<Period> latestPeriod() {
        var known = new ArrayList<>(values.keySet());
        Collections.reverse(known);
        return known.stream()
                .filter(period -> !(period instanceof Period.Month))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** The target as a rule, checked when it was stored. */
    public Optional<Target> targetRule() {
        return target.flatMap(t -> Target.parse(t.expression(), indicator.direction()));
    }

    public Optional<IndicatorComment> latestComment() {
        return comments.stream().findFirst();
    }

    /** Whether something is known of the round's year: a value, or why there is none. */
    public boolean isToldOfYear() {
        return values.entrySet().stream()
                .filter(known -> known.getKey().year() == round.year())
                .map(known -> known.getValue().latest())
                .anyMatch(latest -> latest.value() != null || !latest.absence().isBlank());
    }
}
