package se.tertial.document.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Change;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.document.layout.TableHeadings;
import se.tertial.document.markup.Markup;

/** A table with caption, heading row and a heading in each row; a note spans the whole row. */
final class HtmlTable {

    private final Markup out;
    private final Medium medium;
    private final @Nullable Change whole;

    /** @param whole whether all of the table has come or gone; null for neither */
    HtmlTable(Markup out, Medium medium, @Nullable Change whole) {
        this.out = out;
        this.medium = medium;
        this.whole = whole;
    }

    void write(Table table) {
        medium.openTable(out, table);
        head(table);
        out.open("tbody").line();
        for (var i = 0; i < table.rows().size(); i++) {
            var next = i + 1 < table.rows().size() ? table.rows().get(i + 1).kind() : RowKind.ROW;
            row(table, table.rows().get(i), next);
        }
        out.close();
        medium.closeTable(out, table);
    }

    private void head(Table table) {
        out.open("thead").open("tr");
        var corner = TableHeadings.corner(table);
        out.open(corner.isEmpty() ? "td" : "th", "label");
        out.attrIf(!corner.isEmpty(), "scope", "col")
                .text(medium.softened(table, 0, corner))
                .close();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            out.open("th", cssClass(column)).attr("scope", "col");
            out.text(medium.softened(table, i + 1, TableHeadings.of(table, column)))
                    .close();
        }
        out.close().close().line();
    }

    private void row(Table table, Row row, RowKind next) {
        out.open("tr", cssClasses(row, next));
        if (row.kind() == RowKind.NOTE) {
            out.open("td").attr("colspan", table.columns().size() + 1);
            out.open("span");
            HtmlBlocks.changed(out, change(row), () -> out.text(row.label()));
            out.close().close();
        } else {
            label(table, row);
            for (var i = 0; i < table.columns().size(); i++) {
                cell(table, i + 1, row);
            }
        }
        out.close().line();
    }

    /** The kind of the row, how far in it stands and whether it belongs together with the row below. */
    private static String cssClasses(Row row, RowKind next) {
        var level = row.level() > 0 ? " level-" + Math.min(row.level(), 4) : "";
        var below = switch (next) {
            case NOTE -> " noted";
            case TOTAL -> " summed";
            case ROW, SUBTOTAL -> "";
        };
        return row.kind().name().toLowerCase(Locale.ROOT) + level + below;
    }

    private void label(Table table, Row row) {
        out.open("th", "label").attr("scope", "row");
        var address = medium.links().ofRow(table.id(), row.id());
        address.ifPresent(to -> out.open("a").attr("href", to));
        HtmlBlocks.changed(out, change(row), () -> out.text(medium.softened(table, 0, row.label())));
        address.ifPresent(_ -> out.close());
        out.close();
    }

    private void cell(Table table, int place, Row row) {
        var column = table.columns().get(place - 1);
        out.open("td", cssClass(column));
        row.cell(column.id()).ifPresent(cell -> versions(table, place, row, cell));
        out.close();
    }

    private @Nullable Change change(Row row) {
        return whole == null ? row.change() : whole;
    }

    /** What stood there before, if that was something else, and what stands there now. */
    private void versions(Table table, int place, Row row, Cell cell) {
        var was = cell.was();
        if (was != null && !was.isEmpty()) {
            HtmlBlocks.changed(out, Change.GONE, () -> out.text(medium.softened(table, place, was)));
            out.text(" ");
        }
        var change = was == null ? change(row) : Change.COME;
        HtmlBlocks.changed(out, cell.shown().isEmpty() ? null : change, () -> content(table, place, cell));
    }

    private void content(Table table, int place, Cell cell) {
        var mark = cell.mark();
        if (mark != null && !mark.symbol().isEmpty()) {
            var word = cell.shown().substring(mark.symbol().length()).strip();
            HtmlBlocks.marked(out, mark, mark.symbol(), "");
            linked(cell, medium.softened(table, place, word));
        } else if (cell.value() == null && !cell.reason().isEmpty()) {
            out.open("span", "absent").attr("title", cell.reason());
            linked(cell, medium.softened(table, place, cell.shown()));
            out.close();
        } else {
            linked(cell, medium.softened(table, place, cell.shown()));
        }
    }

    private void linked(Cell cell, String text) {
        HtmlBlocks.figure(out, medium.links(), cell.source(), text);
    }

    private static String cssClass(Column column) {
        return switch (column.kind()) {
            case NUMBER -> "number";
            case TEXT -> "words";
            case STATUS -> "status";
        };
    }
}
