package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.plan.RatingMeaning;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.web.IndicatorListComposition.Narrowing;
import se.tertial.ui.Link;
import se.tertial.ui.MessagePage;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

class PagesTest {

    private static final Narrowing NO_NARROWING = new Narrowing("", Optional.empty());

    @Test
    void theStartPageShowsGoalsChangesAndMoney() {
        compare("start", StartComposition.of(SmallTown.visit("/lillby")));
    }

    @Test
    void theStartPageInEnglishSaysWhatIsSwedish() {
        var page = SmallTown.html(StartComposition.of(SmallTown.visit("/lillby", Language.EN)));

        assertThat(page).contains("<html lang=\"en\">", "lang=\"sv\">Skolnämnd</h1>", "/sprak/sv?till=/lillby");
    }

    @Test
    void aUnitWithoutAnythingSaysSo() {
        compare("start-empty", StartComposition.of(SmallTown.visit("/lillby", "kultur", "2023-12")));
    }

    @Test
    void theListHasAllIndicatorsOfTheUnitAndThoseBelow() {
        var visit = SmallTown.visit("/lillby/indikatorer", "lillby", "2024-04");
        compare("indicators", IndicatorListComposition.of(visit, NO_NARROWING));
    }

    @Test
    void theListIsNarrowedByStatus() {
        var visit = SmallTown.visit("/lillby/indikatorer", "lillby", "2024-04");
        var narrowing = new Narrowing("", Optional.of(RatingMeaning.NOT_MET));
        compare("indicators-narrowed", IndicatorListComposition.of(visit, narrowing));
    }

    @Test
    void anIndicatorShowsValuesJudgementsAndItsOtherUnits() {
        var visit = SmallTown.visit("/lillby/indikatorer/laser", "skola", "2024-04");
        compare("indicator", IndicatorComposition.of(visit, "laser").orElseThrow());
    }

    @Test
    void anIndicatorNobodyFollowsHasNoPage() {
        assertThat(IndicatorComposition.of(SmallTown.visit("/lillby/indikatorer/x"), "x"))
                .isEmpty();
    }

    @Test
    void aRestatedValueShowsBothReportsWithFileAndLine() {
        var figure = "indicator.value indicator=laser period=2023 round=2024-04 unit=skola";
        compare("provenance", provenance(figure, false));
        compare("provenance-part", provenance(figure, true));
    }

    @Test
    void aSumLeadsOnToItsParts() {
        compare("provenance-sum", provenance("money.forecast-variance line=net", false));
    }

    @Test
    void whatIsNotThereIsSaidInTheMunicipalitysLayout() {
        var visit = SmallTown.visit("/lillby/indikatorer/x");
        var missing = visit.missing("missing.indicator", "x");
        var shell = new Shell(Language.SV, visit.text("missing.title"), missing.place(), List.of(), null, "/lillby");
        var ways = List.of(new Link(visit.organisation().name(), visit.to()));
        compare("missing", new MessagePage(shell, visit.text(missing.key(), missing.asked()), ways));
    }

    private static ProvenancePage provenance(String figure, boolean isPart) {
        var reference = FigureReference.parse(figure).orElseThrow();
        return ProvenanceComposition.of(SmallTown.visit("/lillby/varifran"), reference, isPart);
    }

    private static void compare(String name, Page page) {
        Golden.compare("report/web/" + name + ".html", SmallTown.html(page));
    }
}
