package se.tertial.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.document.Block;
import se.tertial.document.Table;
import se.tertial.report.Outline.Component;

/** Which component becomes what. A component without anything to show becomes nothing. */
final class Components {

    private Components() {}

    static List<Block> of(Component component, Scope scope) {
        return switch (component.kind()) {
            case GOAL_RATING -> one(GoalTables.rating(component, scope));
            case GOAL_OVERVIEW -> one(GoalTables.overview(component, scope));
            case GOAL_FACTS -> GoalFacts.of(component, scope);
            case GOAL_INDICATORS -> one(GoalIndicatorTables.of(component, scope));
            case INDICATORS -> one(IndicatorTables.of(component, scope));
            case ASSIGNMENTS -> one(AssignmentTables.of(component, scope));
            case ASSIGNMENT_CROSS_TABLE -> one(AssignmentTables.cross(component, scope));
            case NEWLY_DEVIATING -> one(AssignmentTables.newlyDeviating(component, scope));
            case OPERATING_LINES -> one(MoneyTables.lines(component, scope));
            case OPERATING_AREAS -> one(MoneyTables.areas(component, scope));
            case OPERATING_DEPARTMENTS -> one(MoneyTables.departments(component, scope));
            case OPERATING_CHART ->
                MoneyCharts.of(component, scope).stream().map(Block.class::cast).toList();
            case BUDGET_DECISIONS -> one(DecisionTables.of(component, scope));
            case INVESTMENTS -> one(InvestmentTables.of(component, scope));
            case MONTHS -> one(StaffTables.months(component, scope));
            case KEY_FIGURES -> one(StaffTables.keyFigures(component, scope));
            case LEGEND -> Legends.of(component, scope);
            case OVERRIDINGS -> one(GoalTables.overridings(component, scope));
            case QUESTIONNAIRE -> one(QuestionTables.of(component, scope));
            case SURVEY_PLAN -> one(SurveyTables.of(component, scope));
            case ACTION_PLAN -> ActionTables.of(component, scope);
            case RISK_MATRIX -> one(RiskTables.matrix(component, scope));
            case RISKS -> one(RiskTables.register(component, scope));
            case CONTROLS -> one(ControlTables.controls(component, scope));
            case DEFICIENCIES -> one(ControlTables.deficiencies(component, scope));
            case YEAR_PLAN -> one(YearPlanTables.of(component, scope));
        };
    }

    private static List<Block> one(Table table) {
        return Optional.of(table).filter(t -> !t.rows().isEmpty()).stream()
                .flatMap(t -> Stream.of((Block) t))
                .toList();
    }
}
