package se.tertial.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.tertial.document.BulletList;
import se.tertial.document.Document;
import se.tertial.document.Heading;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import se.tertial.document.Table.Row;

/** Rows and words of a report, found by what they say. */
final class ReportedRows {

    private final Document report;

    ReportedRows(Document report) {
        this.report = report;
    }

    Row row(String table, String label) {
        List<Row> rows = table(table).rows();
        return rows.stream()
                .filter(r -> r.label().equals(label) || r.label().endsWith(" " + label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label + " among "
                        + rows.stream().map(Row::label).toList()));
    }

    Table table(String id) {
        return report.tables()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + id + " among "
                        + report.tables().map(Table::id).toList()));
    }

    static String text(Row row, String column) {
        return row.cell(column)
                .orElseThrow(() -> new AssertionError("no column " + column))
                .text();
    }

    static BigDecimal value(Row row, String column) {
        var value = row.cell(column).orElseThrow().value();
        if (value == null) {
            throw new AssertionError(row.label() + " has no " + column);
        }
        return value;
    }

    /** All that is printed, cells and notes too, one piece a line and in small letters. */
    String words() {
        var words = new StringBuilder();
        report.blocks()
                .flatMap(ReportedRows::words)
                .forEach(text -> words.append(text).append('\n'));
        return words.toString().replace('\u00A0', ' ').replace('\u202F', ' ').toLowerCase(Locale.ROOT);
    }

    private static Stream<String> words(se.tertial.document.Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.text());
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case BulletList list -> list.items().stream().map(Paragraph::text);
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(row.label()), row.cells().stream().map(c -> c.shown())));
            default -> Stream.empty();
        };
    }
}
