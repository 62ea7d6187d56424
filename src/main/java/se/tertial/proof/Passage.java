package se.tertial.proof;

import java.util.List;

/** A piece of a report, with its place. */
public sealed interface Passage {

    Place place();

    record Heading(int level, String text, Place place) implements Passage {}

    record Paragraph(String text, Place place) implements Passage {}

    /**
     * A table as it is printed.
     *
     * @param caption nearest words above the table that name it, empty when there are none
     * @param header the column headings, one text a column, lines of a heading joined by a blank; the first is that of the
     *     label column. Empty when the table has none
     */
    record Table(String caption, List<String> header, List<Row> rows, Place place) implements Passage {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        public int columns() {
            return Math.max(
                    header.size(),
                    rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0));
        }
    }

    /**
     * @param cells one a column, the label first; a blank cell is an empty text. A remark across the table is a row of one cell
     * @param indent how far in the label stands, in steps, 0 for none or unknown
     * @param bold whether the row is printed in bold; false where the file does not say
     */
    record Row(List<String> cells, int indent, boolean bold, Place place) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String label() {
            return cells.isEmpty() ? "" : cells.getFirst();
        }
    }
}
