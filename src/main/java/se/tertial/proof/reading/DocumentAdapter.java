package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import se.tertial.basics.Checked;
import se.tertial.document.Block;
import se.tertial.document.BulletList;
import se.tertial.document.Change;
import se.tertial.document.Changed;
import se.tertial.document.Chart;
import se.tertial.document.Document;
import se.tertial.document.Facts;
import se.tertial.document.Heading;
import se.tertial.document.Legend;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import se.tertial.document.Table.RowKind;
import se.tertial.document.json.DocumentJson;
import se.tertial.proof.Passage;
import se.tertial.proof.Place;
import se.tertial.proof.Reading;

/** Our own documents as a proofreader sees them. A line is a heading, a paragraph or a row, counted from the top. */
final class DocumentAdapter {

    private final List<Passage> passages = new ArrayList<>();
    private int line;

    private DocumentAdapter() {}

    static Checked<Reading> read(Source source) {
        var read = DocumentJson.read(source.file(), source.bytes());
        return read.value()
                .map(document -> Checked.of(reading(source.file(), document), read.findings()))
                .orElseGet(() -> source.refused("reading-other-json"));
    }

    static Reading reading(String file, Document document) {
        var adapter = new DocumentAdapter();
        document.blocks().forEach(adapter::add);
        return new Reading(file, 0, adapter.passages);
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> passages.add(new Passage.Heading(heading.level(), heading.text(), next()));
            case Paragraph paragraph -> add(paragraph);
            case BulletList bullets -> bullets.items().forEach(this::add);
            case Table table -> passages.add(table(table));
            case Chart chart -> addText(chart.caption());
            case Facts facts -> facts.facts().forEach(f -> addText(f.label() + ": " + f.text()));
            case Changed(Change change, Block inner) -> {
                if (change == Change.COME) {
                    add(inner);
                }
            }
            case Legend legend -> legend.entries().forEach(e -> addText(e.label() + ": " + e.meaning()));
        }
    }

    private void add(Paragraph paragraph) {
        addText(paragraph.text());
    }

    private void addText(String text) {
        var cleaned = Looks.clean(text);
        if (!cleaned.isEmpty()) {
            passages.add(new Passage.Paragraph(cleaned, next()));
        }
    }

    private Passage.Table table(Table table) {
        var place = next();
        var header = new ArrayList<String>();
        header.add(Looks.clean(table.rowHeading()));
        table.columns().forEach(column -> header.add(heading(column)));
        var rows = table.rows().stream().map(row -> row(table, row)).toList();
        return new Passage.Table(Looks.clean(table.caption()), header, rows, place);
    }

    private static String heading(Table.Column column) {
        var label = Looks.clean(column.label());
        return column.unit().isEmpty() || label.contains(column.unit()) ? label : label + " (" + column.unit() + ")";
    }

    private Passage.Row row(Table table, Table.Row row) {
        var bold = row.kind() == RowKind.SUBTOTAL || row.kind() == RowKind.TOTAL;
        var cells = new ArrayList<String>();
        cells.add(Looks.clean(row.label()));
        if (row.kind() != RowKind.NOTE && !row.cells().isEmpty()) {
            for (var column : table.columns()) {
                cells.add(row.cell(column.id()).map(c -> Looks.clean(c.shown())).orElse(""));
            }
        }
        return new Passage.Row(cells, row.level(), bold, next());
    }

    private Place next() {
        return new Place(0, ++line);
    }
}
