package se.tertial.report.figure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a figure can be of. The code is what stands in texts; the keys are what may follow it. */
public enum Measure {
    MONEY_BUDGET("money.budget", Keys.MONEY),
    MONEY_ACTUAL("money.actual", Keys.MONEY),
    MONEY_VARIANCE("money.variance", Keys.MONEY),
    MONEY_LAST_YEAR("money.last-year", Keys.MONEY),
    MONEY_YEAR_BUDGET("money.year-budget", Keys.MONEY),
    MONEY_FORECAST("money.forecast", Keys.MONEY),
    MONEY_FORECAST_VARIANCE("money.forecast-variance", Keys.MONEY),
    INVESTMENT_TOTAL_BUDGET("investment.total-budget", Keys.INVESTMENT),
    INVESTMENT_TOTAL_FORECAST("investment.total-forecast", Keys.INVESTMENT),
    INVESTMENT_SAVING("investment.saving", Keys.INVESTMENT),
    INVESTMENT_DEVIATION("investment.deviation", Keys.INVESTMENT),
    INVESTMENT_ACCUMULATED("investment.accumulated", Keys.INVESTMENT),
    INVESTMENT_LAST_YEAR("investment.last-year", Keys.INVESTMENT),
    INVESTMENT_ACTUAL("investment.actual", Keys.INVESTMENT),
    INVESTMENT_YEAR_BUDGET("investment.year-budget", Keys.INVESTMENT),
    INDICATOR_VALUE("indicator.value", Set.of("indicator", "unit", "period", "round")),
    INDICATOR_TARGET("indicator.target", Keys.INDICATOR),
    INDICATOR_FORECAST("indicator.forecast", Keys.INDICATOR),
    INDICATOR_RATING("indicator.rating", Keys.INDICATOR),
    INDICATOR_TREND("indicator.trend", Keys.INDICATOR),
    GOAL_RATING("goal.rating", Keys.GOAL),
    GOAL_TREND("goal.trend", Keys.GOAL),
    INDICATORS_COUNT("indicators.count", Set.of("unit", "round", "goal", "rating", "trend", "missing")),
    GOALS_COUNT("goals.count", Set.of("unit", "round", "rating", "trend")),
    ASSIGNMENTS_COUNT(
            "assignments.count",
            Set.of("unit", "round", "goal", "kind", "status", "completion", "responsible", "change")),
    ASSIGNMENT_DUE("assignment.due", Set.of("assignment", "round"));

    private final String code;
    private final Set<String> keys;

    Measure(String code, Set<String> keys) {
        this.code = code;
        this.keys = keys;
    }

    public String code() {
        return code;
    }

    public Set<String> keys() {
        return keys;
    }

    static Optional<Measure> of(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }

    /** Shared by measures of the same kind; apart because an enum's constants cannot see its own fields. */
    private static final class Keys {
        /** {@code sum=departments}: the sum of the units directly below, instead of the unit's own lines. */
        static final Set<String> MONEY = Set.of("unit", "line", "round", "sum");

        static final Set<String> INVESTMENT = Set.of("unit", "project", "round");
        static final Set<String> INDICATOR = Set.of("indicator", "unit", "year", "round");
        static final Set<String> GOAL = Set.of("goal", "unit", "round");
    }
}
