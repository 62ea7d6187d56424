package se.tertial.cli.bench;

import java.util.ArrayList;
import java.util.List;
import se.tertial.cli.bench.ProofTable.Line;
import se.tertial.document.Block;
import se.tertial.document.Document;
import se.tertial.document.Heading;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;

/** A made-up report as a document of our own. */
final class ProofOwn {

    private ProofOwn() {}

    static Document document(ProofReport report) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, report.title(), "top"));
        report.prose().forEach(text -> blocks.add(Paragraph.of(text)));
        for (var table : report.tables) {
            var id = "t" + report.tables.indexOf(table);
            blocks.add(new Heading(2, table.caption, "h" + id));
            blocks.add(table(id, table));
            report.sentences.stream()
                    .filter(sentence -> sentence.table() == table)
                    .forEach(sentence -> blocks.add(Paragraph.of(sentence.text())));
        }
        var front = new Document.Front(
                "x", "Kommunen", "u", "Nämnden", "2024-04", "o", report.title(), "januari–april", "Utkast", "sv");
        var lie = report.layout.landscape() ? Document.Orientation.LANDSCAPE : Document.Orientation.PORTRAIT;
        return new Document(front, List.of(new Document.Part(lie, blocks)));
    }

    private static Table table(String id, ProofTable table) {
        var columns = new ArrayList<Column>();
        for (var i = 1; i < table.header.size(); i++) {
            columns.add(new Column("c" + i, table.header.get(i), "", Column.Kind.NUMBER));
        }
        var rows = table.lines.stream()
                .map(line -> row(table, line, table.lines.indexOf(line)))
                .toList();
        return new Table(id, table.caption, table.header.getFirst(), columns, rows);
    }

    private static Row row(ProofTable table, Line line, int index) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < line.printed.size(); i++) {
            cells.add(new Cell("c" + (i + 1), table.shown(line, i), "", line.printed.get(i), "", "", null));
        }
        var kind = switch (line.kind) {
            case TOTAL -> RowKind.TOTAL;
            case REMARK -> RowKind.NOTE;
            case LEAF, OF_WHICH -> RowKind.ROW;
        };
        return new Row("r" + index, line.label, kind, line.indent, cells);
    }
}
