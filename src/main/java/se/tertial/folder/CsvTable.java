package se.tertial.folder;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tertial.basics.Finding.Place;

/**
 * A CSV file with a header row, comma or semicolon between fields.
 *
 * @param isWhole whether every row of the file is here; what is missing has become findings
 */
record CsvTable(List<CsvRow> rows, boolean isWhole) {

    static final int ROWS_MAX = 200_000;
    private static final int FIELD_CHARS_MAX = 100_000;
    private static final int FIELDS_MAX = 200;

    /** Stands on a line of its own after the text; a quote that is never closed swallows it. */
    private static final String END = "\u0000";

    private static final CsvTable UNREADABLE = new CsvTable(List.of(), false);

    static CsvTable read(String file, String text, List<String> columns, List<String> optional, Findings findings) {
        var records = new ArrayList<CsvRecord>();
        if (!parse(file, text, records, findings)) {
            return UNREADABLE;
        }
        if (records.isEmpty()) {
            findings.add(Mistake.NO_HEADER, file, String.join(",", columns));
            return UNREADABLE;
        }
        var first = records.removeFirst();
        var header = header(file, first, columns, optional, findings);
        if (!header.keySet().containsAll(without(optional, columns))) {
            return UNREADABLE;
        }
        return rows(file, records, header, first.getFieldCount(), findings);
    }

    private static boolean parse(String file, String text, List<CsvRecord> records, Findings findings) {
        var builder = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        var handler = CsvRecordHandler.builder()
                .maxFieldSize(FIELD_CHARS_MAX)
                .maxFields(FIELDS_MAX)
                .build();
        try (var reader = builder.build(handler, text + "\n" + END)) {
            for (var record : reader) {
                if (records.size() > ROWS_MAX) {
                    findings.add(Mistake.MANY_ROWS, file, Integer.toString(ROWS_MAX));
                    return false;
                }
                records.add(record);
            }
        } catch (CsvParseException malformed) {
            var line = records.isEmpty() ? 1 : lineAfter(records.getLast());
            findings.add(Mistake.BAD_QUOTES, new Place(file, line, ""));
            return false;
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return isClosed(file, records.removeLast(), findings);
    }

    private static boolean isClosed(String file, CsvRecord end, Findings findings) {
        if (end.getFieldCount() == 1 && end.getField(0).equals(END)) {
            return true;
        }
        findings.add(Mistake.BAD_QUOTES, new Place(file, (int) end.getStartingLineNumber(), ""));
        return false;
    }

    /** Names of columns hold neither comma nor semicolon, so the first line tells. */
    private static char separator(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        return firstLine.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Map<String, Integer> header(
            String file, CsvRecord first, List<String> columns, List<String> optional, Findings findings) {
        var line = (int) first.getStartingLineNumber();
        var header = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < first.getFieldCount(); i++) {
            var column = first.getField(i).strip();
            var place = new Place(file, line, column);
            if (!columns.contains(column)) {
                findings.add(
                        Mistake.UNKNOWN_COLUMN, place, column, Nearest.to(column, columns), String.join(",", columns));
            } else if (header.putIfAbsent(column, i) != null) {
                findings.add(Mistake.DUPLICATE_COLUMN, place, column);
            }
        }
        for (var column : without(optional, columns)) {
            if (!header.containsKey(column)) {
                findings.add(Mistake.MISSING_COLUMN, new Place(file, line, ""), column, String.join(",", columns));
            }
        }
        return header;
    }

    private static List<String> without(List<String> some, List<String> all) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static CsvTable rows(
            String file, List<CsvRecord> records, Map<String, Integer> header, int width, Findings findings) {
        var rows = new ArrayList<CsvRow>();
        var isWhole = true;
        for (var record : records) {
            var line = (int) record.getStartingLineNumber();
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (record.getFieldCount() != width) {
                var code = record.getFieldCount() > width ? Mistake.EXTRA_FIELDS : Mistake.TOO_FEW_FIELDS;
                findings.add(code, new Place(file, line, ""), "" + record.getFieldCount(), "" + width);
                isWhole = false;
                continue;
            }
            rows.add(new CsvRow(file, line, header, record.getFields(), findings));
        }
        return new CsvTable(rows, isWhole);
    }

    private static int lineAfter(CsvRecord record) {
        var linesWithin = record.getFields().stream()
                .mapToLong(field -> field.chars().filter(c -> c == '\n').count())
                .sum();
        return (int) (record.getStartingLineNumber() + linesWithin + 1);
    }
}
