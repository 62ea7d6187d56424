package se.tertial.ledger;

import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * A sum of a unit's operation on a report line, as known in a round.
 *
 * @param area code of an operating area, null for all of them together
 * @param line code of a report line of the steering model
 * @param amount in ledger sign: cost positive, revenue negative
 */
public record OperatingAmount(
        String unit,
        @Nullable String area,
        String line,
        Kind kind,
        Period period,
        RoundCode knownIn,
        Amount amount,
        SourceLine source) {

    /** The same with another amount. */
    public OperatingAmount with(Amount other) {
        return new OperatingAmount(unit, area, line, kind, period, knownIn, other, source);
    }

    public enum Kind {
        BUDGET,
        ACTUAL,
        FORECAST
    }
}
