package se.tertial.ledger.table;

import java.util.List;
import java.util.function.Predicate;

/**
 * The beginning of a file, parted at its header.
 *
 * @param titles what stands above the header
 * @param headerRow line of the header, 0 when there is none
 * @param header one for each column, empty where nothing is printed
 */
record Sample(List<Line> titles, int headerRow, List<String> header, List<Line> rows) {

    private static final int MOST_PERCENT = 90;
    private static final int HALF_PERCENT = 50;

    int width() {
        return header.size();
    }

    /** The cells of a column that have something, sums left out. */
    List<Cell> column(int position) {
        return rows.stream()
                .filter(line ->
                        line.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
                .map(line -> line.cell(position))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** Whether nearly all that stands in the column is so; a column of nothing is not. */
    boolean mostAre(int position, Predicate<Cell> so) {
        return are(position, MOST_PERCENT, so);
    }

    /** Enough where the header already says so; the others will be told as mistakes. */
    boolean halfAre(int position, Predicate<Cell> so) {
        return are(position, HALF_PERCENT, so);
    }

    private boolean are(int position, int percent, Predicate<Cell> so) {
        var cells = column(position);
        var count = cells.stream().filter(so).count();
        return count > 0 && count * 100 >= (long) cells.size() * percent;
    }

    /** A header that names its column alone, else the column's number. */
    String reference(int position) {
        var name = header.get(position);
        var isAlone = header.stream()
                        .filter(other -> Headers.comparable(other).equals(Headers.comparable(name)))
                        .count()
                == 1;
        var isPlain = !name.isEmpty()
                && !name.startsWith("#")
                && !name.contains("{")
                && !name.contains(MappingText.OPTION.strip());
        return headerRow > 0 && isAlone && isPlain ? name : "#" + (position + 1);
    }

    String titleText() {
        return String.join(
                " ", titles.stream().flatMap(line -> line.texts().stream()).toList());
    }
}
