package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tertial.basics.Language;
import se.tertial.document.Document;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.figure.Insight;

/** Every row of the printed appendices and of the internal control stands in ours; where not, AVVIKELSER.md says why. */
class AppendixFactsTest {

    private static final Insight MJOLBY = new Insight(MunicipalityFolder.read(Path.of("samples/mjolby"))
            .value()
            .orElseThrow(() -> new IllegalStateException("the sample does not load")));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    /** The sheets in the order in which they are printed; on the sheets with no readable name, see AVVIKELSER.md. */
    private static final Map<String, String> SHEETS =
            Map.of("1", "kof", "2", "sbn", "3", "un", "4", "osn", "5", "ks", "6", "flik-6");

    /** Printed in two ways; see AVVIKELSER.md. */
    private static final Map<String, String> CORRECTED = Map.of(
            "MSB infosäkollen",
            "MSB infosäkkollen",
            "Olyckorna i kommunen ska minska både i andel och allvarlighet",
            "Olyckorna i kommunen ska minska både i andel och allvarighet");

    /** A goal printed on the sheet of a unit that has no action towards it; see AVVIKELSER.md. */
    private static final String WITHOUT_ACTION = "6";

    @TestFactory
    Stream<DynamicTest> theInternalControl() {
        var table = table(report("uppfoljning"), "controls");
        return facts("internal_control")
                .map(fact -> DynamicTest.dynamicTest(fact.getField("no"), () -> {
                    var row = table.rows().get(Integer.parseInt(fact.getField("no")) - 1);
                    assertThat(row.label()).isEqualTo(fact.getField("control_moment"));
                    assertThat(text(row, "status")).isEqualTo(fact.getField("status_printed"));
                    assertThat(text(row, "kind")).isEqualToIgnoringCase(fact.getField("kind_from_text"));
                    assertThat(text(row, "result").substring(2))
                            .isEqualToIgnoringCase(fact.getField("result_from_text"));
                }));
    }

    @Test
    void theSummaryOfTheInternalControlIsCounted() {
        assertThat(report("uppfoljning").blocks())
                .filteredOn(Paragraph.class::isInstance)
                .extracting(block -> ((Paragraph) block).text())
                .anyMatch(text -> text.startsWith("Sex av sex kontroller")
                        && text.contains("tre kommungemensamma och tre egna")
                        && text.contains("Antal brister: 0"));
    }

    /** The printed numbers lack a 9, ours do not. */
    @TestFactory
    Stream<DynamicTest> theQuestionsOfQuality() {
        var rows = report("bilaga-1a").tables().flatMap(t -> t.rows().stream()).toList();
        return facts("quality_questions")
                .map(fact -> DynamicTest.dynamicTest(fact.getField("question_no"), () -> {
                    var printed = Integer.parseInt(fact.getField("question_no"));
                    var number = printed > 9 ? printed - 1 : printed;
                    var at = IntStream.range(0, rows.size())
                            .filter(i -> rows.get(i).label().startsWith(number + ". "))
                            .findFirst()
                            .orElseThrow();
                    var row = rows.get(at);
                    var comment = at + 1 < rows.size() && rows.get(at + 1).kind() == RowKind.NOTE
                            ? rows.get(at + 1).label()
                            : "";
                    var said = (text(row, "answer") + " " + comment).toLowerCase(Locale.ROOT);
                    answered(fact, row, said);
                }));
    }

    private static void answered(NamedCsvRecord fact, Row row, String said) {
        switch (fact.getField("answer_value")) {
            case "" -> {}
            case "nej" -> assertThat(text(row, "answer")).isEqualTo("Nej");
            case String value
            when value.contains("-") -> assertThat(text(row, "answer")).isEqualTo(value);
            case String value ->
                assertThat(row.cell("answer").orElseThrow().value()).isEqualByComparingTo(new BigDecimal(value));
        }
        Arrays.stream(fact.getField("figures_raw").split("; "))
                .map(figure -> figure.replace("2st", "2").toLowerCase(Locale.ROOT))
                .filter(figure -> !figure.matches("\\d{6}"))
                .forEach(figure -> assertThat(said).contains(figure));
        assertThat(text(row, "answer")).isNotEmpty();
    }

    @Test
    void allControlsAreNamedInTheQuestionnaireToo() {
        var answer = report("bilaga-1a")
                .tables()
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.id().equals("granskat"))
                .findFirst()
                .orElseThrow();
        assertThat(text(answer, "answer").split("; ")).hasSize(6);
    }

    @TestFactory
    Stream<DynamicTest> theSurveysByMonth() {
        var table = table(report("bilaga-1b"), "surveys-2024");
        return facts("survey_year_plan")
                .map(fact -> DynamicTest.dynamicTest(fact.getField("survey"), () -> {
                    var row = table.rows().stream()
                            .filter(r -> r.label().equals(fact.getField("survey")))
                            .findFirst()
                            .orElseThrow();
                    for (var month = 1; month <= 13; month++) {
                        var printed =
                                month == 13 ? fact.getField("cell13") : fact.getField(MONTHS.get(month - 1) + "_cell");
                        assertThat(row.cell("m" + month).map(Table.Cell::text).orElse(""))
                                .as("month " + month)
                                .isEqualTo(printed);
                    }
                    assertThat(text(row, "activity")).isEqualTo(fact.getField("unit"));
                    assertThat(text(row, "frequency")).isEqualTo(fact.getField("frequency"));
                    assertThat(text(row, "next")).isEqualTo(fact.getField("year"));
                    assertThat(text(row, "contact")).isEqualTo(fact.getField("contact_role"));
                }));
    }

    @Test
    void theStaffQuestions() {
        var rows = report("bilaga-1c").tables().flatMap(t -> t.rows().stream()).toList();
        assertThat(rows).hasSize(2);
        assertThat(text(rows.getFirst(), "answer")).startsWith("Ingen chef inom KSF har över 30 medarbetare");
        assertThat(rows.getLast().label()).contains("längre än 64 år");
    }

    @TestFactory
    Stream<DynamicTest> theActionPlanSheetBySheet() {
        var report = report("bilaga-1d");
        return facts("action_plan")
                .filter(fact -> !fact.getField("row_no").equals(WITHOUT_ACTION))
                .map(fact -> DynamicTest.dynamicTest(
                        fact.getField("row_no") + " " + fact.getField("number_raw"), () -> action(fact, report)));
    }

    private static void action(NamedCsvRecord fact, Document report) {
        var unit = SHEETS.get(fact.getField("tab_no_inferred"));
        var row = report.tables()
                .filter(t -> t.id().startsWith("actions-trygghet-" + unit + "-")
                        && t.caption().endsWith(": " + fact.getField("area")))
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.label().equals(fact.getField("number_raw") + " " + corrected(fact.getField("title"))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the sheet of " + unit));
        var indicator = fact.getField("indicator");
        assertThat(text(row, "indicator")).isEqualTo(corrected(indicator));
        assertThat(text(row, "target")).isEqualTo(fact.getField("target_raw"));
        assertThat(text(row, "year")).isEqualTo(fact.getField("year_raw"));
        assertThat(text(row, "responsible")).isEqualTo(fact.getField("responsible_board_raw"));
        assertThat(text(row, "involved")).isEqualTo(fact.getField("involved_boards_raw"));
        assertThat(text(row, "description").isEmpty())
                .isEqualTo(fact.getField("description_present").equals("nej"));
        if (fact.getField("kind").equals("Åtgärd")) {
            assertThat(text(row, "comment").isEmpty())
                    .isEqualTo(fact.getField("comment_present").equals("nej"));
        }
    }

    @Test
    void theSheetsHoldNothingElse() {
        var printed = facts("action_plan").count() - 1;
        var rows = report("bilaga-1d")
                .tables()
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.kind() != RowKind.NOTE)
                .count();
        assertThat(rows).isEqualTo(printed);
    }

    @Test
    void aCommentThatDoesNotSayWhatItsStatusAsksForIsPointedOut() {
        var notes = report("bilaga-1d")
                .tables()
                .filter(t -> t.id().contains("-ks-"))
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.kind() == RowKind.NOTE)
                .map(Row::label)
                .toList();
        assertThat(notes).contains("! Åtgärd 2.2, kommentaren saknar svar på: Vad planeras härnäst?");
        assertThat(notes).noneMatch(note -> note.contains("Åtgärd 1.2,"));
    }

    private static String corrected(String printed) {
        return CORRECTED.getOrDefault(printed, printed);
    }

    private static Document report(String outline) {
        return SampleInsight.report(MJOLBY, outline, "ks", "2023-12", Language.SV);
    }

    private static Table table(Document report, String id) {
        return report.tables().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private static String text(Row row, String column) {
        return row.cell(column).map(Table.Cell::text).orElse("");
    }

    private static Stream<NamedCsvRecord> facts(String name) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/facts/mjolby", name + ".csv"))) {
            return reader.stream().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
