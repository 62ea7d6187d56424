package se.tertial.report.figure;

import java.util.Arrays;
import java.util.Locale;
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
    /** Gross: revenue left out. */
    MONEY_GROSS_BUDGET("money.gross-budget", Keys.MONEY),
    MONEY_GROSS_ACTUAL("money.gross-actual", Keys.MONEY),
    MONEY_GROSS_YEAR_BUDGET("money.gross-year-budget", Keys.MONEY),
    MONEY_GROSS_FORECAST("money.gross-forecast", Keys.MONEY),
    /** Granted beside the year's budget. */
    MONEY_SUPPLEMENTARY("money.supplementary", Keys.MONEY),
    MONEY_BUDGET_WITH_SUPPLEMENTARY("money.budget-with-supplementary", Keys.MONEY),
    MONEY_VARIANCE_WITH_SUPPLEMENTARY("money.variance-with-supplementary", Keys.MONEY),
    /** The year's frame as first decided, what has been decided since, and both together. */
    MONEY_FRAME("money.frame", Keys.FRAME),
    MONEY_FRAME_CHANGES("money.frame-changes", Keys.FRAME),
    MONEY_REVISED_FRAME("money.revised-frame", Keys.FRAME),
    MONEY_DECISION("money.decision", Set.of("decision", "round")),
    /** What the lines of a decision say of a unit below the one that it is for. */
    MONEY_DECISION_SHARE("money.decision-share", Set.of("decision", "unit", "round")),
    INVESTMENT_TOTAL_BUDGET("investment.total-budget", Keys.INVESTMENT),
    /** What has been decided that it may cost in all, and in the year: at first, since then, and together. More to spend is positive. */
    INVESTMENT_DECIDED("investment.decided", Keys.INVESTMENT),
    INVESTMENT_ORIGINAL_BUDGET("investment.original-budget", Keys.INVESTMENT),
    INVESTMENT_BUDGET_CHANGES("investment.budget-changes", Keys.INVESTMENT),
    INVESTMENT_REVISED_BUDGET("investment.revised-budget", Keys.INVESTMENT),
    /** What one decision grants, in all and in the year. */
    INVESTMENT_DECISION("investment.decision", Keys.PROJECT_DECISION),
    INVESTMENT_DECISION_OF_YEAR("investment.decision-of-year", Keys.PROJECT_DECISION),
    INVESTMENT_TOTAL_FORECAST("investment.total-forecast", Keys.INVESTMENT),
    INVESTMENT_SAVING("investment.saving", Keys.INVESTMENT),
    INVESTMENT_DEVIATION("investment.deviation", Keys.INVESTMENT),
    INVESTMENT_ACCUMULATED("investment.accumulated", Keys.INVESTMENT),
    INVESTMENT_LAST_YEAR("investment.last-year", Keys.INVESTMENT),
    INVESTMENT_ACTUAL("investment.actual", Keys.INVESTMENT),
    INVESTMENT_YEAR_BUDGET("investment.year-budget", Keys.INVESTMENT),
    INVESTMENT_YEAR_FORECAST("investment.year-forecast", Keys.INVESTMENT),
    INVESTMENT_VARIANCE("investment.variance", Keys.INVESTMENT),
    INVESTMENT_FORECAST_VARIANCE("investment.forecast-variance", Keys.INVESTMENT),
    INDICATOR_VALUE("indicator.value", Set.of("indicator", "unit", "period", "round")),
    INDICATOR_TARGET("indicator.target", Keys.INDICATOR),
    INDICATOR_FORECAST("indicator.forecast", Keys.INDICATOR),
    INDICATOR_RATING("indicator.rating", Keys.INDICATOR),
    INDICATOR_TREND("indicator.trend", Keys.INDICATOR),
    GOAL_RATING("goal.rating", Keys.GOAL),
    GOAL_TREND("goal.trend", Keys.GOAL),
    INDICATORS_COUNT("indicators.count", Set.of("unit", "round", "goal", "rating", "trend", "missing")),
    GOALS_COUNT("goals.count", Set.of("unit", "round", "level", "rating", "trend")),
    ASSIGNMENTS_COUNT(
            "assignments.count",
            Set.of("unit", "round", "goal", "kind", "status", "completion", "responsible", "change")),
    ASSIGNMENT_DUE("assignment.due", Set.of("assignment", "round")),
    CONTROLS_COUNT("controls.count", Set.of("unit", "round", "type", "status", "result")),
    DEFICIENCIES_COUNT("deficiencies.count", Set.of("unit", "round", "state")),
    RISKS_COUNT("risks.count", Set.of("unit", "round", "risk-level")),
    ACTIONS_COUNT("actions.count", Set.of("plan", "unit", "round", "status")),
    CONTROL_STATUS("control.status", Keys.CONTROL),
    CONTROL_RESULT("control.result", Keys.CONTROL),
    RISK_VALUE("risk.value", Keys.RISK),
    RISK_LEVEL("risk.level", Keys.RISK),
    ACTION_STATUS("action.status", Set.of("action", "unit", "round")),
    ANSWER_VALUE("answer.value", Set.of("question", "item", "unit", "round"));

    /** What a measure speaks of; the word before the point of its code. */
    public enum Subject {
        MONEY,
        INVESTMENT,
        INDICATOR,
        GOAL,
        ASSIGNMENT,
        INDICATORS,
        GOALS,
        ASSIGNMENTS,
        CONTROL,
        CONTROLS,
        DEFICIENCIES,
        RISK,
        RISKS,
        ACTION,
        ACTIONS,
        ANSWER
    }

    private final String code;
    private final Subject subject;
    private final Set<String> keys;

    Measure(String code, Set<String> keys) {
        this.code = code;
        this.subject = Subject.valueOf(code.substring(0, code.indexOf('.')).toUpperCase(Locale.ROOT));
        this.keys = keys;
    }

    public String code() {
        return code;
    }

    public Subject subject() {
        return subject;
    }

    public Set<String> keys() {
        return keys;
    }

    static Optional<Measure> of(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }

    /** Shared by measures of the same kind; apart because an enum's constants cannot see its own fields. */
    private static final class Keys {
        /**
         * {@code sum=departments}: the sum of the units directly below, instead of the unit's own lines; {@code sum=areas}: of
         * the operating areas. {@code basis=external} or {@code basis=internal}: entries towards others, or within the municipality,
         * of which only entries can tell.
         */
        static final Set<String> MONEY = Set.of("unit", "area", "line", "round", "sum", Basis.KEY);

        static final Set<String> FRAME = Set.of("unit", "round");

        /** {@code projects=with-parts}: of the unit's projects only those that have parts. */
        static final Set<String> INVESTMENT = Set.of("unit", "project", "projects", "round");

        static final Set<String> PROJECT_DECISION = Set.of("decision", "unit", "project", "round");

        static final Set<String> INDICATOR = Set.of("indicator", "unit", "year", "round");
        static final Set<String> CONTROL = Set.of("control", "round");
        static final Set<String> RISK = Set.of("risk", "round");
        static final Set<String> GOAL = Set.of("goal", "unit", "round");
    }
}
