package se.tertial.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.WordEdit;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;

/** A table of two versions as one, cell by cell. Rows are the same when they have the same name and label. */
final class TableRedline {

    private final Table before;
    private final Table after;
    private final String language;

    private TableRedline(Table before, Table after, String language) {
        this.before = before;
        this.after = after;
        this.language = language;
    }

    /** A table whose columns are others is another table. @param language of the few words put in */
    static List<Block> of(Table before, Table after, String language) {
        var redline = new TableRedline(before, after, language);
        if (!ids(before).equals(ids(after))) {
            return List.of(new Changed(Change.GONE, before), new Changed(Change.COME, after));
        }
        var blocks = new ArrayList<Block>();
        if (!before.caption().equals(after.caption()) && !before.caption().isEmpty()) {
            blocks.add(new Paragraph(List.of(new Inline.Changed(Change.GONE, before.caption()))));
        }
        blocks.add(new Table(after.id(), after.caption(), after.rowHeading(), after.columns(), redline.rows()));
        return blocks;
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        headings(rows);
        var at = 0;
        var shift = 0;
        for (var edit : WordEdit.between(keys(before), keys(after))) {
            same(at, edit.from(), shift, rows);
            before.rows().subList(edit.from(), edit.to()).forEach(row -> rows.add(row.changed(Change.GONE)));
            var first = edit.from() + shift;
            after.rows().subList(first, first + edit.put().size()).forEach(row -> rows.add(row.changed(Change.COME)));
            at = edit.to();
            shift += edit.put().size() - (edit.to() - edit.from());
        }
        same(at, before.rows().size(), shift, rows);
        return rows;
    }

    private void same(int from, int to, int shift, List<Row> rows) {
        for (var i = from; i < to; i++) {
            rows.add(both(before.rows().get(i), after.rows().get(i + shift)));
        }
    }

    private Row both(Row then, Row now) {
        var cells = after.columns().stream()
                .flatMap(column -> {
                    var was = then.cell(column.id()).map(Cell::shown).orElse("");
                    var is = now.cell(column.id());
                    return was.equals(is.map(Cell::shown).orElse(""))
                            ? is.stream()
                            : is.or(() -> Optional.of(Cell.text(column.id(), ""))).stream()
                                    .map(cell -> cell.instead(was));
                })
                .toList();
        return new Row(now.id(), now.label(), now.kind(), now.level(), cells);
    }

    /** Headings that are worded otherwise, as when they name a month, stand as a first row. */
    private void headings(List<Row> rows) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < after.columns().size(); i++) {
            var was = before.columns().get(i).label();
            var column = after.columns().get(i);
            if (!was.equals(column.label())) {
                cells.add(Cell.text(column.id(), column.label()).instead(was));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row("", Wording.COLUMN_HEADINGS.in(language), RowKind.ROW, 0, cells));
        }
    }

    private static List<String> ids(Table table) {
        return table.columns().stream().map(Column::id).toList();
    }

    private static List<String> keys(Table table) {
        return table.rows().stream()
                .map(row -> row.kind() + " " + row.id() + " " + row.label())
                .toList();
    }
}
