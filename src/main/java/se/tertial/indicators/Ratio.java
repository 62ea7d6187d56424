package se.tertial.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many, as 5 of 7 committees: both numbers are kept, for the share alone does not tell them. */
public record Ratio(BigDecimal part, BigDecimal whole) {

    private static final int DECIMALS = 6;

    public Ratio {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("a part of " + whole);
        }
    }

    /** The share, with six decimals: what is compared with other values. */
    public BigDecimal share() {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** As it is written, {@code 5/7}. */
    @Override
    public String toString() {
        return part.toPlainString() + "/" + whole.toPlainString();
    }
}
