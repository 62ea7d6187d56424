package se.tertial.proof;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a report that does not agree with something else in it.
 *
 * @param code stable name of the check, as {@code sum} or {@code difference}; its texts stand under {@code proof.<code>}
 * @param message what is wrong, with the arithmetic, in the reader's language
 * @param table caption or heading of the table, empty outside tables; {@code row} and {@code column} as printed
 * @param quote the words or figure as printed
 * @param expected what follows from the rest, null when no number does; {@code found} the number printed
 * @param difference found minus expected
 * @param related the other places the finding speaks of
 */
public record ProofFinding(
        String code,
        Severity severity,
        String message,
        Place place,
        String table,
        String row,
        String column,
        String quote,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal found,
        @Nullable BigDecimal difference,
        List<Place> related) {

    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    public ProofFinding {
        related = List.copyOf(related);
    }
}
