package se.tertial.ledger;

import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;

/**
 * What a budget decision says of one report line of a unit. The lines of a decision add up to its amount, so those of a
 * transfer to nothing.
 *
 * @param area code of an operating area, null for all of them together
 * @param line code of a report line of the steering model
 * @param season how the amount is spread over the months, null for the same each month
 * @param amount in ledger sign: cost positive, revenue negative
 */
public record BudgetLine(
        String decision,
        String unit,
        @Nullable String area,
        String line,
        @Nullable String season,
        Amount amount,
        SourceLine source) {}
