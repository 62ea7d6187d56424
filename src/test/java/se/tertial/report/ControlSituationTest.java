package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.document.Table;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.compose.Composer;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** How answers, actions, risks and controls of a tiny municipality stand in its two rounds. */
class ControlSituationTest {

    private static final Insight LILLBY = new Insight(
            MunicipalityFolder.read(Path.of("src/test/folders/minimal")).value().orElseThrow());
    private static final RoundCode DECEMBER = new RoundCode("2023-12");
    private static final RoundCode APRIL = new RoundCode("2024-04");

    @Test
    void questionsAreNumberedByTheirPlace() {
        assertThat(LILLBY.control(APRIL).questions("kvalitet", "skola"))
                .extracting(q -> q.number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void lastTimesAnswerStandsBesideAnUnansweredQuestion() {
        var question = LILLBY.control(APRIL).questions("kvalitet", "skola").getFirst();
        assertThat(question.answers()).isEmpty();
        assertThat(question.earlier()).extracting(a -> a.value()).containsExactly("Raster");
        assertThat(LILLBY.control(DECEMBER)
                        .questions("kvalitet", "skola")
                        .getFirst()
                        .earlier())
                .isEmpty();
    }

    @Test
    void eachKindOfAnswerIsPrintedInItsOwnWay() {
        assertThat(figure("answer.value question=q-antal")).isEqualTo("12,5");
        assertThat(figure("answer.value question=q-svarat")).isEqualTo("Delvis");
        assertThat(figure("answer.value question=q-val")).isEqualTo("Brev");
        assertThat(figure("answer.value question=q-dag")).isEqualTo("2024-02-14");
        assertThat(figure("answer.value question=q-lista")).isEqualTo("Attest; Bisysslor");
        assertThat(figure("answer.value question=q-text")).isEqualTo("–");
    }

    @Test
    void anActionUnderWayMustSayWhatAndWhatNext() {
        var sheet = LILLBY.control(APRIL).sheet("trygghet", "skola");
        assertThat(sheet).extracting(a -> a.item().code()).containsExactly("t1.1", "t1.2");
        assertThat(sheet.getFirst().missing()).containsExactly("next");
        assertThat(sheet.getLast().missing()).isEmpty();
        assertThat(sheet.getLast().status()).isNull();
    }

    @Test
    void onlyWhoIsResponsibleHasTheActionOnItsSheet() {
        assertThat(LILLBY.control(APRIL).sheet("trygghet", "lillby"))
                .extracting(a -> a.item().code())
                .containsExactly("t1.1");
    }

    @Test
    void aRoundKnowsNothingOfWhatWasToldLater() {
        assertThat(LILLBY.control(DECEMBER)
                        .sheet("trygghet", "skola")
                        .getFirst()
                        .state())
                .isNull();
        assertThat(LILLBY.control(DECEMBER).deficiencies("skola")).isEmpty();
    }

    @Test
    void theRiskValueIsLikelihoodTimesImpactAndItsLevelFollows() {
        var risk = LILLBY.control(APRIL).risks("skola").getFirst();
        assertThat(Objects.requireNonNull(risk.assessment()).value()).isEqualTo(6);
        assertThat(Objects.requireNonNull(risk.before()).value()).isEqualTo(3);
        assertThat(Objects.requireNonNull(risk.level()).code()).isEqualTo("high");
        assertThat(figure("risk.level risk=r1 round=2023-12")).isEqualTo("Låg");
    }

    @Test
    void theMatrixHasTheRiskInItsPlaceWithWordAndSymbol() {
        var matrix = component(Kind.RISK_MATRIX);
        assertThat(matrix.columns()).extracting(c -> c.label()).containsExactly("1 Lindrig", "3 Allvarlig");
        assertThat(matrix.rows()).extracting(r -> r.label()).containsExactly("2 Sannolik", "1 Osannolik");
        assertThat(matrix.rows().getFirst().cells()).extracting(c -> c.shown()).containsExactly("○ Låg", "▲ Hög: 1");
    }

    @Test
    void aDeficiencyIsOpenUntilAllThatIsDoneAboutItIsDone() {
        var deficiency = LILLBY.control(APRIL).deficiencies("skola").getFirst();
        assertThat(deficiency.isOpen()).isTrue();
        assertThat(figure("deficiencies.count state=open")).isEqualTo("1");
        assertThat(figure("deficiencies.count state=closed")).isEqualTo("0");
        assertThat(component(Kind.DEFICIENCIES).rows())
                .extracting(r -> r.label())
                .containsExactly("Attest saknas", "Ny rutin");
    }

    @Test
    void controlsAreCountedByKindStatusAndResult() {
        assertThat(figure("controls.count type=common")).isEqualTo("1");
        assertThat(figure("controls.count status=done result=wrong")).isEqualTo("1");
        assertThat(figure("controls.count result=ok")).isEqualTo("0");
    }

    @Test
    void theYearPlanHoldsRoundsSurveysControlsAndEntries() {
        var events = YearPlan.of(LILLBY.municipality(), "lillby", 2024, Language.SV);
        assertThat(events)
                .extracting(e -> e.month() + " " + e.kind() + " " + e.title())
                .containsExactly(
                        "1 DUE Årsredovisning 2023",
                        "3 CONDUCTED Föräldraenkät",
                        "4 CONDUCTED Föräldraenkät",
                        "4 CUT_OFF Delårsrapport per april 2024",
                        "5 CONTROL Attest av fakturor",
                        "5 DUE Delårsrapport per april 2024",
                        "6 ENTRY Val av ordförande",
                        "6 REPORTED Föräldraenkät",
                        "9 ENTRY Budget till nämnden",
                        "11 CONTROL Attest av fakturor");
    }

    @Test
    void aYearPlanEntryOfAnotherYearIsNotThere() {
        assertThat(YearPlan.of(LILLBY.municipality(), "lillby", 2025, Language.SV))
                .extracting(YearPlan.Event::title)
                .containsExactly("Budget till nämnden");
    }

    private static String figure(String reference) {
        return new Figures(LILLBY, "skola", APRIL, Language.SV)
                .resolve(FigureReference.parse(reference).orElseThrow())
                .text();
    }

    private static Table component(Kind kind) {
        var component = new Component(kind, new Text(""), Map.of(), List.of());
        return (Table) Composer.component(LILLBY, component, "skola", APRIL, Language.SV)
                .getFirst();
    }
}
