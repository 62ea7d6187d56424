package se.tertial.proof.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as it is printed.
 *
 * @param value with sign, in {@code unit}
 * @param decimals printed after the decimal sign: how finely it was rounded
 * @param signed whether a plus or minus is printed
 * @param start where it begins in the text it was found in; {@code end} is after its last character
 */
public record PrintedNumber(
        BigDecimal value, int decimals, Unit unit, String text, boolean signed, Hedge hedge, int start, int end) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The most that rounding can have moved it, in its own unit. */
    public BigDecimal halfUnit() {
        return HALF.scaleByPowerOfTen(-decimals);
    }

    /** Whether another number, in kronor or the same unit, is this one within what rounding of either can explain. */
    public boolean agrees(PrintedNumber other) {
        if (unit == other.unit && decimals == other.decimals) {
            return value.compareTo(other.value) == 0;
        }
        var mine = unit.isMoney() && other.unit.isMoney() ? unit.inKronor(value) : value;
        var its = unit.isMoney() && other.unit.isMoney() ? other.unit.inKronor(other.value) : other.value;
        var slack = (unit.isMoney() && other.unit.isMoney() ? unit.inKronor(halfUnit()) : halfUnit())
                .add(other.unit.isMoney() && unit.isMoney() ? other.unit.inKronor(other.halfUnit()) : other.halfUnit());
        return mine.subtract(its).abs().compareTo(slack) <= 0;
    }

    public boolean agreesInSize(PrintedNumber other) {
        return withValue(value.abs()).agrees(other.withValue(other.value.abs()));
    }

    public PrintedNumber withValue(BigDecimal changed) {
        return new PrintedNumber(changed, decimals, unit, text, signed, hedge, start, end);
    }

    public PrintedNumber withUnit(Unit changed) {
        return new PrintedNumber(value, decimals, changed, text, signed, hedge, start, end);
    }

    public PrintedNumber withHedge(Hedge changed) {
        return new PrintedNumber(value, decimals, unit, text, signed, changed, start, end);
    }

    /** The value without needless noughts, for a message. */
    public BigDecimal plain() {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
