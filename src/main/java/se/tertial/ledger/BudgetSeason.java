package se.tertial.ledger;

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
        return year.spread(weights.stream().map(Integer::longValue).toList());
    }
}
