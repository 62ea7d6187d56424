package se.tertial.ledger.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;

/**
 * A batch that is counted, as far as a question needs to know it.
 *
 * @param sha256 of its file
 * @param firstYear and {@code lastYear} of its entries; 0 when it has none
 * @param sum of all its entries in öre
 */
record CountedBatch(
        int number,
        String sha256,
        Instant importedAt,
        @Nullable RoundCode round,
        @Nullable String decision,
        long entries,
        int firstYear,
        int lastYear,
        long sum) {

    boolean hasAny(Iterable<Integer> years) {
        for (var year : years) {
            if (entries > 0 && firstYear <= year && year <= lastYear) {
                return true;
            }
        }
        return false;
    }
}
