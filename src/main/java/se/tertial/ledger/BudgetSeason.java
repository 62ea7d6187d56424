package se.tertial.ledger;

import java.util.ArrayList;
import java.util.List;
import se.tertial.basics.Amount;
import se.tertial.basics.SourceLine;

/**
 * How a year's budget is spread over the months.
 *
 * @param weights of the twelve months, January first; not negative, and not all nothing
 */
public record BudgetSeason(String code, String name, List<Integer> weights, SourceLine source) {

    public static final int MONTHS = 12;

    /** The same each month. */
    public static final BudgetSeason EVEN =
            new BudgetSeason("", "", List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), new SourceLine("", 0));

    public BudgetSeason {
        weights = List.copyOf(weights);
    }

    /** Whole öre on each month, rounded towards nothing; what is left over comes on the last month that has a weight. */
    public List<Amount> spread(Amount year) {
        var whole = weights.stream().mapToLong(Integer::longValue).sum();
        var months = new ArrayList<Amount>(MONTHS);
        var left = year.ore();
        var last = 0;
        for (var month = 0; month < MONTHS; month++) {
            var share = Math.multiplyExact(year.ore() / whole, (long) weights.get(month))
                    + year.ore() % whole * weights.get(month) / whole;
            months.add(new Amount(share));
            left -= share;
            last = weights.get(month) > 0 ? month : last;
        }
        months.set(last, months.get(last).plus(new Amount(left)));
        return List.copyOf(months);
    }
}
