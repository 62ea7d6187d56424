package se.tertial.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.Text;
import se.tertial.plan.control.ControlModel;

/**
 * How a municipality steers: its words, symbols, rules and signs. Data, never code: another municipality has others.
 *
 * @param ratings how each meaning of a rating is worded and drawn; {@code trends} likewise
 * @param absent what is printed where a value was asked for and there is none, as {@code i.u.}; empty for nothing
 * @param explained variances that must be explained in a text when they are large
 * @param control words, scales and rules of internal control and its kin
 */
public record SteeringModel(
        List<Level> levels,
        List<Named> assignmentKinds,
        List<Status> statuses,
        List<Completion> completions,
        List<Named> indicatorRoles,
        Map<RatingMeaning, Sign> ratings,
        Map<TrendMeaning, Sign> trends,
        Text absent,
        List<ReportLine> lines,
        MoneyShown money,
        Rules rules,
        List<Explained> explained,
        ControlModel control) {

    public SteeringModel {
        // A model stored before there were any has none.
        explained = Objects.requireNonNullElse(explained, List.of());
        control = Objects.requireNonNullElse(control, ControlModel.NONE);
    }

    /**
     * A variance beyond both limits that are set must be explained.
     *
     * @param text key of the text that explains it, in the unit's own report or that of one above it
     * @param amount in the unit in which reports show money, null for no limit
     * @param percent of the budget, null for no limit
     */
    public record Explained(
            Of of,
            String text,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal percent) {
        public enum Of {
            /** Budget and actual of the period. */
            PERIOD,
            /** Budget and forecast of the year. */
            FORECAST
        }
    }

    /** A thing of the model with its name in one and in many. */
    public record Named(String code, Text name, Text plural) {}

    /**
     * A level of goals.
     *
     * @param number what stands before the title of a goal, made from {@code {code}} and {@code {place}}, its place among
     *     the goals of the level; empty when they bear no number
     * @param rated whether goals of the level are rated at all
     */
    public record Level(String code, Text name, Text plural, Text number, boolean rated) {
        /** Goals bear their code unless the model says otherwise. */
        public static final Text BY_CODE = new Text("{code}");
    }

    /** How a judgement is shown. @param tone one of green, yellow, red, blue, grey */
    public record Sign(Text label, String symbol, String tone, Text meaning) {}

    public record Status(String code, Text label, Phase phase) {
        public enum Phase {
            NOT_STARTED,
            STARTED,
            DONE
        }
    }

    /** Whether an assignment is expected in time. */
    public record Completion(String code, Text label, boolean onPlan, String symbol, String tone) {}

    /**
     * A line of the operating statement.
     *
     * @param sumOf codes of the lines it adds up, empty for a line that is stored
     * @param partOf code of the line it is a part of, empty when it is not
     * @param isRevenue whether it is revenue, which gross amounts leave out
     * @param accounts beginnings of the accounts whose entries it adds up, empty when entries say nothing of it. An entry is on
     *     one line, whose beginning is the longest that fits; and besides on one of those that are parts of others
     */
    public record ReportLine(
            String code, Text label, List<String> sumOf, String partOf, boolean isRevenue, List<String> accounts) {
        public ReportLine {
            // A model stored before lines had any has none.
            accounts = accounts == null ? List.of() : List.copyOf(accounts);
        }
    }

    /**
     * @param revenuePositive whether reports show revenue as positive and cost as negative, or the reverse
     * @param investments beginnings of the accounts on which projects are built up
     * @param internal which entries are between parts of the municipality itself
     * @param past in which organisation entries of earlier years are shown
     */
    public record MoneyShown(
            boolean revenuePositive,
            MoneyUnit unit,
            int decimals,
            List<String> investments,
            Internal internal,
            Past past) {

        /**
         * An entry is internal when its account or its counterparty begins in one of these ways.
         *
         * @param accounts as class 9
         */
        public record Internal(List<String> accounts, List<String> counterparties) {

            public static final Internal UNKNOWN = new Internal(List.of(), List.of());

            public Internal {
                accounts = List.copyOf(accounts);
                counterparties = List.copyOf(counterparties);
            }

            /** Whether the model says what is internal at all. */
            public boolean isKnown() {
                return !accounts.isEmpty() || !counterparties.isEmpty();
            }
        }

        public enum Past {
            /** That of the report's year, so that a unit is compared with what it is made of now. */
            TODAYS,
            /** That of the year of the entry, as it was reported then. */
            OWN
        }

        public MoneyShown {
            // A model stored before there were any has none.
            investments = investments == null ? List.of() : List.copyOf(investments);
            internal = Objects.requireNonNullElse(internal, Internal.UNKNOWN);
            past = Objects.requireNonNullElse(past, Past.TODAYS);
        }
    }

    /**
     * @param ratingOf which values are held against the target, the first that exists
     * @param trendOf which values are held against last year's, the first that exists
     * @param trendTolerance a change of at most this much is no change
     * @param evaluatedShareMin least share (percent) of a goal's indicators and assignments that must be assessed
     * @param metShareMin least share (percent) of the rated indicators that must be met
     * @param onPlanShareMin least share (percent) of the assignments that must be on plan or done
     * @param commentOn what is not done without a comment
     */
    public record Rules(
            List<Basis> ratingOf,
            List<Basis> trendOf,
            BigDecimal trendTolerance,
            int evaluatedShareMin,
            int metShareMin,
            int onPlanShareMin,
            GoalTrend goalTrend,
            List<CommentOn> commentOn) {

        public Rules {
            // A model stored before there was any has none.
            commentOn = commentOn == null ? List.of() : List.copyOf(commentOn);
        }

        /** What must be commented by whoever tells it. */
        public enum CommentOn {
            /** An indicator whose target is reached in part. */
            PARTLY,
            /** An indicator whose target is not reached. */
            NOT_MET,
            /** An indicator that is worse than last year. */
            WORSE,
            /** An indicator of which it is told that there is no value. */
            ABSENT,
            /** An assignment that is not expected in time. */
            DEVIATING
        }

        public enum Basis {
            /** The observation of the whole year of the round. */
            YEAR_OUTCOME,
            /** The full-year forecast of the round. */
            FORECAST,
            /** The latest observation within the year of the round; a part-year flow does not count. */
            LATEST,
            /** The latest observation of any year; a part-year flow does not count. */
            LATEST_KNOWN
        }

        public enum GoalTrend {
            /** All trends of a goal's indicators point the same way; otherwise unchanged. */
            UNANIMOUS,
            /** More point one way than the other; otherwise unchanged. */
            MAJORITY
        }
    }
}
