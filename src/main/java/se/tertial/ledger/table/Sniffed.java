package se.tertial.ledger.table;

import java.util.List;
import java.util.Optional;
import se.tertial.basics.Finding;

/**
 * What a file seems to be.
 *
 * @param mapping empty when it is no table that can be read
 * @param header names of its columns, empty where none is printed
 * @param rows the first under the header, as printed
 * @param findings what could not be made out or should be looked at
 */
public record Sniffed(Optional<Mapping> mapping, List<String> header, List<Row> rows, List<Finding> findings) {

    public static final int ROWS_MAX = 20;

    /** @param line in the file, from 1 */
    public record Row(int line, List<String> cells) {}

    public Sniffed {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
