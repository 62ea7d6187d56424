package se.tertial.report.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Period;
import se.tertial.indicators.Indicator.Nature;
import se.tertial.plan.IndicatorTarget;

/**
 * What makes a value look like a slip of the pen. Nothing here is forbidden: whoever types it may say that it is so. Pure functions of what
 * was known before and the value.
 */
public final class Plausibility {

    private static final int VALUES_FOR_RANGE = 3;
    private static final BigDecimal MAGNITUDE = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";

    private Plausibility() {}

    public enum Doubt {
        /** Below the least, or above the greatest, of all values of the same kind of period. */
        OUTSIDE_RANGE,
        /** Ten times as much as the last, or a tenth of it. */
        OTHER_MAGNITUDE,
        /** What there was some of is gone. */
        FELL_TO_NOTHING,
        /** Less up to a later month than up to an earlier one. */
        LESS_THAN_BEFORE,
        /** Not between 0 and 100 percent. */
        NO_PERCENTAGE
    }

    /**
     * @param low what the value was held against: the least and the greatest known value, or the one before; null where there is none
     */
    public record Found(Doubt doubt, Optional<BigDecimal> low, Optional<BigDecimal> high) {}

    /** @param standing of the round in which the value is told, with what was known before */
    public static List<Found> of(IndicatorStanding standing, Period period, BigDecimal value) {
        var found = new ArrayList<Found>();
        var before = before(standing, period);
        var last = last(standing, period);
        var isGone = value.signum() == 0 && last.filter(l -> l.signum() != 0).isPresent();
        if (isGone && standing.indicator().nature() != Nature.RATE) {
            found.add(new Found(Doubt.FELL_TO_NOTHING, last, Optional.empty()));
        } else if (last.filter(l -> isOtherMagnitude(l, value)).isPresent()) {
            found.add(new Found(Doubt.OTHER_MAGNITUDE, last, Optional.empty()));
        } else if (before.size() >= VALUES_FOR_RANGE) {
            var least = before.stream().min(BigDecimal::compareTo).orElseThrow();
            var greatest = before.stream().max(BigDecimal::compareTo).orElseThrow();
            if (value.compareTo(least) < 0 || value.compareTo(greatest) > 0) {
                found.add(new Found(Doubt.OUTSIDE_RANGE, Optional.of(least), Optional.of(greatest)));
            }
        }
        upToBefore(standing, period)
                .filter(sum -> value.compareTo(sum) < 0)
                .ifPresent(sum -> found.add(new Found(Doubt.LESS_THAN_BEFORE, Optional.of(sum), Optional.empty())));
        if (standing.indicator().measure().equals(PERCENT) && isOutsidePercent(value, before)) {
            found.add(new Found(Doubt.NO_PERCENTAGE, Optional.empty(), Optional.empty()));
        }
        return found;
    }

    /** Values of other periods of the same kind. */
    private static List<BigDecimal> before(IndicatorStanding standing, Period period) {
        return standing.values().keySet().stream()
                .filter(other -> !other.equals(period) && other.getClass() == period.getClass())
                .map(standing::value)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same period a year earlier, else the newest that is known of another. */
    private static Optional<BigDecimal> last(IndicatorStanding standing, Period period) {
        return standing.value(period.lastYear())
                .or(() -> standing.values().reversed().keySet().stream()
                        .filter(other -> !other.equals(period))
                        .filter(other ->
                                standing.indicator().nature() != Nature.FLOW || other.getClass() == period.getClass())
                        .map(standing::value)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static boolean isOtherMagnitude(BigDecimal last, BigDecimal value) {
        if (last.signum() == 0 || value.signum() == 0) {
            return false;
        }
        var one = last.abs();
        var other = value.abs();
        return other.compareTo(one.multiply(MAGNITUDE)) >= 0 || one.compareTo(other.multiply(MAGNITUDE)) >= 0;
    }

    /** What a sum of the year had come to already. */
    private static Optional<BigDecimal> upToBefore(IndicatorStanding standing, Period period) {
        if (standing.indicator().nature() != Nature.FLOW || period instanceof Period.Month) {
            return Optional.empty();
        }
        return standing.values().keySet().stream()
                .filter(other -> other instanceof Period.UpTo
                        && other.year() == period.year()
                        && other.last().isBefore(period.last()))
                .reduce((_, later) -> later)
                .flatMap(standing::value)
                .filter(sum -> sum.signum() > 0);
    }

    /** A change in percent may be anything; what was between 0 and 100 so far hardly is. */
    private static boolean isOutsidePercent(BigDecimal value, List<BigDecimal> before) {
        return isNoShare(value) && before.stream().noneMatch(Plausibility::isNoShare);
    }

    private static boolean isNoShare(BigDecimal value) {
        return value.signum() < 0 || value.compareTo(HUNDRED) > 0;
    }

    /** What the target was last year, or as it stood earlier this year, when it is another now. */
    public static Optional<String> targetBefore(IndicatorStanding standing, List<IndicatorTarget> all) {
        return standing.target()
                .flatMap(now -> all.stream()
                        .filter(other -> other.indicator().equals(now.indicator())
                                && other.unit().equals(now.unit())
                                && (other.year() == now.year() - 1
                                        || other.year() == now.year()
                                                && other.statedIn().compareTo(now.statedIn()) < 0))
                        .filter(other -> !other.expression().equals(now.expression()))
                        .reduce((_, later) -> later)
                        .map(IndicatorTarget::expression));
    }
}
