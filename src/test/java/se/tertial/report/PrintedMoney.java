package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import se.tertial.document.Table;
import se.tertial.document.Table.Row;

/** Holds amounts that a real report prints against ours, but where it contradicts itself. */
final class PrintedMoney {

    private final String municipality;
    private final Map<String, String> contradictions;

    /** @param contradictions what we show, by {@code row/column/what is printed}; told of in the sample's AVVIKELSER.md */
    PrintedMoney(String municipality, Map<String, String> contradictions) {
        this.municipality = municipality;
        this.contradictions = contradictions;
    }

    /** Every row of a file of facts. */
    Stream<DynamicTest> each(String facts, Consumer<NamedCsvRecord> check) {
        return FactsCsv.rows(municipality, facts).stream()
                .map(fact -> DynamicTest.dynamicTest(
                        facts + " " + String.join(" ", fact.getFields().subList(0, 2)), () -> check.accept(fact)));
    }

    /** @param columns of the report, by the column of the facts */
    void same(NamedCsvRecord fact, Row row, Map<String, String> columns) {
        columns.forEach((printed, column) -> {
            var number = fact.getField(printed);
            if (number.isEmpty()) {
                assertThat(row.cell(column).map(cell -> cell.text()).orElse(""))
                        .as(row.label() + ", " + column)
                        .isEmpty();
                return;
            }
            var known = row.label() + "/" + column + "/" + number;
            assertThat(ReportedRows.value(row, column))
                    .as(row.label() + ", " + column)
                    .isEqualByComparingTo(new BigDecimal(contradictions.getOrDefault(known, number)));
        });
    }

    static Row row(Table table, String label) {
        return table.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label + " among "
                        + table.rows().stream().map(Row::label).toList()));
    }
}
