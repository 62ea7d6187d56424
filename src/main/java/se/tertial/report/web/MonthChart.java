package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Point;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Shape;
import se.tertial.document.Chart.Style;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;

/** A table of months drawn: one line a row, so that populations can be held against each other. */
final class MonthChart {

    private static final List<Style> STYLES = List.of(Style.SOLID, Style.LIGHT, Style.HATCHED, Style.TARGET);
    private static final int MONTHS_MIN = 2;

    private MonthChart() {}

    /** Empty when it is no table of months, or there are too few or too many lines to tell apart. */
    static Optional<Chart> of(Visit visit, Table table) {
        var months = known(table);
        if (!table.id().startsWith("months")
                || months.size() < MONTHS_MIN
                || table.rows().size() > STYLES.size()) {
            return Optional.empty();
        }
        var series = new ArrayList<Series>();
        for (var i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            var points = months.stream().map(month -> point(row, month)).toList();
            series.add(new Series(row.label(), STYLES.get(i), points));
        }
        return Optional.of(new Chart(
                table.id() + "-chart",
                visit.text("staff.months"),
                alternative(months, series),
                Shape.LINE,
                unit(table),
                months.stream().map(Table.Column::label).toList(),
                series));
    }

    private static List<Table.Column> known(Table table) {
        return table.columns().stream()
                .filter(column -> column.kind() == Kind.NUMBER)
                .filter(column -> table.rows().stream()
                        .flatMap(row -> row.cell(column.id()).stream())
                        .anyMatch(cell -> cell.value() != null))
                .toList();
    }

    private static Point point(Row row, Table.Column month) {
        return row.cell(month.id())
                .filter(cell -> cell.value() != null)
                .map(cell -> new Point(cell.value(), number(cell)))
                .orElseGet(() -> new Point(null, ""));
    }

    /** Without its unit, which the axis says. */
    private static String number(Cell cell) {
        var text = cell.text();
        return cell.unit().isEmpty() || !text.endsWith(cell.unit())
                ? text
                : text.substring(0, text.length() - cell.unit().length()).strip();
    }

    private static String unit(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::unit)
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String alternative(List<Table.Column> months, List<Series> series) {
        return series.stream()
                .map(one -> one.label() + ": "
                        + IntStream.range(0, months.size())
                                .filter(i -> one.points().get(i).value() != null)
                                .mapToObj(i -> months.get(i).label() + " "
                                        + one.points().get(i).text())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". ", "", "."));
    }
}
