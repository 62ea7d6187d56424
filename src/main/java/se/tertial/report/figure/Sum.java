package se.tertial.report.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;

/** An amount in ledger sign and what it was added up from. A stored amount has itself as its only part. */
record Sum(Amount amount, List<Part> parts) {

    /**
     * @param subtracted whether it is taken away rather than added
     * @param figure what the part is a figure of, null when it is stored
     * @param source where a stored part was read from, null otherwise
     */
    record Part(
            String label,
            Amount amount,
            boolean subtracted,
            @Nullable FigureReference figure,
            String round,
            @Nullable SourceLine source) {}

    static Sum of(List<Part> parts) {
        var total = Amount.ZERO;
        for (var part : parts) {
            total = part.subtracted() ? total.minus(part.amount()) : total.plus(part.amount());
        }
        return new Sum(total, parts);
    }
}
