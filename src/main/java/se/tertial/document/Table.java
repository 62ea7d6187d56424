package se.tertial.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows and columns with a label for each row. The label column stands first and is not among {@link #columns()}.
 *
 * @param rowHeading heading of the label column
 */
public record Table(String id, String caption, String rowHeading, List<Column> columns, List<Row> rows)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param unit unit of all numbers in the column, or empty when it differs from row to row */
    public record Column(String id, String label, String unit, Kind kind) {
        public enum Kind {
            NUMBER,
            TEXT,
            STATUS
        }
    }

    public enum RowKind {
        ROW,
        SUBTOTAL,
        TOTAL,
        /** A remark across the whole table, said in the label; has no cells. */
        NOTE
    }

    /**
     * @param level indentation, 0 for none
     * @param cells at most one a column, in the order of the columns; a column without one is blank
     * @param change whether the row has come or gone since an earlier version; null for neither
     */
    public record Row(
            String id,
            String label,
            RowKind kind,
            int level,
            List<Cell> cells,
            @Nullable Change change) {

        public Row {
            cells = List.copyOf(cells);
        }

        public Row(String id, String label, RowKind kind, int level, List<Cell> cells) {
            this(id, label, kind, level, cells, null);
        }

        /** The same row, come or gone. */
        public Row changed(Change how) {
            return new Row(id, label, kind, level, cells, how);
        }

        public Optional<Cell> cell(String column) {
            return cells.stream().filter(c -> c.column().equals(column)).findFirst();
        }
    }

    /**
     * @param value the number as shown, in the unit shown, its scale being the decimals shown; null when there is none
     * @param reason why there is no value, empty otherwise
     * @param text what a reader sees, without the mark's symbol
     * @param unit the unit shown in the text, empty when the column's unit says it
     * @param source figure reference that answers where it comes from, empty for plain text
     * @param flag a sign after the text that a note of the table explains, as {@code *}; empty for none
     * @param was what a reader saw in an earlier version, empty for nothing; null when it was the same
     */
    public record Cell(
            String column,
            @Nullable BigDecimal value,
            String reason,
            String text,
            String unit,
            String source,
            @Nullable Mark mark,
            String flag,
            @Nullable String was) {

        public Cell(
                String column,
                @Nullable BigDecimal value,
                String reason,
                String text,
                String unit,
                String source,
                @Nullable Mark mark,
                String flag) {
            this(column, value, reason, text, unit, source, mark, flag, null);
        }

        public Cell(
                String column,
                @Nullable BigDecimal value,
                String reason,
                String text,
                String unit,
                String source,
                @Nullable Mark mark) {
            this(column, value, reason, text, unit, source, mark, "");
        }

        public static Cell text(String column, String text) {
            return new Cell(column, null, "", text, "", "", null);
        }

        public static Cell status(String column, String text, String source, @Nullable Mark mark) {
            return new Cell(column, null, "", text, "", source, mark);
        }

        /** The same cell with other words for a reader. */
        public Cell reading(String words) {
            return new Cell(column, value, reason, words, unit, source, mark, flag, was);
        }

        /** The same cell in a version that shows what stood there before. */
        public Cell instead(String before) {
            return new Cell(column, value, reason, text, unit, source, mark, flag, before);
        }

        /** The text with the symbol before it, unless the text already begins with it, and the flag after it. */
        public String shown() {
            var marked = mark == null ? text : mark.before(text);
            return flag.isEmpty() ? marked : marked + "\u00A0" + flag;
        }
    }
}
