package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;

/** Explains the flags of a table below it, when it has any. */
final class Notes {

    private Notes() {}

    static void addTo(ArrayList<Row> rows, Scope scope) {
        var flags = rows.stream()
                .flatMap(r -> r.cells().stream())
                .map(c -> c.flag())
                .filter(f -> f.equals(Cells.RESTATED) || f.equals(Cells.OVERRIDDEN))
                .distinct()
                .sorted()
                .toList();
        for (var flag : flags) {
            var key = flag.equals(Cells.RESTATED) ? "note.restated" : "note.overridden";
            rows.add(new Row("note-" + key.substring(5), scope.words().text(key, flag), RowKind.NOTE, 0, List.of()));
        }
    }
}
