package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.assessment.GoalStanding;
import se.tertial.document.Block;
import se.tertial.document.Inline;
import se.tertial.document.Paragraph;
import se.tertial.plan.Goal;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;

/** What the plan says of a goal, one paragraph a fact: the columns of the component are the facts, with their labels. */
final class GoalFacts {

    private GoalFacts() {}

    static List<Block> of(Component component, Scope scope) {
        var standing = Objects.requireNonNull(scope.goal(), "goal-facts stands inside repeat: goal");
        var facts = new ArrayList<Block>();
        for (var column : component.columns()) {
            told(column.code(), standing, scope)
                    .ifPresent(told -> facts.add(new Paragraph(List.of(
                            new Inline.Strong(scope.text(column.label()) + ":"), new Inline.Words(" "), told))));
        }
        return facts;
    }

    private static Optional<Inline> told(String code, GoalStanding standing, Scope scope) {
        if (code.equals("rating")) {
            var figure = scope.figure(FigureReference.of(
                    Measure.GOAL_RATING, "goal", standing.goal().code()));
            var mark = figure.mark();
            var text = mark == null ? figure.text() : mark.before(figure.text());
            return Optional.of(new Inline.Figure(text, null, figure.reference().toString()));
        }
        return Optional.of(fact(code, standing, scope))
                .filter(fact -> !fact.isEmpty())
                .map(Inline.Words::new);
    }

    private static String fact(String code, GoalStanding standing, Scope scope) {
        var goal = standing.goal();
        return switch (code) {
            case "supports" ->
                goal.supports() == null
                        ? ""
                        : scope.municipality().plan().goal(goal.supports()).title();
            case "method" -> goal.method();
            case "responsible" -> goal.responsible();
            case "rule" -> standing.indicators().isEmpty() ? "" : rule(standing, scope);
            default -> "";
        };
    }

    private static String rule(GoalStanding standing, Scope scope) {
        var rules = scope.model().rules();
        if (standing.indicators().size() == 1 && standing.goal().rule() != Goal.Rule.NONE) {
            return scope.words().text("goal-rule.one");
        }
        return switch (standing.goal().rule()) {
            case ALL -> scope.words().text("goal-rule.all");
            case NONE -> scope.words().text("goal-rule.none");
            case MODEL -> scope.words().text("goal-rule.share", rules.evaluatedShareMin(), rules.metShareMin());
        };
    }
}
