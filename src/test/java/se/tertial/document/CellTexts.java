package se.tertial.document;

import java.util.ArrayList;
import java.util.List;
import se.tertial.document.Table.RowKind;
import se.tertial.document.layout.TableHeadings;

/** All tables of a document as rows of texts, for comparing what was written with what is read back. */
public final class CellTexts {

    private CellTexts() {}

    /** For each table its rows, the heading row first; a note is a row of one text. */
    public static List<List<List<String>>> of(Document document) {
        return document.tables().map(CellTexts::of).toList();
    }

    private static List<List<String>> of(Table table) {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(TableHeadings.corner(table));
        table.columns().forEach(column -> head.add(TableHeadings.of(table, column)));
        rows.add(head);
        for (var row : table.rows()) {
            var texts = new ArrayList<String>();
            texts.add(row.label());
            if (row.kind() != RowKind.NOTE) {
                table.columns()
                        .forEach(column -> texts.add(
                                row.cell(column.id()).map(Table.Cell::shown).orElse("")));
            }
            rows.add(texts);
        }
        return normal(rows);
    }

    /** Each text with plain single spaces. */
    public static List<List<String>> normal(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CellTexts::normal).toList())
                .toList();
    }

    public static String normal(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
