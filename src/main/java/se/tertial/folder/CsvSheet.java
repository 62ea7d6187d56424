package se.tertial.folder;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tertial.report.edit.Act;
import se.tertial.report.edit.Row;

/** A canonical file of facts as a sheet. */
final class CsvSheet {

    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    private CsvSheet(List<String> columns) {
        this.columns = columns;
    }

    /** @param text empty when there is no such file yet; {@code columns} of the file, in order */
    static CsvSheet read(String text, List<String> columns) {
        var sheet = new CsvSheet(columns);
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            List<String> header = List.of();
            for (var record : reader) {
                if (header.isEmpty()) {
                    header = record.getFields();
                } else {
                    var row = new LinkedHashMap<String, String>();
                    columns.forEach(column -> row.put(column, ""));
                    for (var i = 0; i < header.size(); i++) {
                        row.put(header.get(i), record.getField(i));
                    }
                    sheet.rows.add(row);
                    sheet.lines.add((int) record.getStartingLineNumber());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sheet;
    }

    List<Row> rows() {
        return rows.stream().map(Row::new).toList();
    }

    /** −1 when no row begins on that line. */
    int rowOnLine(int line) {
        return lines.indexOf(line);
    }

    void apply(Act act) {
        switch (act) {
            case Act.Put put -> rows.get(put.row()).putAll(put.values());
            case Act.Add add -> rows.add(new LinkedHashMap<>(add.values()));
            case Act.Remove remove -> rows.remove(remove.row());
            case Act.Order order -> {
                var ordered = order.rows().stream().map(rows::get).toList();
                rows.clear();
                rows.addAll(ordered);
            }
        }
    }

    String write() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
