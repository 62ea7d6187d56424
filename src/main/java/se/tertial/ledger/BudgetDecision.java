package se.tertial.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * Money granted to a unit for a year.
 *
 * @param text what it is for
 * @param body who decided, may be empty
 * @param date when, null when not known
 * @param paragraph of the minutes, may be empty
 * @param knownIn the first round that counts it
 * @param amount net, in ledger sign: leave to spend positive
 */
public record BudgetDecision(
        String code,
        String unit,
        int year,
        Kind kind,
        String text,
        String body,
        @Nullable LocalDate date,
        String paragraph,
        RoundCode knownIn,
        Amount amount,
        SourceLine source) {

    public enum Kind {
        /** The frame as first decided. */
        ORIGINAL,
        /** A later change of the frame. */
        CHANGE,
        /** Granted beside the year's budget, and not a part of it. */
        SUPPLEMENTARY
    }
}
