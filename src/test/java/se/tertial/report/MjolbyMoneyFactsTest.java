package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.basics.Language;
import se.tertial.document.Document;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Row;

/** Every amount that the real annual follow-up prints stands in ours, but where it contradicts itself. */
class MjolbyMoneyFactsTest {

    private static final Document REPORT =
            SampleInsight.report(SampleInsight.of("mjolby"), "uppfoljning", "ks", "2023-12", Language.SV);

    private static final ReportedRows ROWS = new ReportedRows(REPORT);

    private static final String BY_COST_TYPE = "operating-lines-revenue-staff-premises-other-capital-net";

    private static final Map<String, String> OPERATING = Map.of(
            "budget_gross_2023", "gross-year-budget",
            "budget_net_2023", "year-budget",
            "outcome_net_2023", "actual",
            "variance", "variance");

    /** See samples/mjolby/AVVIKELSER.md. */
    private static final PrintedMoney PRINTED = new PrintedMoney(
            "mjolby",
            Map.of(
                    "Exploatering Mantorp/actual/6971", "6601",
                    "Exploatering Mantorp/variance/19143", "19512",
                    "Summa/actual/39323", "38953",
                    "Summa/variance/89656", "90026"));

    @TestFactory
    Stream<DynamicTest> theOperatingStatementByArea() {
        return PRINTED.each(
                "operating_by_activity",
                fact -> PRINTED.same(
                        fact, PrintedMoney.row(ROWS.table("operating-areas"), fact.getField("activity")), OPERATING));
    }

    @TestFactory
    Stream<DynamicTest> theOperatingStatementByCostType() {
        return PRINTED.each(
                "operating_by_cost_type",
                fact -> PRINTED.same(
                        fact, PrintedMoney.row(ROWS.table(BY_COST_TYPE), fact.getField("cost_type")), OPERATING));
    }

    @TestFactory
    Stream<DynamicTest> theInvestmentsByArea() {
        return PRINTED.each(
                "investments_area",
                fact -> PRINTED.same(
                        fact,
                        PrintedMoney.row(ROWS.table("investments-ks-top"), fact.getField("project_area")),
                        Map.of("outcome_2023", "actual", "budget_2023", "year-budget", "variance", "variance")));
    }

    @TestFactory
    Stream<DynamicTest> theProjectsOverSeveralYears() {
        return PRINTED.each(
                "investments_projects",
                fact -> PRINTED.same(
                        fact,
                        PrintedMoney.row(ROWS.table("investments-ks-with-parts"), fact.getField("project")),
                        Map.of(
                                "outcome_2023", "actual",
                                "budget_2023", "year-budget",
                                "variance_2023", "variance",
                                "outcome_total", "accumulated",
                                "budget_total", "total-budget",
                                "forecast_total", "total-forecast")));
    }

    @Test
    void theTwoOperatingTablesEndInTheSameFigures() {
        assertThat(sources(ROWS.table("operating-areas").rows().getLast()))
                .isEqualTo(sources(ROWS.table(BY_COST_TYPE).rows().getLast()));
    }

    @Test
    void anAreaIsTheSameFigureInTheTableOfAreasAndBelowItsProjects() {
        var area = PrintedMoney.row(ROWS.table("investments-ks-top"), "Exploatering Mjölby");
        var subtotal = PrintedMoney.row(ROWS.table("investments-ks-with-parts"), "Summa Mjölby");

        assertThat(sources(subtotal)).startsWith(sources(area).toArray(String[]::new));
    }

    @Test
    void theSupplementaryBudgetStandsBesideTheYears() {
        var row = ROWS.table("operating-lines-net").rows().getFirst();

        assertThat(ReportedRows.value(row, "year-budget").intValueExact()).isEqualTo(127_452);
        assertThat(ReportedRows.value(row, "supplementary").intValueExact()).isEqualTo(2_715);
        assertThat(ReportedRows.value(row, "variance").intValueExact()).isEqualTo(579);
        assertThat(ReportedRows.value(row, "variance-with-supplementary").intValueExact())
                .isEqualTo(3_294);
        assertThat(ROWS.words()).contains("+579 tkr", "2 715 tkr", "+3 294 tkr", "86 650 tkr");
    }

    private static java.util.List<String> sources(Row row) {
        return row.cells().stream().map(Cell::source).toList();
    }
}
