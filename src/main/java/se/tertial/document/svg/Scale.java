package se.tertial.document.svg;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** From values to places. Ends on round numbers; steps are 1, 2 or 5 times a power of ten. */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step, double from, double to) {

    private static final int STEPS = 4;

    /** A scale that holds all values, and zero if it is not far away or {@code withZero} asks for it. */
    static Scale of(List<BigDecimal> values, boolean withZero, double from, double to) {
        var low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        var high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var zeroIsNear = low.signum() > 0 && low.multiply(BigDecimal.TWO).compareTo(high) < 0
                || high.signum() < 0 && high.multiply(BigDecimal.TWO).compareTo(low) > 0;
        if (withZero || zeroIsNear) {
            low = low.min(BigDecimal.ZERO);
            high = high.max(BigDecimal.ZERO);
        }
        if (low.compareTo(high) == 0) {
            high = low.signum() < 0 ? BigDecimal.ZERO : high.add(high.signum() == 0 ? BigDecimal.ONE : high);
            low = low.signum() > 0 ? BigDecimal.ZERO : low;
        }
        var step = step(high.subtract(low));
        return new Scale(
                rounded(low, step, RoundingMode.FLOOR), rounded(high, step, RoundingMode.CEILING), step, from, to);
    }

    double at(BigDecimal value) {
        var share = value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64);
        return from + share.doubleValue() * (to - from);
    }

    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (var tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The tick as a reader of the language writes it, with as many decimals as the steps need. */
    String text(BigDecimal tick, String language) {
        var english = language.equals("en");
        var decimals = Math.max(0, step.stripTrailingZeros().scale());
        var digits = tick.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        var point = digits.indexOf('.');
        var whole = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
        for (var i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, english ? "," : "\u202F");
        }
        var fraction = point < 0 ? "" : (english ? "." : ",") + digits.substring(point + 1);
        return (tick.signum() < 0 ? "−" : "") + whole + fraction;
    }

    private static BigDecimal step(BigDecimal range) {
        var rough = range.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        var power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (var factor : new int[] {1, 2, 5}) {
            var step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }
}
