package se.tertial.organisation.chain;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** A log, or what is looked for in it, as a file for those who audit: the latest first, a part at a time. */
public final class ChainExport {

    private static final int ROWS_AT_ONCE = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> columns;
    private final Rows rows;

    /** @param columns names of what each row holds */
    public ChainExport(List<String> columns, Rows rows) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /** A part of the rows, the latest first, each as its texts in the order of the columns: its sequence first. */
    @FunctionalInterface
    public interface Rows {

        /** @param before only those whose sequence is less */
        List<List<String>> part(int before, int count);
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
        void take(List<String> row) throws IOException;
    }

    private void each(Taker taker) throws IOException {
        var before = Integer.MAX_VALUE;
        List<List<String>> part;
        do {
            part = rows.part(before, ROWS_AT_ONCE);
            for (var row : part) {
                taker.take(row);
                before = Integer.parseInt(row.getFirst());
            }
        } while (part.size() == ROWS_AT_ONCE);
    }

    /** Excel opens it as it is; what begins like a formula is made inert, so only the JSON is to the letter. */
    private void csv(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(unclosed(out))) {
            writer.writeRecord(columns);
            each(row -> writer.writeRecord(row.stream().map(ChainExport::inert).toList()));
        }
    }

    private static String inert(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private void json(Writer out) throws IOException {
        var separator = new String[] {"[\n"};
        each(row -> {
            var named = new LinkedHashMap<String, String>();
            for (var i = 0; i < row.size(); i++) {
                named.put(columns.get(i), row.get(i));
            }
            out.write(separator[0]);
            out.write(JSON.writeValueAsString(named));
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
