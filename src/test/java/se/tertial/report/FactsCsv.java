package se.tertial.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The figures of the real reports, as they are printed there. */
final class FactsCsv {

    private FactsCsv() {}

    static List<NamedCsvRecord> rows(String name) {
        return rows("norrtalje", name);
    }

    static List<NamedCsvRecord> rows(String municipality, String name) {
        var file = Path.of("src/test/facts", municipality, name + ".csv");
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
