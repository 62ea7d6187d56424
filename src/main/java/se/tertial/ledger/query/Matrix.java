package se.tertial.ledger.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/**
 * What the entries answer.
 *
 * @param columns names, in the order asked
 * @param rows in the order of their keys; a combination that no entry has is no row
 */
public record Matrix(List<String> columns, List<Row> rows) {

    /**
     * @param keys one for each grouping asked
     * @param cells one for each column, in ledger sign; null where no entry counted, which is not zero
     */
    public record Row(List<String> keys, List<@Nullable Amount> cells) {
        public Row {
            keys = List.copyOf(keys);
        }
    }

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Empty when there is no such row, or no entry counted in it. */
    public Optional<Amount> cell(List<String> keys, String column) {
        var place = columns.indexOf(column);
        return rows.stream()
                .filter(row -> row.keys().equals(keys))
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.cells().get(place)));
    }

    /** Of all rows. Empty when no entry counted in any of them. */
    public Optional<Amount> total(String column) {
        var place = columns.indexOf(column);
        return known(place).reduce(Amount::plus);
    }

    private Stream<Amount> known(int place) {
        return rows.stream().map(row -> row.cells().get(place)).filter(Objects::nonNull);
    }
}
