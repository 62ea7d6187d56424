package se.tertial.basics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Money in whole öre, exact, in ledger sign: cost and asset positive (debit), revenue and debt negative (credit).
 * Rounding happens only when an amount is shown; see {@link #in(MoneyUnit)}.
 */
public record Amount(long ore) implements Comparable<Amount> {

    public static final Amount ZERO = new Amount(0);

    /** @throws ArithmeticException if the value has fractions of an öre or does not fit in 64 bits of öre */
    public static Amount ofKronor(BigDecimal kronor) {
        return new Amount(kronor.movePointRight(2).longValueExact());
    }

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(ore, other.ore));
    }

    public Amount minus(Amount other) {
        return new Amount(Math.subtractExact(ore, other.ore));
    }

    /**
     * Divided by the weights in whole öre, each part rounded towards nothing; what is left over comes on the last that weighs
     * anything. The parts add up to the amount.
     *
     * @throws IllegalArgumentException when no weight is positive, or any is negative
     */
    public List<Amount> spread(List<Long> weights) {
        var whole = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights " + weights);
        }
        var parts = new ArrayList<Amount>(weights.size());
        var left = this;
        var last = 0;
        for (var i = 0; i < weights.size(); i++) {
            var part = BigInteger.valueOf(ore)
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divide(whole);
            parts.add(new Amount(part.longValueExact()));
            left = left.minus(parts.getLast());
            last = weights.get(i) > 0 ? i : last;
        }
        parts.set(last, parts.get(last).plus(left));
        return List.copyOf(parts);
    }

    public Amount negated() {
        return new Amount(Math.negateExact(ore));
    }

    public BigDecimal kronor() {
        return BigDecimal.valueOf(ore, 2);
    }

    /** The amount expressed in the unit, unrounded. */
    public BigDecimal in(MoneyUnit unit) {
        return BigDecimal.valueOf(ore, 2 + unit.powerOfTen());
    }

    /** The amount expressed in the unit, rounded half away from zero to the given number of decimals. */
    public BigDecimal in(MoneyUnit unit, int decimals) {
        return in(unit).setScale(decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(ore, other.ore);
    }
}
