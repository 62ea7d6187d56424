package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.organisation.Unit;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;

/** The operating statement by report line and by department. */
final class MoneyTables {

    private MoneyTables() {}

    static Table lines(Component component, Scope scope) {
        var rows = new ArrayList<Row>();
        for (var line : scope.model().lines()) {
            var kind = line.sumOf().isEmpty() ? RowKind.ROW : RowKind.TOTAL;
            var level = line.partOf().isEmpty() ? 0 : 1;
            var label = line.label().in(scope.language());
            add(rows, new Row(line.code(), label, kind, level, cells(component, " line=" + line.code(), scope)));
        }
        return table("operating-lines", component, scope.words().text("column.line"), rows, scope);
    }

    static Table departments(Component component, Scope scope) {
        var rows = new ArrayList<Row>();
        scope.organisation()
                .children(scope.unit())
                .filter(u -> u.kind() == Unit.Kind.DEPARTMENT)
                .forEach(unit -> add(
                        rows,
                        new Row(
                                unit.code(),
                                unit.name(),
                                RowKind.ROW,
                                0,
                                cells(component, " line=net unit=" + unit.code(), scope))));
        if (!rows.isEmpty()) {
            var total = scope.organisation().known(scope.unit());
            var cells = cells(component, " line=net sum=departments", scope);
            rows.add(new Row(total.code(), total.name(), RowKind.TOTAL, 0, cells));
            disagreements(component, scope).forEach(rows::add);
        }
        return table("operating-departments", component, scope.words().text("column.department"), rows, scope);
    }

    /** Where the departments do not add up to the unit's own lines, the table says so. */
    private static List<Row> disagreements(Component component, Scope scope) {
        var notes = new ArrayList<Row>();
        for (var column : component.columns()) {
            var own = figure(column, " line=net", scope);
            var departments = figure(column, " line=net sum=departments", scope);
            if (own.value() != null
                    && departments.value() != null
                    && own.value().compareTo(departments.value()) != 0) {
                var text = scope.words()
                        .text("note.disagreement", scope.text(column.label()), departments.text(), own.text());
                notes.add(new Row("note-" + column.code(), text, RowKind.NOTE, 0, List.of()));
            }
        }
        return notes;
    }

    private static void add(List<Row> rows, Row row) {
        if (row.cells().stream().anyMatch(c -> c.value() != null)) {
            rows.add(row);
        }
    }

    private static Table table(String id, Component component, String heading, List<Row> rows, Scope scope) {
        var unit = scope.model().money().unit().symbol();
        var columns = component.columns().stream()
                .map(c -> new Table.Column(c.code(), scope.text(c.label()), unit, Kind.NUMBER))
                .toList();
        return new Table(id, scope.text(component.caption()), heading, columns, rows);
    }

    private static List<Cell> cells(Component component, String where, Scope scope) {
        return component.columns().stream()
                .map(column -> inColumnUnit(Cells.of(column.code(), figure(column, where, scope))))
                .toList();
    }

    /** The column says the unit once for all its cells. */
    static Cell inColumnUnit(Cell cell) {
        return new Cell(
                cell.column(), cell.value(), cell.reason(), cell.text(), "", cell.source(), cell.mark(), cell.flag());
    }

    private static Figure figure(Column column, String where, Scope scope) {
        return scope.figure(
                FigureReference.parse("money." + column.code() + where).orElseThrow());
    }
}
