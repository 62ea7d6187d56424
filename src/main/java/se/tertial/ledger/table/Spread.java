package se.tertial.ledger.table;

import java.util.ArrayList;
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
        var sum = weights.stream().mapToLong(Integer::longValue).sum();
        var months = new ArrayList<Amount>(MONTHS);
        var left = year;
        var last = 0;
        for (var month = 0; month < MONTHS; month++) {
            var share = new Amount(share(year.ore(), weights.get(month), sum));
            months.add(share);
            left = left.minus(share);
            last = weights.get(month) > 0 ? month : last;
        }
        months.set(last, months.get(last).plus(left));
        return months;
    }

    /** In two steps, so that the product fits. */
    private static long share(long ore, long weight, long sum) {
        return ore / sum * weight + ore % sum * weight / sum;
    }
}
