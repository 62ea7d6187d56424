package se.tertial.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.indicators.Indicator.Direction;

/**
 * What is to be reached. Written as a bare number, whose sense follows the indicator's direction, or as an expression:
 * {@code >= 80}, {@code < 5,00}, {@code 2..4} (inside a band), {@code 3 ± 0,5}, {@code best 25 % of 290} (a rank).
 */
public sealed interface Target {

    record AtLeast(BigDecimal limit, boolean strictly) implements Target {}

    record AtMost(BigDecimal limit, boolean strictly) implements Target {}

    record Between(BigDecimal low, BigDecimal high) implements Target {}

    record Exactly(BigDecimal value) implements Target {}

    /** A rank among the best share of {@code of}. */
    record BestShare(BigDecimal percent, int of) implements Target {
        /** The last rank that meets the target. */
        BigDecimal lastRank() {
            return BigDecimal.valueOf(of).multiply(percent).movePointLeft(2).setScale(0, java.math.RoundingMode.FLOOR);
        }
    }

    default boolean isMetBy(BigDecimal value) {
        return switch (this) {
            case AtLeast(BigDecimal limit, boolean strictly) -> value.compareTo(limit) >= (strictly ? 1 : 0);
            case AtMost(BigDecimal limit, boolean strictly) -> value.compareTo(limit) <= (strictly ? -1 : 0);
            case Between(BigDecimal low, BigDecimal high) -> value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
            case Exactly(BigDecimal wanted) -> value.compareTo(wanted) == 0;
            case BestShare best -> value.compareTo(best.lastRank()) <= 0;
        };
    }

    /** How far a value is from meeting a target that wants nearness: 0 inside the band. */
    default BigDecimal distance(BigDecimal value) {
        return switch (this) {
            case AtLeast(BigDecimal limit, var _) -> limit.subtract(value).max(BigDecimal.ZERO);
            case AtMost(BigDecimal limit, var _) -> value.subtract(limit).max(BigDecimal.ZERO);
            case Between(BigDecimal low, BigDecimal high) ->
                low.subtract(value).max(value.subtract(high)).max(BigDecimal.ZERO);
            case Exactly(BigDecimal wanted) -> value.subtract(wanted).abs();
            case BestShare best -> value.subtract(best.lastRank()).max(BigDecimal.ZERO);
        };
    }

    /** Empty when the text is no target for that direction. */
    static Optional<Target> parse(String expression, Direction direction) {
        var text = expression.strip();
        var comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return Optional.of(compared(comparison.group(1), number(comparison.group(2))));
        }
        var band = BAND.matcher(text);
        if (band.matches()) {
            var low = number(band.group(1));
            var high = number(band.group(2));
            return low.compareTo(high) > 0 ? Optional.empty() : Optional.of(new Between(low, high));
        }
        var around = AROUND.matcher(text);
        if (around.matches()) {
            var centre = number(around.group(1));
            var width = number(around.group(2));
            return Optional.of(new Between(centre.subtract(width), centre.add(width)));
        }
        var best = BEST.matcher(text);
        if (best.matches()) {
            return Optional.of(new BestShare(number(best.group(1)), Integer.parseInt(best.group(2))));
        }
        return NUMBER.matcher(text).matches() ? bare(number(text), direction) : Optional.empty();
    }

    private static Target compared(String operator, BigDecimal limit) {
        return switch (operator) {
            case ">=", "≥" -> new AtLeast(limit, false);
            case ">" -> new AtLeast(limit, true);
            case "<=", "≤" -> new AtMost(limit, false);
            case "<" -> new AtMost(limit, true);
            default -> new Exactly(limit);
        };
    }

    private static Optional<Target> bare(BigDecimal number, Direction direction) {
        return switch (direction) {
            case HIGHER -> Optional.of(new AtLeast(number, false));
            case LOWER -> Optional.of(new AtMost(number, false));
            case NEAREST -> Optional.of(new Exactly(number));
            case BAND, NONE -> Optional.empty();
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.').replace('−', '-'));
    }

    String DIGITS = "[-−]?\\d{1,12}(?:[.,]\\d{1,6})?";
    Pattern NUMBER = Pattern.compile(DIGITS);
    Pattern COMPARISON = Pattern.compile("(>=|<=|≥|≤|>|<|=)\\s*(" + DIGITS + ")");
    Pattern BAND = Pattern.compile("(" + DIGITS + ")\\s*\\.\\.\\s*(" + DIGITS + ")");
    Pattern AROUND = Pattern.compile("(" + DIGITS + ")\\s*(?:±|\\+-)\\s*(\\d{1,12}(?:[.,]\\d{1,6})?)");
    Pattern BEST = Pattern.compile("best (\\d{1,3}(?:[.,]\\d{1,2})?) % of (\\d{1,6})");
}
