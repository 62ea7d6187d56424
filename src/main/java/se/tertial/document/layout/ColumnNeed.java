package se.tertial.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.document.Table;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.RowKind;
import se.tertial.document.font.HouseFont;

/**
 * How wide a column needs to be, at size 1 and without padding.
 *
 * @param piece the widest part that cannot be broken even with hyphens
 * @param word the widest word
 * @param line the widest text on one line
 */
record ColumnNeed(double piece, double word, double line) {

    private static final ColumnNeed NONE = new ColumnNeed(0, 0, 0);
    private static final double INDENT = 1;

    /** Between words and the numbers that end just before them. */
    static final double GAP = 0.6;

    /** First the label column, then the others in their order. */
    static List<ColumnNeed> of(Table table) {
        var needs = new ArrayList<ColumnNeed>();
        var labels = table.rows().stream()
                .filter(row -> row.kind() != RowKind.NOTE)
                .map(row -> breakable(row.label(), face(row.kind())).plus(row.level() * INDENT));
        needs.add(widest(Stream.concat(Stream.of(heading(TableHeadings.corner(table))), labels)));
        for (var column : table.columns()) {
            var cells = table.rows().stream()
                    .flatMap(row -> row.cell(column.id()).stream().map(cell -> of(cell, column, face(row.kind()))));
            var need = widest(Stream.concat(Stream.of(heading(TableHeadings.of(table, column))), cells));
            needs.add(column.kind() == Column.Kind.NUMBER ? need : need.plus(GAP));
        }
        return needs;
    }

    /** Two versions of a cell stand one above the other, or beside each other where there is room. */
    private static ColumnNeed of(Table.Cell cell, Column column, HouseFont face) {
        var was = cell.was();
        var now = ofOne(cell, column, face);
        if (was == null || was.isEmpty()) {
            return now;
        }
        var before = ofOne(Table.Cell.text(cell.column(), was), column, face);
        var both = widest(Stream.of(now, before));
        return new ColumnNeed(both.piece, both.word, now.line + before.line + GAP);
    }

    private static ColumnNeed ofOne(Table.Cell cell, Column column, HouseFont face) {
        if (column.kind() == Column.Kind.NUMBER && cell.value() != null) {
            var width = face.width(cell.shown());
            return new ColumnNeed(width, width, width);
        }
        var mark = cell.mark();
        return mark == null ? breakable(cell.shown(), face) : marked(cell.shown(), mark.symbol(), face);
    }

    /** A symbol stays with the word it belongs to, and is drawn larger than a letter. */
    private static ColumnNeed marked(String shown, String symbol, HouseFont face) {
        if (symbol.isEmpty()) {
            return breakable(shown, face);
        }
        var word = breakable(shown.substring(symbol.length()).strip(), face);
        return word.plus(HouseFont.SYMBOLS.width(symbol) + face.width("\u00A0"));
    }

    private static ColumnNeed heading(String text) {
        return breakable(text, HouseFont.SEMIBOLD);
    }

    private static HouseFont face(RowKind kind) {
        return switch (kind) {
            case ROW, NOTE -> HouseFont.REGULAR;
            case SUBTOTAL, TOTAL -> HouseFont.SEMIBOLD;
        };
    }

    private static ColumnNeed breakable(String text, HouseFont face) {
        var piece = 0.0;
        var word = 0.0;
        for (var part : Hyphenation.words(text)) {
            word = Math.max(word, face.width(part));
            for (var syllable : Hyphenation.pieces(part)) {
                piece = Math.max(piece, face.width(syllable));
            }
        }
        return new ColumnNeed(piece, word, face.width(text));
    }

    private ColumnNeed plus(double indent) {
        return new ColumnNeed(piece + indent, word + indent, line + indent);
    }

    private static ColumnNeed widest(Stream<ColumnNeed> needs) {
        return needs.reduce(
                NONE,
                (a, b) ->
                        new ColumnNeed(Math.max(a.piece, b.piece), Math.max(a.word, b.word), Math.max(a.line, b.line)));
    }
}
