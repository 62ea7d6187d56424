package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.document.Document;
import se.tertial.document.Table;

/** The 103 rows of the real year-end list of indicators stand in ours with their figures and arrows. */
class IndicatorListFactsTest {

    private static final Document LIST = SampleInsight.indicatorList();

    private static final Map<String, String> COLUMNS =
            Map.of("outcome_2022", "year-2", "outcome_2023", "year-1", "outcome_2024", "year", "target_2024", "target");

    private static final Map<String, String> ARROWS = Map.of("up", "↗", "flat", "→", "down", "↘", "none", "–");

    /** Words that the text of the printed list breaks at the end of a line. */
    private static final Map<String, String> BROKEN = Map.of(
            "förskollära rlegitimation", "förskollärarlegitimation",
            "fordonsflotta n", "fordonsflottan",
            "räddningstjänste n", "räddningstjänsten",
            "solcellsanlägg ningar", "solcellsanläggningar");

    @TestFactory
    Stream<DynamicTest> everyRowOfTheList() {
        return FactsCsv.rows("indicators_2024_12").stream()
                .map(fact -> DynamicTest.dynamicTest(
                        fact.getField("indicator_name") + " " + fact.getField("organisation"), () -> {
                            var row = LIST.tables()
                                    .filter(t -> t.id().equals("indicators-" + fact.getField("goal_code") + "-kf"))
                                    .flatMap(t -> t.rows().stream())
                                    .filter(r -> r.label().equals(whole(fact.getField("indicator_name"))))
                                    .filter(r -> r.cell("organisation")
                                            .orElseThrow()
                                            .text()
                                            .equals(fact.getField("organisation")))
                                    .findFirst()
                                    .orElseThrow(() -> new AssertionError("no such row"));
                            COLUMNS.forEach((printed, column) -> same(fact.getField(printed), row, column));
                            assertThat(row.cell("trend").orElseThrow().text())
                                    .startsWith(ARROWS.get(fact.getField("trend_arrow")));
                        }));
    }

    @Test
    void thereAreNoOtherRows() {
        assertThat(LIST.tables()
                        .filter(t -> t.id().startsWith("indicators-"))
                        .flatMap(t -> t.rows().stream())
                        .filter(r -> r.kind() == Table.RowKind.ROW))
                .hasSize(FactsCsv.rows("indicators_2024_12").size());
    }

    private static void same(String printed, Table.Row row, String column) {
        var value = row.cell(column).orElseThrow().value();
        if (printed.isEmpty()) {
            assertThat(value).as(row.label() + ", " + column).isNull();
        } else {
            assertThat(value).as(row.label() + ", " + column).isEqualByComparingTo(new BigDecimal(printed));
        }
    }

    private static String whole(String name) {
        var mended = name;
        for (var broken : BROKEN.entrySet()) {
            mended = mended.replace(broken.getKey(), broken.getValue());
        }
        return mended;
    }
}
