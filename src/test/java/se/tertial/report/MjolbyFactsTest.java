package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tertial.report.ReportedRows.text;
import static se.tertial.report.ReportedRows.value;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.basics.Language;
import se.tertial.document.Table.Row;

/** Every goal, key figure and staff figure that the real annual follow-up prints stands in ours. */
class MjolbyFactsTest {

    private static final ReportedRows REPORT = new ReportedRows(
            SampleInsight.report(SampleInsight.of("mjolby"), "uppfoljning", "ks", "2023-12", Language.SV));

    private static final String WORDS = REPORT.words();

    @TestFactory
    Stream<DynamicTest> theGoalsFromTheCouncil() {
        return each("goals_kf", fact -> isGoal("goal-indicators-council", fact));
    }

    @TestFactory
    Stream<DynamicTest> theGoalsOfTheBoard() {
        return each("goals_board", fact -> isGoal("goal-indicators-board", fact));
    }

    private static void isGoal(String table, NamedCsvRecord fact) {
        var row = REPORT.row(table, fact.getField("goal_sentence"));
        assertThat(text(row, "indicator")).isEqualTo(fact.getField("indicator_sentence"));
        assertThat(value(row, "target")).isEqualByComparingTo(new BigDecimal(fact.getField("target")));
        same(row, "latest", fact.getField("outcome_raw"));
        assertThat(text(row, "baseline")).isNotEmpty();
    }

    @Test
    void theBaselineTellsTheFiguresOfThePlan() {
        assertThat(baseline("council", "Mjölby ska vara")).contains("72", "62", "2021");
        assertThat(baseline("council", "I kontakt")).contains("81", "9", "190", "2021");
        assertThat(baseline("board", "Vi ska stödja")).contains("32 av 108", "30", "2021");
        assertThat(baseline("board", "Mjölby kommun ska")).contains("28", "10", "2021");
        assertThat(baseline("board", "Kommunstyrelsen ska stärka")).contains("74", "26", "2022");
        assertThat(baseline("board", "Kommunstyrelsen ska bidra")).contains("82", "2021", "2019–2022", "2023–2026");
    }

    private static String baseline(String level, String start) {
        return REPORT.table("goal-indicators-" + level).rows().stream()
                .filter(row -> row.label().contains(start))
                .findFirst()
                .map(row -> text(row, "baseline"))
                .orElseThrow();
    }

    @Test
    void theSummaryCountsInWords() {
        assertThat(WORDS)
                .contains("ett av två mål från kommunfullmäktige är uppfyllt")
                .contains(
                        "av styrelsens fyra egna mål är ett uppfyllt, två har inte uppfyllts och ett har ännu inte kunnat"
                                + " utvärderas");
    }

    @Test
    void whatIsOfAnotherYearAndWhyAValueIsAbsentIsSaidBelowTheTable() {
        assertThat(REPORT.row(
                                "goal-indicators-council",
                                "KF 2 "
                                        + FactsCsv.rows("mjolby", "goals_kf")
                                                .get(1)
                                                .getField("goal_sentence"))
                        .cell("latest")
                        .orElseThrow()
                        .shown())
                .endsWith("*");
        assertThat(WORDS)
                .contains(
                        "nöjd kundindex 2022.",
                        "spel) 2023 – 2026 ska vara genomförda senast 2026, 2023: den nya handlingsplanen");
    }

    @TestFactory
    Stream<DynamicTest> theKeyFigures() {
        return each("key_figures", fact -> {
            var row = REPORT.row("indicators-styrtal", fact.getField("key_figure"));
            same(row, "target", fact.getField("planned_2023_raw"));
            same(row, "year", fact.getField("outcome_2023_raw"));
            same(row, "year-1", fact.getField("outcome_2022_raw"));
            same(row, "year-2", fact.getField("outcome_2021_raw"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theStaffFigures() {
        return FactsCsv.rows("mjolby", "staff").stream()
                .filter(fact -> fact.getField("metric").endsWith("ackumulerad"))
                .map(fact -> DynamicTest.dynamicTest(fact.getField("metric") + fact.getField("period"), () -> {
                    var isSickLeave = fact.getField("metric").startsWith("sjuk");
                    var row = REPORT.row(
                            "key-figures-sjukfranvaro-overtid",
                            isSickLeave ? "Sjukfrånvaro ackumulerad" : "Övertidskostnad ackumulerad");
                    var back = 2023 - Integer.parseInt(fact.getField("period").substring(0, 4));
                    assertThat(value(row, back == 0 ? "year" : "year-" + back))
                            .isEqualByComparingTo(new BigDecimal(fact.getField("value")));
                }));
    }

    /** A number as printed, but for the blanks between thousands and the unit. */
    private static void same(Row row, String column, String printed) {
        assertThat(text(row, column).replace("\u00A0%", "").replace('\u202F', ' '))
                .as(row.label() + ", " + column)
                .isEqualTo(printed);
    }

    private static Stream<DynamicTest> each(String facts, Consumer<NamedCsvRecord> check) {
        return FactsCsv.rows("mjolby", facts).stream()
                .map(fact -> DynamicTest.dynamicTest(
                        String.join(" ", fact.getFields().subList(0, 2)), () -> check.accept(fact)));
    }
}
