package se.tertial.proof.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.number.CellText;

/**
 * Two tables that stand side by side and were taken for one: labels again in the middle, with figures to the right of them,
 * and a total named on each side. The rows of the two need not stand at the same height.
 */
final class Sides {

    private static final int ROWS_MIN = 3;

    private Sides() {}

    static List<Table> of(Table table) {
        return IntStream.range(2, table.columns() - 1)
                .filter(middle -> isMiddle(table, middle))
                .boxed()
                .findFirst()
                .map(middle -> Stream.of(side(table, 0, middle), side(table, middle, table.columns()))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of(table));
    }

    private static boolean isMiddle(Table table, int middle) {
        var right = table.rows().stream()
                .filter(row -> !text(row, middle).isBlank())
                .toList();
        return right.size() >= ROWS_MIN
                && right.stream().noneMatch(row -> isFigure(text(row, middle)))
                && right.stream()
                                .filter(row -> hasFigure(row, middle + 1, table.columns()))
                                .count()
                        >= ROWS_MIN
                && hasTotal(right, middle)
                && hasTotal(table.rows(), 0)
                && table.rows().stream()
                                .filter(row -> hasFigure(row, 1, middle))
                                .count()
                        >= ROWS_MIN
                && table.rows().stream()
                        .filter(row -> hasFigure(row, middle + 1, table.columns()))
                        .noneMatch(row -> text(row, middle).isBlank());
    }

    private static boolean hasTotal(List<Row> rows, int column) {
        return rows.stream().anyMatch(row -> Label.role(text(row, column)) == Label.Role.TOTAL);
    }

    private static boolean hasFigure(Row row, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> isFigure(text(row, i)));
    }

    private static boolean isFigure(String cell) {
        return CellText.plain(cell).matches("[-+]?\\d[\\d ]*(,\\d+)?( ?%)?");
    }

    private static Optional<Table> side(Table table, int from, int to) {
        var rows = table.rows().stream()
                .map(row -> new Row(part(row.cells(), from, to), row.indent(), row.bold(), row.place()))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(table.caption(), part(table.header(), from, to), rows, table.place()));
    }

    private static List<String> part(List<String> cells, int from, int to) {
        return cells.subList(Math.min(from, cells.size()), Math.min(to, cells.size()));
    }

    private static String text(Row row, int at) {
        return at < row.cells().size() ? row.cells().get(at) : "";
    }
}
