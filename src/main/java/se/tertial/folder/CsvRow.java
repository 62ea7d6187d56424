package se.tertial.folder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.SourceLine;

/** A row of a CSV file, by column. */
record CsvRow(String file, int line, Map<String, Integer> header, List<String> cells, Findings findings) {

    Value get(String column) {
        var cell = cells.get(Objects.requireNonNull(header.get(column), column)).strip();
        return new Value(column, cell, new Place(file, line, column), findings);
    }

    SourceLine source() {
        return new SourceLine(file, line);
    }

    void refuse(String column, Mistake mistake, String... arguments) {
        findings.add(mistake, new Place(file, line, column), arguments);
    }
}
