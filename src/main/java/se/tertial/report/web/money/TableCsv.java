package se.tertial.report.web.money;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.Language;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;

/** A table as CSV that Excel opens as it is: semicolons, a byte order mark, and in Swedish a decimal comma. */
final class TableCsv {

    static final String MEDIA_TYPE = "text/csv;charset=utf-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TableCsv() {}

    static byte[] of(Table table, Language language) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            writer.writeRecord(heading(table));
            for (var row : table.rows()) {
                var record = new ArrayList<String>();
                record.add(inert(row.label()));
                table.columns().forEach(column -> record.add(value(row.cell(column.id()), language)));
                writer.writeRecord(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> heading(Table table) {
        var heading = new ArrayList<String>();
        heading.add(inert(table.rowHeading()));
        for (var column : table.columns()) {
            heading.add(inert(column.unit().isEmpty() ? column.label() : column.label() + " (" + column.unit() + ")"));
        }
        return heading;
    }

    private static String value(Optional<Cell> cell, Language language) {
        if (cell.isEmpty()) {
            return "";
        }
        var value = cell.get().value();
        if (value == null) {
            return inert(cell.get().text());
        }
        var digits = value.toPlainString();
        return language == Language.SV ? digits.replace('.', ',') : digits;
    }

    /** A text that a spreadsheet would run as a formula is told to be text. */
    private static String inert(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
