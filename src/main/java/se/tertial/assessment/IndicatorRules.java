package se.tertial.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import se.tertial.indicators.Indicator.Direction;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.Target;
import se.tertial.plan.TrendMeaning;

/** How the rating and trend of an indicator follow from its values. Pure functions; the model says which values. */
final class IndicatorRules {

    private IndicatorRules() {}

    static RatingMeaning rating(Optional<Given> value, Optional<Target> target) {
        if (value.isEmpty() || target.isEmpty()) {
            return RatingMeaning.NONE;
        }
        return target.get().isMetBy(value.get().value()) ? RatingMeaning.MET : RatingMeaning.NOT_MET;
    }

    static Movement movement(Optional<Given> value, Optional<Given> lastYear, BigDecimal tolerance) {
        if (value.isEmpty() || lastYear.isEmpty()) {
            return Movement.UNKNOWN;
        }
        var change = value.get().value().subtract(lastYear.get().value());
        if (change.abs().compareTo(tolerance) <= 0) {
            return Movement.LEVEL;
        }
        return change.signum() > 0 ? Movement.UP : Movement.DOWN;
    }

    /** The movement turned by the direction of good. Nearness needs a target; without one nothing is said. */
    static TrendMeaning trend(
            Direction direction,
            Optional<Given> value,
            Optional<Given> lastYear,
            Optional<Target> target,
            BigDecimal tolerance) {
        var movement = movement(value, lastYear, tolerance);
        return switch (movement) {
            case UNKNOWN -> TrendMeaning.NONE;
            case LEVEL -> direction == Direction.NONE ? TrendMeaning.NONE : TrendMeaning.SAME;
            case UP, DOWN ->
                switch (direction) {
                    case HIGHER -> movement == Movement.UP ? TrendMeaning.BETTER : TrendMeaning.WORSE;
                    case LOWER -> movement == Movement.DOWN ? TrendMeaning.BETTER : TrendMeaning.WORSE;
                    case NEAREST, BAND ->
                        target.map(t -> nearer(
                                        t,
                                        value.orElseThrow().value(),
                                        lastYear.orElseThrow().value()))
                                .orElse(TrendMeaning.NONE);
                    case NONE -> TrendMeaning.NONE;
                };
        };
    }

    private static TrendMeaning nearer(Target target, BigDecimal now, BigDecimal before) {
        var closer = target.distance(before).compareTo(target.distance(now));
        if (closer == 0) {
            return TrendMeaning.SAME;
        }
        return closer > 0 ? TrendMeaning.BETTER : TrendMeaning.WORSE;
    }
}
