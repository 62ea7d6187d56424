package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.document.Document;
import se.tertial.document.Table;
import se.tertial.document.Table.Row;

/** Every row and figure that the real interim report prints stands in ours, but where it contradicts itself. */
class InterimReportFactsTest {

    private static final Document REPORT = SampleInsight.interimReport();

    /** The places where the printed report cannot be right; see samples/norrtalje/AVVIKELSER.md. */
    private static final Map<String, String> CONTRADICTIONS =
            Map.of("Kommunstyrelsekontoret/last-year/-76295", "-76256");

    private static final Map<String, String> MONEY = Map.of(
            "budget_jan_apr_2024_tkr", "budget",
            "outcome_jan_apr_2024_tkr", "actual",
            "variance_jan_apr_2024_tkr", "variance",
            "outcome_jan_apr_2023_tkr", "last-year",
            "budget_full_year_2024_tkr", "year-budget",
            "forecast_2_2024_tkr", "forecast",
            "variance_budget_forecast_tkr", "forecast-variance");

    private static final Map<String, String> INVESTMENT = Map.of(
            "total_budget", "total-budget",
            "total_forecast", "total-forecast",
            "deviation_pct", "deviation",
            "accumulated_outcome_to_apr_2024", "accumulated",
            "outcome_2023", "last-year",
            "outcome_jan_apr_2024", "actual",
            "budget_2024", "year-budget");

    private static final Map<String, String> INDICATOR = Map.of(
            "outcome_2021", "year-3",
            "outcome_2022", "year-2",
            "outcome_2023", "year-1",
            "outcome_2024_04", "period",
            "target_2024", "target",
            "forecast_2024", "forecast");

    @TestFactory
    Stream<DynamicTest> theOperatingStatementByLine() {
        return each("operating_summary", fact -> same(fact, row("operating-lines", fact.getField("row_label")), MONEY));
    }

    @TestFactory
    Stream<DynamicTest> theOperatingStatementByDepartment() {
        return each(
                "operating_by_department",
                fact -> same(fact, row("operating-departments", fact.getField("department")), MONEY));
    }

    @TestFactory
    Stream<DynamicTest> theInvestments() {
        return each("investments", fact -> {
            var isIt = fact.getField("unit").equals("IT");
            var rows = table(isIt ? "investments-it" : "investments-raddningstjanst")
                    .rows();
            var label = fact.getField("label_raw");
            var row = rows.stream()
                    .filter(r -> label.isEmpty()
                            ? r.kind() == Table.RowKind.TOTAL
                            : r.label().equals(label))
                    .filter(r -> !label.contains("Höjdfordon")
                            || value(r, "total-budget").compareTo(new BigDecimal(fact.getField("total_budget"))) == 0)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row " + label));
            same(fact, row, INVESTMENT);
        });
    }

    @TestFactory
    Stream<DynamicTest> theIndicatorsOfEachGoal() {
        return each("indicators_2024_04", fact -> {
            var role = fact.getField("indicator_level").equals("KF") ? "kf" : "namnd";
            var row = row("indicators-" + fact.getField("goal_code") + "-" + role, fact.getField("indicator_name"));
            same(fact, row, INDICATOR);
            assertThat(text(row, "rating")).isEqualTo(fact.getField("assessment"));
            assertThat(text(row, "trend")).isEqualTo(fact.getField("trend"));
            assertThat(text(row, "responsible")).isEqualTo(fact.getField("responsible_department"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theRatingAndTrendOfEachGoal() {
        return FactsCsv.rows("goals").stream()
                .filter(fact -> !fact.getField("assessment").isEmpty())
                .map(fact -> DynamicTest.dynamicTest(fact.getField("code"), () -> {
                    var row = row(
                            "rating-" + fact.getField("code"), fact.getField("code") + " " + fact.getField("title"));
                    assertThat(text(row, "rating")).isEqualTo(fact.getField("assessment"));
                    assertThat(text(row, "trend")).isEqualTo(fact.getField("trend"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theAssignmentsAndInitiatives() {
        return each("assignments_2024_04", fact -> {
            var id = "assignments-" + fact.getField("goal_code") + "-"
                    + (fact.getField("kind").equals("uppdrag") ? "uppdrag" : "namndinitiativ");
            var row = row(id, fact.getField("title"));
            assertThat(text(row, "completion")).isEqualTo(fact.getField("completion_forecast"));
            assertThat(text(row, "due")).isEqualTo(fact.getField("due_date"));
            assertThat(text(row, "status")).isEqualTo(fact.getField("status"));
            assertThat(text(row, "responsible"))
                    .isEqualTo(fact.getField("responsible_department")
                            .replace("Stab- och planeringsavdelningen", "Stab och planering"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theCrossTable() {
        return each("assignment_summary", fact -> {
            var row = table("assignment-cross").rows().stream()
                    .filter(r -> fact.getField("kind").startsWith("Total")
                            ? r.kind() == Table.RowKind.TOTAL
                            : r.label().equals(fact.getField("kind"))
                                    && text(r, "status").equals(fact.getField("status")))
                    .findFirst()
                    .orElseThrow();
            same(fact, row, Map.of("on_plan", "on-plan", "deviating", "deviating", "total", "total"));
        });
    }

    @Test
    void theTwoThatBecameLateSinceFebruary() {
        assertThat(table("newly-deviating").rows().stream().map(Row::label))
                .containsExactly(
                        "Utreda regelverk för överlämning av objekt till lokalbanken",
                        "Ta fram en utvecklingsplan för agenda välbefinnande");
    }

    @TestFactory
    Stream<DynamicTest> theSickLeaveByMonth() {
        return each("sick_leave", fact -> {
            var row = row("months", fact.getField("entity") + " " + fact.getField("year"));
            same(fact, row, Map.of("jan", "m1", "feb", "m2", "mar", "m3", "apr", "m4"));
            assertThat(text(row, "measure")).isEqualTo(fact.getField("measure"));
        });
    }

    @Test
    void theStaffTurnover() {
        var turnover = REPORT.tables()
                .filter(t -> t.id().startsWith("key-figures") && t.id().contains("omsattning"))
                .findFirst()
                .orElseThrow();
        var values =
                turnover.rows().getFirst().cells().stream().map(c -> c.value()).toList();

        assertThat(values).containsExactly(new BigDecimal("4.92"), new BigDecimal("1.28"));
    }

    private static Stream<DynamicTest> each(String facts, java.util.function.Consumer<NamedCsvRecord> check) {
        var rows = new ArrayList<DynamicTest>();
        for (var fact : FactsCsv.rows(facts)) {
            rows.add(DynamicTest.dynamicTest(
                    facts + " " + String.join(" ", fact.getFields().subList(0, 2)), () -> check.accept(fact)));
        }
        return rows.stream();
    }

    private static void same(NamedCsvRecord fact, Row row, Map<String, String> columns) {
        columns.forEach((printed, column) -> {
            var number = fact.getField(printed);
            var known = CONTRADICTIONS.get(row.label() + "/" + column + "/" + number);
            if (!number.isEmpty()) {
                assertThat(value(row, column))
                        .as(row.label() + ", " + column)
                        .isEqualByComparingTo(new BigDecimal(known == null ? number : known));
            } else if (row.kind() == Table.RowKind.ROW && !column.equals("deviation")) {
                var cell = row.cell(column);
                assertThat(cell.isEmpty()
                                || cell.get().value() == null
                                || cell.get().value().signum() == 0)
                        .as("nothing is printed for " + row.label() + ", " + column)
                        .isTrue();
            }
        });
    }

    private static BigDecimal value(Row row, String column) {
        var value = row.cell(column).orElseThrow().value();
        assertThat(value).as(row.label() + ", " + column).isNotNull();
        return value;
    }

    private static String text(Row row, String column) {
        return row.cell(column).orElseThrow().text();
    }

    private static Row row(String table, String label) {
        List<Row> rows = table(table).rows();
        return rows.stream()
                .filter(r -> r.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label + " among "
                        + rows.stream().map(Row::label).toList()));
    }

    private static Table table(String id) {
        return REPORT.tables()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + id + " among "
                        + REPORT.tables().map(Table::id).toList()));
    }
}
