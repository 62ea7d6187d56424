package se.tertial.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text with their columns under each other. */
final class Columns {

    private static final String BETWEEN = "  ";

    private Columns() {}

    static List<String> aligned(List<List<String>> rows) {
        var widths = rows.isEmpty()
                ? new int[0]
                : IntStream.range(0, rows.getFirst().size())
                        .map(column -> rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0))
                        .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining(BETWEEN))
                .stripTrailing();
    }
}
