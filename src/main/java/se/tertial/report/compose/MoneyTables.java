package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.report.ComponentShape;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;

/** The operating statement by report line, by operating area and by department. */
final class MoneyTables {

    /** The column with the number of the text that explains the row. */
    static final String ANALYSIS = "analysis";

    private MoneyTables() {}

    /** Of the unit, or of the operating area that is analysed. */
    static Table lines(Component component, Scope scope) {
        var chosen = component.settings().getOrDefault("lines", "");
        var area = scope.analysis() instanceof Analysis.OfArea(int _, var analysed) ? analysed.code() : "";
        var rows = new ArrayList<Row>();
        for (var line : lines(chosen, scope)) {
            var kind = line.sumOf().isEmpty() ? RowKind.ROW : RowKind.TOTAL;
            var level = line.partOf().isEmpty() ? 0 : 1;
            var label = line.label().in(scope.language());
            var where = " line=" + line.code() + (area.isEmpty() ? "" : " area=" + area);
            add(rows, new Row(line.code(), label, kind, level, cells(component, where, scope)));
        }
        var id = "operating-lines" + suffix(chosen) + suffix(area);
        return table(id, component, scope.words().text("column.line"), rows, scope);
    }

    private static String suffix(String words) {
        return words.isEmpty() ? "" : "-" + words.replaceAll("[ ,]+", "-");
    }

    private static List<ReportLine> lines(String chosen, Scope scope) {
        var codes = Arrays.stream(chosen.split(",")).map(String::strip).toList();
        return scope.model().lines().stream()
                .filter(line -> chosen.isEmpty() || codes.contains(line.code()))
                .toList();
    }

    static Table areas(Component component, Scope scope) {
        var rows = new ArrayList<Row>();
        var analyses = Analysis.numbersOfAreas(scope);
        for (var area : scope.municipality().ledger().areas()) {
            var cells = cells(
                    component, " line=net area=" + area.code(), scope, Optional.ofNullable(analyses.get(area.code())));
            add(rows, new Row(area.code(), area.label(), RowKind.ROW, 0, cells));
        }
        if (!rows.isEmpty()) {
            var total = component
                    .settings()
                    .getOrDefault(
                            "total",
                            scope.words()
                                    .text(
                                            "row.area-total",
                                            scope.organisation()
                                                    .known(scope.unit())
                                                    .name()));
            rows.add(new Row("total", total, RowKind.TOTAL, 0, cells(component, " line=net", scope)));
            rows.addAll(disagreements(component, "areas", "note.area-disagreement", scope));
        }
        return table("operating-areas", component, scope.words().text("column.area"), rows, scope);
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
            rows.addAll(disagreements(component, "departments", "note.disagreement", scope));
        }
        return table("operating-departments", component, scope.words().text("column.department"), rows, scope);
    }

    /** Where the rows do not add up to the unit's own lines, the table says so. */
    private static List<Row> disagreements(Component component, String sum, String key, Scope scope) {
        var notes = new ArrayList<Row>();
        for (var column : component.columns()) {
            if (column.code().equals(ANALYSIS)) {
                continue;
            }
            var own = figure(column, " line=net", scope);
            var added = figure(column, " line=net sum=" + sum, scope);
            if (own.value() != null && added.value() != null && own.value().compareTo(added.value()) != 0) {
                var text = scope.words().text(key, scope.text(column.label()), added.text(), own.text());
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
        return new Table(id, scope.text(component.caption()), heading, columns(component, scope), rows);
    }

    /** The column says the unit once for all its cells. */
    static List<Table.Column> columns(Component component, Scope scope) {
        var unit = scope.model().money().unit().symbol();
        return component.columns().stream()
                .map(c -> switch (c.code()) {
                    case ANALYSIS -> new Table.Column(c.code(), scope.text(c.label()), "", Kind.TEXT);
                    case String code
                    when ComponentShape.OF_PROJECT.contains(code) ->
                        new Table.Column(code, scope.text(c.label()), "", Kind.TEXT);
                    case "deviation" -> new Table.Column(c.code(), scope.text(c.label()), "", Kind.NUMBER);
                    default -> new Table.Column(c.code(), scope.text(c.label()), unit, Kind.NUMBER);
                })
                .toList();
    }

    private static List<Cell> cells(Component component, String where, Scope scope) {
        return cells(component, where, scope, Optional.empty());
    }

    private static List<Cell> cells(Component component, String where, Scope scope, Optional<Integer> analysis) {
        return component.columns().stream()
                .map(column -> column.code().equals(ANALYSIS)
                        ? analysed(analysis)
                        : inColumnUnit(Cells.of(column.code(), figure(column, where, scope))))
                .toList();
    }

    static Cell analysed(Optional<Integer> analysis) {
        return Cell.text(ANALYSIS, analysis.map(String::valueOf).orElse(""));
    }

    static Cell inColumnUnit(Cell cell) {
        return new Cell(
                cell.column(), cell.value(), cell.reason(), cell.text(), "", cell.source(), cell.mark(), cell.flag());
    }

    private static Figure figure(Column column, String where, Scope scope) {
        return scope.figure(
                FigureReference.parse("money." + column.code() + where).orElseThrow());
    }
}
