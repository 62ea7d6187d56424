package se.tertial.report.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/** What a forecast could be, from what is known. Empty when something that it needs is not. */
public enum ForecastProposal {
    /** What is spent, and the budget of the months that are left. */
    BUDGET_LEFT {
        @Override
        Optional<Amount> of(Known known, int months) {
            return sum(known.actual(), known.yearBudget(), known.budget());
        }
    },
    /** What is spent, and what the rest of last year cost. */
    LAST_YEAR {
        @Override
        Optional<Amount> of(Known known, int months) {
            return sum(known.actual(), known.lastYear(), known.lastYearSoFar());
        }
    },
    /** What is spent, at the same pace to the end of the year. */
    TREND {
        @Override
        Optional<Amount> of(Known known, int months) {
            var actual = known.actual();
            return actual == null
                    ? Optional.empty()
                    : Optional.of(new Amount(BigDecimal.valueOf(actual.ore())
                            .multiply(BigDecimal.valueOf(MONTHS))
                            .divide(BigDecimal.valueOf(months), 0, RoundingMode.HALF_UP)
                            .longValueExact()));
        }
    };

    private static final int MONTHS = 12;

    /** @param months that the actual is of */
    abstract Optional<Amount> of(Known known, int months);

    /** The first, and what the second is more than the third. */
    private static Optional<Amount> sum(@Nullable Amount spent, @Nullable Amount whole, @Nullable Amount soFar) {
        return spent == null || whole == null || soFar == null
                ? Optional.empty()
                : Optional.of(spent.plus(whole.minus(soFar)));
    }
}
