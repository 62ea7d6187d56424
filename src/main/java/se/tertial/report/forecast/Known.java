package se.tertial.report.forecast;

import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/**
 * What a forecast is made from and held against, in ledger sign; null for what is not known.
 *
 * @param budget of the period, as {@code actual}
 * @param lastYearSoFar actual of the same period last year; {@code lastYear} of all of it
 * @param earlier forecast of the round before in the same year
 * @param forecast as reports of the round print it
 */
public record Known(
        @Nullable Amount budget,
        @Nullable Amount actual,
        @Nullable Amount lastYearSoFar,
        @Nullable Amount lastYear,
        @Nullable Amount yearBudget,
        @Nullable Amount earlier,
        @Nullable Amount forecast) {

    boolean isNothing() {
        return budget == null
                && actual == null
                && lastYearSoFar == null
                && yearBudget == null
                && earlier == null
                && forecast == null;
    }

    /** Positive when it is better than the budget. */
    public @Nullable Amount variance() {
        return yearBudget == null || forecast == null ? null : yearBudget.minus(forecast);
    }

    /** Positive when it looks better than it did. */
    public @Nullable Amount change() {
        return earlier == null || forecast == null ? null : earlier.minus(forecast);
    }
}
