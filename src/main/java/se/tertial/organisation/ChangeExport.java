package se.tertial.organisation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The audit log, or what is looked for in it, as a file for those who audit: the latest first, a part at a time. */
public final class ChangeExport {

    private static final int ROWS_AT_ONCE = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS = List.of(
            "sequence",
            "at",
            "by",
            "place",
            "kind",
            "deed",
            "unit",
            "file",
            "before",
            "after",
            "version",
            "person",
            "hash");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ChangeLog log;
    private final MunicipalityId municipality;
    private final ChangeLog.Asked asked;

    public ChangeExport(ChangeLog log, MunicipalityId municipality, ChangeLog.Asked asked) {
        this.log = log;
        this.municipality = municipality;
        this.asked = asked;
    }

    public enum Format {
        CSV("text/csv;charset=utf-8"),
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public void write(Format format, Writer out) throws IOException {
        switch (format) {
            case CSV -> csv(out);
            case JSON -> json(out);
        }
    }

    @FunctionalInterface
    private interface Taker {
        void take(Map<String, String> row) throws IOException;
    }

    private void each(Taker taker) throws IOException {
        var offset = 0;
        List<Logged> rows;
        do {
            rows = log.find(municipality, asked, offset, ROWS_AT_ONCE);
            for (var row : rows) {
                taker.take(values(row));
            }
            offset += rows.size();
        } while (rows.size() == ROWS_AT_ONCE);
    }

    private static Map<String, String> values(Logged row) {
        var change = row.change();
        var values = List.of(
                Integer.toString(row.sequence()),
                change.at().toString(),
                change.by(),
                row.place(),
                row.kind().code(),
                change.deed(),
                row.unit(),
                change.file(),
                change.before(),
                change.after(),
                Long.toString(change.version()),
                row.person(),
                row.hash());
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.size(); i++) {
            map.put(COLUMNS.get(i), values.get(i));
        }
        return map;
    }

    /** Excel opens it as it is; what begins like a formula is made inert, so only the JSON is to the letter. */
    private void csv(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(unclosed(out))) {
            writer.writeRecord(COLUMNS);
            each(row -> writer.writeRecord(
                    row.values().stream().map(ChangeExport::inert).toList()));
        }
    }

    private static String inert(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private void json(Writer out) throws IOException {
        var separator = new String[] {"[\n"};
        each(row -> {
            out.write(separator[0]);
            out.write(JSON.writeValueAsString(row));
            separator[0] = ",\n";
        });
        out.write(separator[0].startsWith("[") ? "[]\n" : "\n]\n");
        out.flush();
    }

    private static Writer unclosed(Writer out) {
        return new FilterWriter(out) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
