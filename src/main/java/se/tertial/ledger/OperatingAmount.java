package se.tertial.ledger;

import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * A sum of a unit's operation on a report line, as known in a round.
 *
 * @param line code of a report line of the steering model
 * @param amount in ledger sign: cost positive, revenue negative
 */
public record OperatingAmount(
        String unit, String line, Kind kind, Period period, RoundCode knownIn, Amount amount, SourceLine source) {

    public enum Kind {
        BUDGET,
        ACTUAL,
        FORECAST
    }
}
