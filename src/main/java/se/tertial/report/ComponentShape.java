package se.tertial.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.Measure;

/** What a component of an outline may be told: settings and columns, by its kind. */
public record ComponentShape(List<String> settings, List<String> columns) {

    public static final String COMMENTS = "comments";
    public static final String HAVING = "having";
    public static final String CONTROL_KIND = "control_kind";
    public static final String HEADING = "heading";
    public static final String INDICATORS = "indicators";
    public static final String KIND = "kind";
    public static final String KINDS = "kinds";
    public static final String LABELS = "labels";
    public static final String LINES = "lines";
    public static final String LEVEL = "level";
    public static final String OF = "of";
    public static final String PARENTS = "parents";
    public static final String PROJECTS = "projects";
    public static final String PLAN = "plan";
    public static final String QUESTIONNAIRE = "questionnaire";
    public static final String ROLE = "role";
    public static final String ROW_LABEL = "row_label";
    public static final String SECTION = "section";
    public static final String TOTAL = "total";
    public static final String UNIT = "unit";
    public static final String UNITS = "units";
    public static final String YEAR = "year";

    public static final List<String> INVESTMENT = measures("investment.", "project");

    /** What is said of a project in words: whether it is finished, and when it is to be. */
    public static final List<String> OF_PROJECT = List.of("state", "planned-finish", "forecast-finish");

    private static final List<String> OF_GOALS = List.of("rating", "trend");
    private static final List<String> OF_ASSIGNMENTS =
            List.of("assigner", "receiver", "responsible", "kind", "completion", "status", "due", "reason");
    private static final List<String> OF_GOAL = List.of("supports", "method", "responsible", "rule", "rating");
    private static final List<String> OF_INDICATORS = List.of(
            "responsible",
            "organisation",
            "year-3",
            "year-2",
            "year-1",
            "year",
            "period",
            "latest",
            "latest-1",
            "baseline",
            "target",
            "forecast",
            "rating",
            "trend",
            "movement");

    private static final List<String> OF_ACTIONS =
            List.of("indicator", "target", "year", "responsible", "involved", "status", "comment", "description");
    private static final List<String> OF_RISKS =
            List.of("area", "consequence", "likelihood", "impact", "value", "level", "before", "handling", "owner");
    private static final List<String> OF_CONTROLS = List.of(
            "organisation", "kind", "risk", "method", "frequency", "responsible", "status", "result", "comment");

    /** The words that a setting can have; empty when it names things of the municipality, or is free. */
    public static List<String> words(String setting) {
        return switch (setting) {
            case COMMENTS -> List.of("latest");
            case OF -> List.of("ratings", "trends", "both", "risks", "actions", "surveys");
            case YEAR -> List.of("this", "next");
            case PROJECTS -> List.of("top", "with-parts", "none");
            case PARENTS -> List.of("before", "after");
            case LABELS -> List.of("long", "short");
            case HAVING -> INVESTMENT;
            case KINDS -> List.of("original", "change", "supplementary");
            default -> List.of();
        };
    }

    public static ComponentShape of(Component.Kind kind) {
        return switch (kind) {
            case GOAL_RATING -> new ComponentShape(List.of(), OF_GOALS);
            case GOAL_OVERVIEW -> new ComponentShape(List.of(LEVEL), OF_GOALS);
            case GOAL_FACTS -> new ComponentShape(List.of(), OF_GOAL);
            case GOAL_INDICATORS -> new ComponentShape(List.of(LEVEL), ofIndicatorsInGoals());
            case INDICATORS -> new ComponentShape(List.of(ROLE, UNITS, COMMENTS, HEADING, ROW_LABEL), OF_INDICATORS);
            case ASSIGNMENTS -> new ComponentShape(List.of(KIND, COMMENTS), OF_ASSIGNMENTS);
            case ASSIGNMENT_CROSS_TABLE, OPERATING_CHART -> new ComponentShape(List.of(), List.of());
            case NEWLY_DEVIATING -> new ComponentShape(List.of(), OF_ASSIGNMENTS);
            case OPERATING_LINES -> new ComponentShape(List.of(LINES), measures("money.", "line"));
            case OPERATING_AREAS -> new ComponentShape(List.of(TOTAL), withAnalysis(measures("money.", "line")));
            case OPERATING_DEPARTMENTS -> new ComponentShape(List.of(), measures("money.", "line"));
            case BUDGET_DECISIONS ->
                new ComponentShape(List.of(KINDS), List.of("body", "date", "paragraph", "registry-number", "amount"));
            case INVESTMENTS ->
                new ComponentShape(
                        List.of(TOTAL, PROJECTS, PARENTS, HAVING, LABELS),
                        Stream.concat(withAnalysis(INVESTMENT).stream(), OF_PROJECT.stream())
                                .toList());
            case MONTHS -> new ComponentShape(List.of(INDICATORS, UNITS), List.of());
            case KEY_FIGURES -> new ComponentShape(List.of(INDICATORS, UNITS, HEADING), OF_INDICATORS);
            case LEGEND -> new ComponentShape(List.of(OF), List.of());
            case OVERRIDINGS -> new ComponentShape(List.of(UNITS), List.of());
            case QUESTIONNAIRE ->
                new ComponentShape(List.of(QUESTIONNAIRE, SECTION, UNIT), List.of("answer", "earlier"));
            case SURVEY_PLAN -> new ComponentShape(List.of(YEAR), List.of());
            case ACTION_PLAN -> new ComponentShape(List.of(PLAN, UNITS), OF_ACTIONS);
            case RISK_MATRIX, YEAR_PLAN -> new ComponentShape(List.of(), List.of());
            case RISKS -> new ComponentShape(List.of(), OF_RISKS);
            case CONTROLS -> new ComponentShape(List.of(CONTROL_KIND), OF_CONTROLS);
            case DEFICIENCIES ->
                new ComponentShape(List.of(), List.of("control", "responsible", "due", "status", "comment"));
        };
    }

    /** Whether the component speaks of the goal it stands under, and so has no place elsewhere. */
    public static boolean isOfOneGoal(Component.Kind kind) {
        return kind == Component.Kind.GOAL_RATING || kind == Component.Kind.GOAL_FACTS;
    }

    private static List<String> ofIndicatorsInGoals() {
        return Stream.concat(Stream.of("indicator", "goal-rating"), OF_INDICATORS.stream())
                .toList();
    }

    /** The measures of a kind that can be asked for of such a row. */
    private static List<String> measures(String kind, String row) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.code().startsWith(kind)
                        && measure.keys().contains(row)
                        && !measure.keys().contains("decision"))
                .map(measure -> measure.code().substring(kind.length()))
                .toList();
    }

    private static List<String> withAnalysis(List<String> measures) {
        return Stream.concat(measures.stream(), Stream.of("analysis")).toList();
    }
}
