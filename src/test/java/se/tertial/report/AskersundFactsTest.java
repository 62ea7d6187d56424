package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tertial.report.ReportedRows.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.plan.RatingMeaning;

/** Every goal, measure, assignment and staff figure that the real interim accounts print stands in ours. */
class AskersundFactsTest {

    private static final ReportedRows REPORT = new ReportedRows(
            SampleInsight.report(SampleInsight.of("askersund"), "delarsbokslut", "ks", "2024-08", Language.SV));

    private static final String WORDS = REPORT.words();

    /** Printed in other words here, since the real ones are a figure in a sentence; see samples/askersund/AVVIKELSER.md. */
    private static final Map<String, String> STAFF = Map.ofEntries(
            Map.entry("4,43 procent 2023", "4,43 %"),
            Map.entry("5,89 procent 2023", "5,89 %"),
            Map.entry("ingen sjukfrånvaro", "ingen frånvaro har varat längre än 60 dagar"),
            Map.entry("Sjukfrånvaron har ökat", "har sjukfrånvaron ökat"),
            Map.entry("80 för 2023", "2023 var 80"),
            Map.entry("en tjänst som turiststrateg", "en tjänst som turiststrateg"),
            Map.entry(
                    "administrativ chef, besöksnäringsstrateg samt HR-chef",
                    "en administrativ chef, en besöksnäringsstrateg och en hr-chef"),
            Map.entry("en av två heltidstjänster", "två heltidstjänster har en hållits vakant"),
            Map.entry("25 procent", "25 % av en tjänst"),
            Map.entry("75 personer", "75 personer"),
            Map.entry("mitten av september", "i mitten av september"),
            Map.entry("vakant sedan april", "vakant sedan april"));

    @TestFactory
    Stream<DynamicTest> theGoalAreas() {
        return each(
                "goal_areas",
                fact -> assertThat(WORDS)
                        .contains(("målområde " + fact.getField("area_no") + " – " + fact.getField("area_title"))
                                .toLowerCase(Locale.ROOT))
                        .contains(fact.getField("sub_area").toLowerCase(Locale.ROOT)));
    }

    @TestFactory
    Stream<DynamicTest> theGoals() {
        return each("goals", fact -> {
            assertThat(WORDS).contains(fact.getField("title").toLowerCase(Locale.ROOT));
            assertThat(WORDS).contains(fact.getField("goal_no_raw").toLowerCase(Locale.ROOT));
            assertThat(WORDS).contains(fact.getField("responsible").toLowerCase(Locale.ROOT));
        });
    }

    @TestFactory
    Stream<DynamicTest> theMeasures() {
        return each("measures", fact -> {
            var row = REPORT.row(
                    "indicators-" + fact.getField("goal_id").toLowerCase(Locale.ROOT) + "-matt",
                    fact.getField("measure_name"));
            var target = fact.getField("target").replace('.', ',');
            var comparator = fact.getField("comparator_source").equals("tryckt")
                    ? fact.getField("comparator").replace(">=", "≥") + "\u00A0"
                    : "";
            assertThat(text(row, "target").replace("\u00A0", "").replace(" ", ""))
                    .isEqualTo((comparator + target).replace("\u00A0", ""));
            assertThat(text(row, "latest"))
                    .isEqualTo(fact.getField("outcome_raw").replace("-", "–"));
            if (!fact.getField("arrow_printed").isEmpty()) {
                assertThat(text(row, "trend")).startsWith(fact.getField("arrow_printed"));
            }
        });
    }

    @Test
    void aValueOfAnotherYearThanItsColumnSaysSo() {
        var row = REPORT.row("indicators-ks4-matt", "Elever som klarar minst två kurser, procent");

        assertThat(row.cell("latest").orElseThrow().shown()).isEqualTo("58\u00A0*");
        assertThat(WORDS)
                .contains("* värdet avser ett annat år än 2024: elever som klarar minst två kurser, procent 2023.");
    }

    @Test
    void aGoalIsMetOnlyWhenAllItsMeasuresAreAndWithoutARuleItIsNotRated() {
        var goals = SampleInsight.of("askersund")
                .situation(new RoundCode("2024-08"))
                .goals("ks");

        assertThat(goals).extracting(g -> g.goal().code()).containsExactly("ks1", "ks2", "ks3", "ks4");
        assertThat(goals)
                .extracting(g -> g.rating().computed())
                .containsExactly(RatingMeaning.MET, RatingMeaning.NONE, RatingMeaning.NOT_MET, RatingMeaning.NONE);
        assertThat(WORDS).contains("ingen regel är beslutad för hur måtten vägs samman, och därför bedöms inte målet");
    }

    @TestFactory
    Stream<DynamicTest> theAssignments() {
        return each("assignments", fact -> {
            assertThat(WORDS).contains(fact.getField("title").toLowerCase(Locale.ROOT));
            assertThat(WORDS).contains(fact.getField("assigner").toLowerCase(Locale.ROOT));
            assertThat(WORDS).contains(fact.getField("receiver").toLowerCase(Locale.ROOT));
            for (var figure : fact.getField("figures_raw").split("; ")) {
                assertThat(WORDS)
                        .contains(figure.replace("procent", "%")
                                .replace("oktober-24", "oktober 2024")
                                .replace("7,2 miljoner kronor", "7,2 mnkr"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theStaffFigures() {
        return FactsCsv.rows("askersund", "staff").stream()
                .filter(fact -> !fact.getField("metric").startsWith("personalkostnader"))
                .map(fact -> DynamicTest.dynamicTest(fact.getField("metric") + " " + fact.getField("period"), () -> {
                    var printed = fact.getField("value_raw").replace('-', '–');
                    assertThat(WORDS)
                            .contains(STAFF.getOrDefault(fact.getField("value_raw"), printed)
                                    .toLowerCase(Locale.ROOT));
                }));
    }

    private static Stream<DynamicTest> each(String facts, Consumer<NamedCsvRecord> check) {
        return FactsCsv.rows("askersund", facts).stream()
                .map(fact -> DynamicTest.dynamicTest(
                        String.join(" ", fact.getFields().subList(0, 2)), () -> check.accept(fact)));
    }
}
