package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.Project;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;

/** A unit's investment projects by group, with the sum of all. */
final class InvestmentTables {

    private InvestmentTables() {}

    static Table of(Component component, Scope scope) {
        var projects = scope.municipality().ledger().projects().stream()
                .filter(p -> p.unit().equals(scope.unit()))
                .toList();
        var rows = new ArrayList<Row>();
        var groups = new LinkedHashSet<>(projects.stream().map(Project::group).toList());
        for (var group : groups) {
            var ofGroup = rows(component, projects, group, scope);
            if (!ofGroup.isEmpty() && !group.isEmpty()) {
                rows.add(new Row("group-" + rows.size(), group, RowKind.ROW, 0, List.of()));
            }
            rows.addAll(ofGroup);
        }
        if (!rows.isEmpty()) {
            var label = component.settings().getOrDefault("total", scope.words().text("row.investments-total"));
            rows.add(new Row("total", label, RowKind.TOTAL, 0, cells(component, " unit=" + scope.unit(), scope)));
        }
        var unit = scope.model().money().unit().symbol();
        var columns = component.columns().stream()
                .map(c -> new Table.Column(
                        c.code(), scope.text(c.label()), c.code().equals("deviation") ? "" : unit, Kind.NUMBER))
                .toList();
        return new Table(
                "investments-" + scope.unit(),
                scope.text(component.caption()),
                scope.words().text("column.project"),
                columns,
                rows);
    }

    private static List<Row> rows(Component component, List<Project> projects, String group, Scope scope) {
        var rows = new ArrayList<Row>();
        for (var project : projects) {
            if (project.group().equals(group)) {
                var cells = cells(component, " project=" + project.id(), scope);
                if (cells.stream().anyMatch(c -> c.value() != null)) {
                    rows.add(new Row(project.id(), project.label(), RowKind.ROW, group.isEmpty() ? 0 : 1, cells));
                }
            }
        }
        return rows;
    }

    private static List<Cell> cells(Component component, String where, Scope scope) {
        return component.columns().stream()
                .map(column -> {
                    var figure = scope.figure(FigureReference.parse("investment." + column.code() + where)
                            .orElseThrow());
                    var cell = Cells.of(column.code(), figure);
                    return column.code().equals("deviation") ? cell : MoneyTables.inColumnUnit(cell);
                })
                .toList();
    }
}
