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

    /** The unit that all numbers have whose cells do not say theirs. */
    private static Optional<String> commonUnit(Table table) {
        var silent = table.columns().stream()
                .filter(column -> column.kind() == Column.Kind.NUMBER && !isSaidInCells(table, column))
                .toList();
        var units = silent.stream().map(Column::unit).distinct().toList();
        if (units.size() != 1 || units.getFirst().isEmpty()) {
            return Optional.empty();
        }
        var isSaid = silent.stream().anyMatch(column -> isSaid(table, column));
        return isSaid ? Optional.empty() : Optional.of(units.getFirst());
    }

    private static boolean isSaid(Table table, Column column) {
        return names(table.caption(), column.unit())
                || names(table.rowHeading(), column.unit())
                || names(column.label(), column.unit())
                || isSaidInCells(table, column);
    }

    private static boolean isSaidInCells(Table table, Column column) {
        return table.rows().stream()
                .flatMap(row -> row.cell(column.id()).stream())
                .anyMatch(cell -> !cell.unit().isEmpty() || names(cell.text(), column.unit()));
    }

    private static boolean names(String text, String unit) {
        return Arrays.asList(text.split("[\\s\u00A0\u202F(),;:/]+")).contains(unit)
                || unit.equals("%") && text.endsWith(unit);
    }
}
