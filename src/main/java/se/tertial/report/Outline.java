package se.tertial.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;

/**
 * What a report consists of and in which order. Data: a municipality writes its own.
 *
 * @param title may hold templates such as {@code {period}}, see {@link Templates}
 * @param defaults the units and rounds whose report has this outline when none is asked for
 */
public record Outline(String code, Text title, List<Default> defaults, List<Item> items) {

    public Outline {
        defaults = List.copyOf(defaults);
        items = List.copyOf(items);
    }

    /** Whether the unit's report of the round has this outline when none is asked for. */
    public boolean isDefaultOf(String unit, RoundCode round) {
        return defaults.stream().anyMatch(d -> d.fits(unit, round));
    }

    /** @param month two digits, as {@code 04}, or {@code *} for every round */
    public record Default(String unit, String month) {
        boolean fits(String unitCode, RoundCode round) {
            return unit.equals(unitCode) && (month.equals("*") || Integer.parseInt(month) == round.month());
        }
    }

    public sealed interface Item {}

    /** A heading and what stands under it. @param landscape whether its pages lie down */
    public record Section(Text heading, boolean landscape, List<Item> items) implements Item {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * The same items again for each goal, department or unit; the heading and keys are templates.
     *
     * @param level goals of that level only, and within the repetition of a goal those directly below it; empty for all
     *     goals that the unit follows
     */
    public record Repeat(Over over, Optional<String> level, Text heading, List<Item> items) implements Item {
        public enum Over {
            /** Goals that have indicators or assignments in the unit, or those of a level. */
            GOAL,
            /** Departments directly under the unit; of a department, itself. */
            DEPARTMENT,
            /** Units with investment projects. */
            INVESTING_UNIT,
            /** Operating areas with a text of their own, {@code verksamhet-CODE}, numbered in their order. */
            OPERATING_AREA,
            /** Investment projects with a text of their own, {@code investering-ID}, numbered in their order. */
            PROJECT
        }

        public Repeat {
            items = List.copyOf(items);
        }
    }

    /** A text by key, as {@code sammanfattning} or {@code mal-{goal}}. */
    public record Prose(String key) implements Item {}

    /**
     * A table, chart or legend made from data.
     *
     * @param settings what the component asks for, as {@code kind: uppdrag}
     * @param columns which columns and what they are called, in order; empty for a component without
     */
    public record Component(Kind kind, Text caption, Map<String, String> settings, List<Column> columns)
            implements Item {
        public enum Kind {
            /** Rating and trend of the goal. */
            GOAL_RATING,
            /** All goals of the unit, or those of a {@code level}, with rating and trend. */
            GOAL_OVERVIEW,
            /** What the plan says of the goal: what it bears on, how it is followed up and judged, and by whom. */
            GOAL_FACTS,
            /** Goals of a {@code level} with the indicators they are judged by, one a row. */
            GOAL_INDICATORS,
            /** Indicators of the goal, or without goal by {@code role}; {@code units: all}; {@code comments: latest}. */
            INDICATORS,
            /** Assignments of the goal of one {@code kind}; {@code comments: latest}. */
            ASSIGNMENTS,
            /** Kind and status across, completion forecast along, with totals. */
            ASSIGNMENT_CROSS_TABLE,
            /** Assignments that became deviating since the round before. */
            NEWLY_DEVIATING,
            /** The unit's report lines, or those of the operating area; {@code lines} chooses among them. */
            OPERATING_LINES,
            /** The unit's operating areas and their total. */
            OPERATING_AREAS,
            /** The unit's departments and their sum. */
            OPERATING_DEPARTMENTS,
            /** Budget, actual and forecast drawn. */
            OPERATING_CHART,
            /** The decisions behind the year's budget, with the frame as it was and as it became; {@code kinds} chooses. */
            BUDGET_DECISIONS,
            /** Projects of the unit by group, with totals; in {@code repeat: project} the project alone. */
            INVESTMENTS,
            /** An {@code indicator} month by month for {@code units}. */
            MONTHS,
            /** {@code indicators} of the unit: in the round's period, one a column; with columns of years, one a row. */
            KEY_FIGURES,
            /** The model's symbols: {@code of: ratings}, {@code trends}, {@code both}, {@code risks}, {@code actions}, {@code surveys}. */
            LEGEND,
            /** Ratings and trends where a person decided otherwise than the rule, with reasons. */
            OVERRIDINGS,
            /** A {@code questionnaire}, or one {@code section} of it, with the answers of the unit or of another. */
            QUESTIONNAIRE,
            /** Surveys of the year, or of the {@code year: next}, by month. */
            SURVEY_PLAN,
            /** The unit's sheets of an action {@code plan}; {@code units: all} for everybody's. */
            ACTION_PLAN,
            /** Likelihood against impact. */
            RISK_MATRIX,
            RISKS,
            /** Controls of the year; of one {@code control_kind}. */
            CONTROLS,
            /** What controls found wrong, with what is done about it. */
            DEFICIENCIES,
            /** What happens in the year, month by month. */
            YEAR_PLAN
        }

        public Component {
            settings = Map.copyOf(settings);
            columns = List.copyOf(columns);
        }
    }

    /** @param show how a status is shown: {@code word}, {@code symbol} (symbol and word); empty for the rest */
    public record Column(String code, Text label, String show) {}
}
