package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.basics.Language;
import se.tertial.document.Document;
import se.tertial.document.Heading;
import se.tertial.document.Table;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;

/** Every amount that the real interim accounts print stands in ours, but where they contradict themselves. */
class AskersundMoneyFactsTest {

    private static final Document REPORT =
            SampleInsight.report(SampleInsight.of("askersund"), "delarsbokslut", "ks", "2024-08", Language.SV);

    private static final ReportedRows ROWS = new ReportedRows(REPORT);

    private static final Map<String, String> YEAR =
            Map.of("forecast_2024", "year-forecast", "budget_2024", "year-budget", "variance", "forecast-variance");

    /** See samples/askersund/AVVIKELSER.md. */
    private static final PrintedMoney PRINTED = new PrintedMoney(
            "askersund",
            Map.of(
                    "Investering enligt reinvesteringsplan 2024/actual/-858", "-1057",
                    "Åsbro förskola/actual/-17824", "-17833",
                    "Askersund förskola/actual/-19585", "-21390",
                    "Hammars skola/förskola/actual/-14280", "-14282",
                    "Hammars skola/förskola/year-forecast/14500", "-14500",
                    "Expl Gustavslund/year-forecast/-2217", "-2178",
                    "Kostnader/forecast/-41226", "-40855",
                    "Kostnader/year-budget/-40568", "-40197",
                    "Resultat/forecast/-40253", "-39882",
                    "Resultat/year-budget/-39901", "-39530"));

    @TestFactory
    Stream<DynamicTest> theOperatingStatementByLine() {
        return PRINTED.each(
                "operating_summary",
                fact -> PRINTED.same(
                        fact,
                        PrintedMoney.row(ROWS.table("operating-lines"), fact.getField("line")),
                        Map.of(
                                "outcome_2024_08", "actual",
                                "forecast_2024", "forecast",
                                "budget_2024", "year-budget",
                                "variance", "forecast-variance")));
    }

    @TestFactory
    Stream<DynamicTest> theOperatingStatementByArea() {
        return PRINTED.each("operating_by_activity", fact -> {
            var label = (fact.getField("code") + " " + fact.getField("name")).strip();
            var row = PrintedMoney.row(ROWS.table("operating-areas"), label);
            var printed =
                    fact.getField("outcome_2024_08").isEmpty() ? "outcome_2024_08_reconstructed" : "outcome_2024_08";
            PRINTED.same(
                    fact,
                    row,
                    Map.of(
                            printed,
                            "actual",
                            "forecast_2024",
                            "forecast",
                            "budget_2024",
                            "year-budget",
                            "variance",
                            "forecast-variance"));
            assertThat(row.cell("analysis").map(c -> c.text()).orElse("")).isEqualTo(fact.getField("analysis_no"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theAnalysesByAreaWithRevenueAndCostBehindThem() {
        return PRINTED.each("activity_analysis", fact -> {
            var table = ROWS.table("operating-lines-revenue-cost-net-" + fact.getField("code"));
            PRINTED.same(
                    fact,
                    PrintedMoney.row(table, "Intäkter"),
                    Map.of("forecast_revenue", "forecast", "budget_revenue", "year-budget"));
            PRINTED.same(
                    fact,
                    PrintedMoney.row(table, "Kostnader"),
                    Map.of("forecast_cost", "forecast", "budget_cost", "year-budget"));
            PRINTED.same(
                    fact,
                    PrintedMoney.row(table, "Resultat"),
                    Map.of(
                            "forecast_net_computed", "forecast",
                            "budget_net_computed", "year-budget",
                            "net_variance", "forecast-variance"));
            assertThat(headingOf(table))
                    .startsWith("Analys " + fact.getField("analysis_no") + ": " + fact.getField("code"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theInvestmentsOfTheYear() {
        return PRINTED.each("investments_year", fact -> {
            var row = PrintedMoney.row(ROWS.table("investments-ks"), fact.getField("project"));
            PRINTED.same(fact, row, Map.of("outcome_2024_08_31", "actual"));
            PRINTED.same(fact, row, YEAR);
            assertThat(row.cell("analysis").map(c -> c.text()).orElse("")).isEqualTo(fact.getField("analysis_no"));
            assertThat(row.level()).isEqualTo(fact.getField("parent").isEmpty() ? 0 : 1);
        });
    }

    @TestFactory
    Stream<DynamicTest> theNetInvestments() {
        return PRINTED.each("investments_summary", fact -> {
            var row = PrintedMoney.row(ROWS.table("investments-ks-none"), fact.getField("line"));
            PRINTED.same(fact, row, Map.of("outcome_2024_08_31", "actual"));
            PRINTED.same(fact, row, YEAR);
        });
    }

    @TestFactory
    Stream<DynamicTest> theProjectsOverAllYears() {
        return PRINTED.each(
                "investments_project_totals",
                fact -> PRINTED.same(
                        fact,
                        PrintedMoney.row(ROWS.table("investments-ks-total-forecast"), fact.getField("project")),
                        Map.of(
                                "outcome_2024_08", "actual",
                                "forecast_2024", "year-forecast",
                                "budget_2024", "year-budget",
                                "variance_2024", "forecast-variance",
                                "cost_to_2024_08", "accumulated",
                                "total_forecast", "total-forecast",
                                "total_budget", "total-budget",
                                "accumulated_variance", "saving")));
    }

    /** The printed numbers of the last two analyses differ from those of the table; ours cannot. */
    @TestFactory
    Stream<DynamicTest> theAnalysesOfInvestments() {
        return PRINTED.each("investment_analysis", fact -> {
            var number = fact.getField("analysis_no_in_year_table");
            var heading = REPORT.headings()
                    .map(Heading::text)
                    .filter(text -> text.startsWith("Analys " + number + ": ") && !text.matches("Analys \\d+: \\d+ .*"))
                    .findFirst()
                    .orElseThrow();
            var project = heading.substring(heading.indexOf(": ") + 2);
            var id = PrintedMoney.row(ROWS.table("investments-ks"), project).id();
            PRINTED.same(fact, ROWS.table("investments-project-" + id).rows().getFirst(), YEAR);
            var total = fact.getField("total_project_variance_raw");
            if (!total.isEmpty()) {
                assertThat(ROWS.words())
                        .contains(total.replace(" mkr", "").replace('-', '−') + (total.contains(",") ? "" : ",0")
                                + " mnkr");
            }
        });
    }

    @Test
    void theFrameIsTheDecisionsAddedUpAndIsTheBudgetOfTheYear() {
        var frame = ROWS.table("budget-decisions-original-change-supplementary");

        assertThat(frame.rows().stream().map(Row::kind)).containsExactly(RowKind.ROW, RowKind.ROW, RowKind.TOTAL);
        assertThat(frame.rows().stream()
                        .map(row -> ReportedRows.value(row, "amount").intValueExact()))
                .containsExactly(126_342, 43_402, 169_744);
    }

    private static String headingOf(Table table) {
        var heading = "";
        for (var block : REPORT.blocks().toList()) {
            if (block instanceof Heading found) {
                heading = found.text();
            }
            if (block.equals(table)) {
                return heading;
            }
        }
        throw new AssertionError("no " + table.id());
    }
}
