package se.tertial.report.compose;

import java.util.ArrayList;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;

/** Goals with the indicators they are judged by, one a row: where we were, where we are going, where we are. */
final class GoalIndicatorTables {

    private GoalIndicatorTables() {}

    static Table of(Component component, Scope scope) {
        var level = component.settings().get(GoalTables.LEVEL);
        var goals = scope.situation().goals(scope.unit()).stream()
                .filter(g -> level == null || level.equals(g.goal().level()))
                .toList();
        var rows = new ArrayList<Row>();
        for (var goal : goals) {
            for (var standing : goal.indicators()) {
                rows.add(row(component, goal, standing, scope));
            }
        }
        var standings = goals.stream().flatMap(g -> g.indicators().stream()).toList();
        IndicatorNotes.addTo(rows, component, standings, scope);
        Notes.addTo(rows, scope);
        return new Table(
                "goal-indicators" + (level == null ? "" : "-" + level),
                scope.text(component.caption()),
                GoalTables.levelName(goals, scope),
                IndicatorTables.columns(component, scope),
                rows);
    }

    private static Row row(Component component, GoalStanding goal, IndicatorStanding standing, Scope scope) {
        var cells = component.columns().stream()
                .map(column -> cell(column, goal, standing, scope))
                .toList();
        var id = goal.goal().code() + "/" + standing.indicator().code() + "/"
                + standing.followed().unit();
        var label = scope.municipality().plan().name(goal.goal(), scope.language());
        return new Row(id, label, RowKind.ROW, 0, cells);
    }

    private static Cell cell(Column column, GoalStanding goal, IndicatorStanding standing, Scope scope) {
        if (!column.code().equals("goal-rating")) {
            return IndicatorTables.cell(column, standing, scope);
        }
        var figure = scope.figure(
                FigureReference.of(Measure.GOAL_RATING, "goal", goal.goal().code()));
        return Cells.status(column.code(), figure, column.show(), goal.rating().isOverridden() ? Cells.OVERRIDDEN : "");
    }
}
