package se.tertial.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Finding;
import se.tertial.basics.RoundCode;

/**
 * What one file gave. Nothing of a batch is ever changed or deleted: a corrected file supersedes it, or it is withdrawn, and then
 * it is no longer counted.
 *
 * @param number from 1 in the municipality
 * @param sha256 of the file, in hexadecimal
 * @param round in which a forecast was made, null for others
 * @param decision code of the budget decision its lines belong to, null for others
 * @param findings warnings and notes of the import
 * @param supersedes number of the batch that it replaced, null when none
 */
public record Batch(
        int number,
        Kind kind,
        State state,
        String fileName,
        String sha256,
        long fileBytes,
        @Nullable RoundCode round,
        @Nullable String decision,
        Totals totals,
        List<Finding> findings,
        String importedBy,
        Instant importedAt,
        @Nullable Integer supersedes) {

    public enum Kind {
        SIE,
        LEDGER,
        BUDGET,
        FORECAST,
        PROJECTS
    }

    public enum State {
        COUNTED,
        SUPERSEDED,
        WITHDRAWN
    }

    /**
     * What can be held against the economy system's own control list.
     *
     * @param firstMonth null when it has no entries, as {@code lastMonth}
     * @param debit sum of the positive entries; {@code credit} of the negative, itself negative
     */
    public record Totals(
            long entries,
            long vouchers,
            @Nullable YearMonth firstMonth,
            @Nullable YearMonth lastMonth,
            Amount debit,
            Amount credit) {}

    public Batch {
        findings = List.copyOf(findings);
    }
}
