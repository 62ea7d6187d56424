package se.tertial.report.web.money;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.report.SampleInsight;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;

/** The matrix as a reader meets it, and takes it home. */
class MatrixPageTest {

    private static final Pages PAGES = new Pages(TemplateEngine.createPrecompiled(ContentType.Html));

    @Test
    void aMatrixHasItsTableItsDrawingsAndItsFiles() {
        Golden.compare("report/web/matrix.html", body("norrtalje", "ksk", "2024-04", Map.of(), Language.SV));
    }

    @ParameterizedTest
    @CsvSource({
        "norrtalje, ksk, 2024-04, Enhet",
        "askersund, ks, 2024-08, Verksamhet",
        "mjolby, ks, 2023-12, Verksamhet",
        "norrtalje, it, 2024-04, Rad",
    })
    void withoutChoicesItShowsWhatIsKnown(String municipality, String unit, String round, String rows) {
        assertThat(body(municipality, unit, round, Map.of(), Language.SV)).contains(">" + rows + ", ");
    }

    @Test
    void whatIsAskedWronglyIsAsUsual() {
        var asked = Map.of("rader", "measures", "kolumner", "'; drop", "matt", "x", "rad", "<b>", "verksamhet", "?");

        assertThat(body("norrtalje", "ksk", "2024-04", asked, Language.SV))
                .isEqualTo(body("norrtalje", "ksk", "2024-04", Map.of(), Language.SV));
    }

    @Test
    void aRowLeadsToTheUnitTurnedTheSameWay() {
        assertThat(body("norrtalje", "ksk", "2024-04", Map.of("rader", "units"), Language.SV))
                .contains("/norrtalje/ekonomi/matris?enhet=it&amp;omgang=2024-04&amp;rader=units");
    }

    @Test
    void theFileForExcelHasNumbersAsNumbersAndNoFormulas() {
        var asked = MatrixAsked.of(visit("norrtalje", "ksk", "2024-04", Language.SV), Map.of());
        var csv = new String(TableCsv.of(new MatrixComposition(asked).table(), Language.SV), StandardCharsets.UTF_8);

        Golden.compare("report/web/matrix.csv", csv);
        assertThat(csv).startsWith("\uFEFF").contains(";4777;").doesNotContain(";−");
    }

    @Test
    void inEnglishItIsEnglish() {
        assertThat(body("norrtalje", "ksk", "2024-04", Map.of(), Language.EN))
                .contains("Finances in a matrix")
                .contains("From budget to forecast")
                .doesNotContain("Förra")
                .doesNotContain("Ladda ner")
                .doesNotContain("sämre");
    }

    private static Visit visit(String municipality, String unit, String round, Language language) {
        var insight = SampleInsight.of(municipality);
        return new Visit(
                insight,
                insight.municipality().organisation().unit(unit),
                Optional.of(new RoundCode(round)),
                language,
                "/" + municipality + "/ekonomi/matris");
    }

    private static String body(
            String municipality, String unit, String round, Map<String, String> asked, Language language) {
        var composed = new MatrixComposition(MatrixAsked.of(visit(municipality, unit, round, language), asked));
        var html = new String(PAGES.html(composed.page()), StandardCharsets.UTF_8);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length()) + "\n";
    }
}
