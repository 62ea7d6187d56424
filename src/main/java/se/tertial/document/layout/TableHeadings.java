package se.tertial.document.layout;

import java.util.Arrays;
import java.util.Optional;
import se.tertial.document.Table;
import se.tertial.document.Table.Column;

/**
 * What stands in the heading row of a table. A unit is said once: in the corner when all numbers share it, otherwise in
 * its column, and not at all when the caption, the label or the cells say it already.
 */
public final class TableHeadings {

    private TableHeadings() {}

    public static String corner(Table table) {
        var unit = commonUnit(table).orElse("");
        if (unit.isEmpty()) {
            return table.rowHeading();
        }
        return table.rowHeading().isEmpty() ? unit : table.rowHeading() + ", " + unit;
    }

    public static String of(Table table, Column column) {
        if (column.unit().isEmpty()
                || isSaid(table, column)
                || commonUnit(table).isPresent()) {
            return column.label();
        }
        return column.label().isEmpty() ? column.unit() : column.label() + ", " + column.unit();
    }

    private static Optional<String> commonUnit(Table table) {
        var numbers = table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.NUMBER)
                .toList();
        var units = numbers.stream().map(Column::unit).distinct().toList();
        if (units.size() != 1 || units.getFirst().isEmpty()) {
            return Optional.empty();
        }
        return numbers.stream().anyMatch(column -> isSaid(table, column))
                ? Optional.empty()
                : Optional.of(units.getFirst());
    }

    private static boolean isSaid(Table table, Column column) {
        return names(table.caption(), column.unit())
                || names(table.rowHeading(), column.unit())
                || names(column.label(), column.unit())
                || table.rows().stream()
                        .flatMap(row -> row.cell(column.id()).stream())
                        .anyMatch(cell -> cell.unit().equals(column.unit()) || names(cell.text(), column.unit()));
    }

    private static boolean names(String text, String unit) {
        return Arrays.asList(text.split("[\\s\u00A0\u202F(),;:/]+")).contains(unit)
                || unit.equals("%") && text.endsWith(unit);
    }
}
