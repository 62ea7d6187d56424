package se.tertial.ledger.table;

import java.util.Collections;
import java.util.List;
import se.tertial.basics.Amount;

/**
 * How an amount for a year falls on its months.
 *
 * @param weights of January to December; shares of their sum
 */
public record Spread(List<Integer> weights) {

    private static final int MONTHS = 12;
    public static final int WEIGHT_MAX = 1_000_000;

    public static final Spread EVEN = new Spread(Collections.nCopies(MONTHS, 1));

    public Spread {
        weights = List.copyOf(weights);
        if (weights.size() != MONTHS
                || weights.stream().anyMatch(weight -> weight < 0 || weight > WEIGHT_MAX)
                || weights.stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("not twelve weights: " + weights);
        }
    }

    /** Twelve amounts of whole öre whose sum is the year's; what cannot be shared falls on the last month that has a weight. */
    public List<Amount> over(Amount year) {
        return year.spread(weights.stream().map(Integer::longValue).toList());
    }
}
