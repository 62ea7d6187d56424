package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.Insight;
import se.tertial.ui.Page;

/** Questions, action plan, risks, internal control and year plan: what a reader sees. */
class ControlPagesTest {

    private static final Insight MJOLBY = new Insight(
            MunicipalityFolder.read(Path.of("samples/mjolby")).value().orElseThrow());

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsAsItWas(String name, Function<Visit, Page> page) {
        Golden.compare("report/web/" + name + ".html", SamplePages.body(page.apply(visit("ks", Language.SV))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void inEnglishTheOwnWordsOfThePageAreEnglish(String name, Function<Visit, Page> page) {
        assertThat(SamplePages.html(page.apply(visit("ks", Language.EN))))
                .contains("<html lang=\"en\"")
                .doesNotContain("Sannolikhet")
                .doesNotContain(">Kommentar")
                .doesNotContain("Inget planerat");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("risks", RiskComposition::of),
                page("internal-control", InternalControlComposition::of),
                page("action-plan", ActionPlanComposition::of),
                page("questions", QuestionnaireComposition::of),
                page("year-plan", visit -> YearPlanComposition.of(visit, "2024")));
    }

    private static Arguments page(String name, Function<Visit, Page> page) {
        return Arguments.of(name, page);
    }

    @Test
    void anotherUnitsSheetHoldsOnlyWhatThatUnitAnswersFor() {
        var html = SamplePages.body(ActionPlanComposition.of(visit("osn", Language.SV)));
        assertThat(html)
                .contains("Åtgärd 1.7")
                .contains("Implementering av metoden SSPF")
                .doesNotContain("Åtgärd 1.14");
    }

    @Test
    void theNavigationHasOnlyWhatTheMunicipalityHas() {
        assertThat(SamplePages.html(RiskComposition.of(visit("ks", Language.SV))))
                .contains("/mjolby/risker");
        assertThat(SampleInsight.norrtalje()
                        .municipality()
                        .control()
                        .intentions()
                        .risks())
                .isEmpty();
        assertThat(SamplePages.html(EconomyComposition.of(SamplePages.visit("ekonomi"))))
                .doesNotContain("/norrtalje/risker");
    }

    @Test
    void aStrangerIsOfferedNoForms() {
        assertThat(SamplePages.body(InternalControlComposition.of(visit("ks", Language.SV))))
                .doesNotContain("/internkontroll/k1");
    }

    private static Visit visit(String unit, Language language) {
        return new Visit(
                MJOLBY,
                MJOLBY.municipality().organisation().unit(unit),
                Optional.of(new RoundCode("2023-12")),
                language,
                "/mjolby/sida");
    }
}
