package se.tertial.report.web.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.Caller;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.report.SampleInsight;
import se.tertial.report.forecast.ForecastKey;
import se.tertial.report.forecast.ForecastProposal;
import se.tertial.report.forecast.GridFile.Filled;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;

/** The grid as its readers and its writers meet it. */
class ForecastPageTest {

    private static final Pages PAGES = new Pages(TemplateEngine.createPrecompiled(ContentType.Html));
    private static final ForecastKey HR = new ForecastKey("hr", null, "net");
    private static final ForecastKey IT = new ForecastKey("it", null, "net");

    @Test
    void aReaderSeesTheForecastsAndNoFields() {
        var html = body("ksk", "", null, Language.SV);
        Golden.compare("report/web/forecast-reader.html", html);
        assertThat(html).doesNotContain("<input class").doesNotContain("fyll");
    }

    @Test
    void aControllerSeesFieldsForAllThatCanBeSet() {
        Golden.compare("report/web/forecast-controller.html", body("ksk", "", Role.CONTROLLER, Language.SV));
    }

    @Test
    void theHeadOfAUnitSetsThatUnitOnly() {
        var ofHr = draft("ksk", "hr", Role.UNIT_HEAD);
        assertThat(ofHr.typed()).containsOnlyKeys(HR);
        assertThat(draft("ksk", "", Role.CONTRIBUTOR).typed()).isEmpty();
    }

    @Test
    void proposalsFillOnlyWhatIsEmptyAndAreRoundedAsReportsRound() {
        var composition = new ForecastComposition(visit("ksk", "", Role.CONTROLLER, Language.SV), "");
        var emptied = composition.stored().with(Map.of("v:" + HR.code(), "", "s:" + HR.code(), "2926870000"));
        var filled = emptied.filled(composition.grid(), ForecastProposal.BUDGET_LEFT, composition.money());
        assertThat(filled.typed())
                .containsEntry(HR, "-30\u00A0217")
                .containsEntry(IT, emptied.typed().get(IT));
        var taken = filled.taken(composition.grid(), IT, ForecastProposal.TREND, composition.money());
        assertThat(taken.typed()).containsEntry(IT, "-36\u00A0978");
    }

    @Test
    void aFileIsHeldAgainstWhatHasChangedSinceItWasMade() {
        var composition = new ForecastComposition(visit("ksk", "", Role.CONTROLLER, Language.SV), "");
        var stored = composition.stored();
        var money = composition.money();
        var old = Optional.of(new Amount(1));
        var file = new HashMap<ForecastKey, Filled>();
        file.put(HR, new Filled(5, old, "-30000"));
        file.put(IT, new Filled(6, Optional.of(new Amount(3_963_320_000L)), "-40000"));
        file.put(new ForecastKey("stab", null, "net"), new Filled(7, old, money.typed(old.get())));
        file.put(new ForecastKey("ekonomi", null, "net"), new Filled(8, old, "mycket"));
        var draft = stored.with(file, money);
        assertThat(draft.typed())
                .containsEntry(HR, "-30\u00A0000")
                .containsEntry(IT, "-40\u00A0000")
                .containsEntry(new ForecastKey("stab", null, "net"), "-80\u00A0366,8");
        assertThat(draft.problems()).containsOnlyKeys(HR, new ForecastKey("ekonomi", null, "net"));
        assertThat(body(composition, draft)).contains("Någon annan har under tiden satt -29\u00A0268,7.");
    }

    @Test
    void inEnglishItIsEnglish() {
        assertThat(body("ksk", "", Role.CONTROLLER, Language.EN))
                .contains("Fill empty cells with")
                .doesNotContain("Förra")
                .doesNotContain("Spara");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Messages.of("forecast", Language.EN).keys())
                .isEqualTo(Messages.of("forecast", Language.SV).keys());
    }

    private static ForecastDraft draft(String unit, String where, Role role) {
        return new ForecastComposition(visit(unit, where, role, Language.SV), "").stored();
    }

    private static Visit visit(
            String unit, String where, @org.jspecify.annotations.Nullable Role role, Language language) {
        var insight = SampleInsight.norrtalje();
        var caller = role == null
                ? Caller.ANYONE
                : new Caller(
                        new Visitor(1, "Kim Ek", "kim@example.se", List.of(new Appointment("norrtalje", where, role))),
                        "hemlig");
        return new Visit(
                insight,
                insight.municipality().organisation().unit(unit),
                Optional.of(new RoundCode("2024-04")),
                language,
                "/norrtalje/ekonomi/prognos",
                caller);
    }

    private static String body(
            String unit, String where, @org.jspecify.annotations.Nullable Role role, Language language) {
        var composition = new ForecastComposition(visit(unit, where, role, language), "");
        return body(composition, composition.stored());
    }

    private static String body(ForecastComposition composition, ForecastDraft draft) {
        var html = new String(PAGES.html(composition.page(draft, "", "")), StandardCharsets.UTF_8);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length()) + "\n";
    }
}
