package se.tertial.folder;

import java.util.List;
import java.util.Map;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.SourceLine;

/** A row of a CSV file, by column. */
record CsvRow(String file, int line, Map<String, Integer> header, List<String> cells, Findings findings) {

    /** Empty where the file leaves an optional column out. */
    Value get(String column) {
        var place = header.get(column);
        var cell = place == null ? "" : cells.get(place).strip();
        return new Value(column, cell, new Place(file, line, column), findings);
    }

    SourceLine source() {
        return new SourceLine(file, line);
    }

    void refuse(String column, Mistake mistake, String... arguments) {
        findings.add(mistake, new Place(file, line, column), arguments);
    }
}
