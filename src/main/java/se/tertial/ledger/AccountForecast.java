package se.tertial.ledger;

import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * What a unit expects of an account for the whole year, as said in a round. Those of a report line come to the line's forecast, and
 * stand instead of an amount said of the line itself.
 *
 * @param amount in ledger sign: cost positive, revenue negative
 */
public record AccountForecast(
        String unit, String line, String account, RoundCode knownIn, Amount amount, SourceLine source) {}
