package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Place;

/**
 * A row as a reader found it, before it is known which rows are headings.
 *
 * @param cells one a column, as many as the table has columns or fewer
 * @param heading whether the file itself says that this is a row of headings
 * @param body whether it is known to be none
 */
record RawRow(List<String> cells, int indent, boolean bold, boolean heading, boolean body, Place place) {

    RawRow {
        cells = List.copyOf(cells);
    }

    RawRow(List<String> cells, int indent, boolean bold, boolean heading, Place place) {
        this(cells, indent, bold, heading, false, place);
    }

    RawRow asBody() {
        return new RawRow(cells, indent, bold, false, true, place);
    }

    static RawRow plain(List<String> cells, Place place) {
        return new RawRow(cells, 0, false, false, place);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    long filled() {
        return Looks.filled(cells);
    }

    /** Only the label is filled: a remark, or the heading of a section. */
    boolean isLone() {
        return filled() == 1 && !cell(0).isEmpty();
    }

    boolean hasHardNumber() {
        return cells.stream().skip(1).anyMatch(Looks::isHardNumber);
    }

    /** The row with one cell for each column, or one in all when it is a remark. */
    Row asRow(int columns) {
        if (isLone()) {
            return new Row(List.of(cell(0)), indent, bold, place);
        }
        var padded = new ArrayList<String>(cells);
        while (padded.size() < columns) {
            padded.add("");
        }
        return new Row(padded, indent, bold, place);
    }
}
