package se.tertial.ledger;

import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * A sum of a project, as known in a round.
 *
 * @param period for {@code TOTAL_BUDGET} and {@code TOTAL_FORECAST} the year in which it was said; for
 *     {@code ACCUMULATED} the period up to which all years are counted
 * @param amount in ledger sign: expenditure positive
 */
public record ProjectAmount(
        String project, Kind kind, Period period, RoundCode knownIn, Amount amount, SourceLine source) {

    public enum Kind {
        TOTAL_BUDGET,
        TOTAL_FORECAST,
        ACCUMULATED,
        ACTUAL,
        YEAR_BUDGET,
        YEAR_FORECAST
    }
}
