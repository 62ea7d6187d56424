package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.Judged;
import se.tertial.assessment.Overriding;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.Sign;
import se.tertial.plan.TrendMeaning;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;

/** How goals stand, and where a person judged otherwise than the rule. */
final class GoalTables {

    static final String LEVEL = "level";

    private GoalTables() {}

    static Table rating(Component component, Scope scope) {
        var goal = Objects.requireNonNull(scope.goal(), "goal-rating stands inside repeat: goal");
        return table("rating-" + goal.goal().code(), component, List.of(goal), scope);
    }

    static Table overview(Component component, Scope scope) {
        var level = component.settings().get(LEVEL);
        var goals = scope.situation().goals(scope.unit()).stream()
                .filter(g -> level == null || level.equals(g.goal().level()))
                .toList();
        return table("goals" + (level == null ? "" : "-" + level), component, goals, scope);
    }

    private static Table table(String id, Component component, List<GoalStanding> goals, Scope scope) {
        var columns = component.columns().stream()
                .map(c -> new Table.Column(c.code(), scope.text(c.label()), "", Kind.STATUS))
                .toList();
        var rows = new ArrayList<Row>();
        for (var goal : goals) {
            var label = scope.municipality().plan().name(goal.goal(), scope.language());
            var cells =
                    component.columns().stream().map(c -> cell(c, goal, scope)).toList();
            rows.add(new Row(goal.goal().code(), label, RowKind.ROW, 0, cells));
        }
        Notes.addTo(rows, scope);
        return new Table(id, scope.text(component.caption()), levelName(goals, scope), columns, rows);
    }

    static String levelName(List<GoalStanding> goals, Scope scope) {
        return goals.stream()
                .findFirst()
                .flatMap(g -> scope.model().levels().stream()
                        .filter(l -> l.code().equals(g.goal().level()))
                        .findFirst())
                .map(l -> l.name().in(scope.language()))
                .orElse("");
    }

    private static Cell cell(Column column, GoalStanding goal, Scope scope) {
        var isRating = column.code().equals("rating");
        var measure = isRating ? Measure.GOAL_RATING : Measure.GOAL_TREND;
        Judged<?> judged = isRating ? goal.rating() : goal.trend();
        var figure =
                scope.figure(FigureReference.of(measure, "goal", goal.goal().code()));
        return Cells.status(column.code(), figure, column.show(), judged.isOverridden() ? Cells.OVERRIDDEN : "");
    }

    static Table overridings(Component component, Scope scope) {
        var words = scope.words();
        var columns = List.of(
                new Table.Column("aspect", words.text("column.aspect"), "", Kind.TEXT),
                new Table.Column("by-rule", words.text("column.by-rule"), "", Kind.STATUS),
                new Table.Column("decided", words.text("column.decided"), "", Kind.STATUS),
                new Table.Column("reason", words.text("column.reason"), "", Kind.TEXT));
        var rows = new ArrayList<Row>();
        for (var goal : scope.situation().goals(scope.unit())) {
            var label = scope.municipality().plan().name(goal.goal(), scope.language());
            add(rows, label, goal.rating(), scope);
            add(rows, label, goal.trend(), scope);
            for (var indicator : goal.indicators()) {
                var name = scope.unit().equals(indicator.followed().unit())
                        ? indicator.name()
                        : indicator.name() + ", "
                                + scope.organisation()
                                        .known(indicator.followed().unit())
                                        .name();
                add(rows, name, indicator.rating(), scope);
                add(rows, name, indicator.trend(), scope);
            }
        }
        return new Table("overridings", scope.text(component.caption()), words.text("column.assessed"), columns, rows);
    }

    private static void add(List<Row> rows, String label, Judged<?> judged, Scope scope) {
        var overriding = judged.overriding();
        if (overriding == null) {
            return;
        }
        var aspect = overriding.aspect().name().toLowerCase(Locale.ROOT);
        rows.add(new Row(
                id(overriding),
                label,
                RowKind.ROW,
                0,
                List.of(
                        Cell.text("aspect", scope.words().text("aspect." + aspect)),
                        status("by-rule", judged.computed(), scope),
                        status("decided", judged.effective(), scope),
                        Cell.text("reason", overriding.reason()))));
    }

    private static String id(Overriding overriding) {
        return overriding.subject() + "/" + overriding.key() + "/" + overriding.unit() + "/" + overriding.aspect();
    }

    private static Cell status(String column, Object meaning, Scope scope) {
        Sign sign = switch (meaning) {
            case RatingMeaning rating -> Judgements.sign(scope.model(), rating);
            case TrendMeaning trend -> Judgements.sign(scope.model(), trend);
            default -> throw new IllegalStateException("neither rating nor trend: " + meaning);
        };
        return Cell.status(column, sign.label().in(scope.language()), "", Judgements.mark(sign));
    }
}
