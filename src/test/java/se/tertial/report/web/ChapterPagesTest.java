package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.ui.Page;

/** Economy, investments, staff and reports: what a reader sees. */
class ChapterPagesTest {

    @Test
    void economyIsTheChapterOfTheReportWithItsVariancesDrawn() {
        Golden.compare(
                "report/web/economy.html", SamplePages.body(EconomyComposition.of(SamplePages.visit("ekonomi"))));
    }

    @Test
    void aDepartmentsRowLeadsToItsComments() {
        var html = SamplePages.body(EconomyComposition.of(SamplePages.visit("ekonomi")));

        assertThat(html).contains("<th class=\"label\" scope=\"row\"><a href=\"#raddningstjanst\">Räddningstjänst</a>");
        assertThat(html).contains("id=\"raddningstjanst\">Räddningstjänst</h");
        assertThat(html).contains("avdelningarna summerar till");
    }

    @Test
    void aDepartmentsOwnPageHoldsItsComments() {
        var visit = SamplePages.visit("ekonomi", "it", "2024-04", Language.SV);

        assertThat(SamplePages.body(EconomyComposition.of(visit))).contains("Kapitalkostnaderna är lägre");
    }

    @Test
    void investmentsShowProjectsOverBudgetFirst() {
        var html = SamplePages.body(InvestmentsComposition.of(SamplePages.visit("investeringar")));

        Golden.compare("report/web/investments.html", html);
        assertThat(html.indexOf("▲</span> <span class=\"word\">Över budget"))
                .isPositive()
                .isLessThan(html.indexOf("Inom budget"));
    }

    @Test
    void staffHoldsPopulationsAgainstEachOther() {
        Golden.compare("report/web/staff.html", SamplePages.body(StaffComposition.of(SamplePages.visit("personal"))));
    }

    @Test
    void everyFigureOfAChapterLeadsToItsOrigin() {
        var html = SamplePages.body(EconomyComposition.of(SamplePages.visit("ekonomi")));

        assertThat(html.split("<td class=\"number\">", -1)).hasSizeGreaterThan(50);
        assertThat(html).doesNotContainPattern("<td class=\"number\">[0-9−]");
    }

    @ParameterizedTest
    @MethodSource("pagesWithoutContent")
    void aPageWithNothingToShowSaysWhereThereIsSomething(Page page) {
        assertThat(SamplePages.body(page)).contains("Här finns uppgifter:").contains("omgang=2024-04");
    }

    static Stream<Page> pagesWithoutContent() {
        return Stream.of(
                EconomyComposition.of(SamplePages.visit("ekonomi", "socialnamnd", "", Language.SV)),
                InvestmentsComposition.of(SamplePages.visit("investeringar", "hr", "2024-04", Language.SV)));
    }

    @ParameterizedTest
    @MethodSource("englishPages")
    void inEnglishTheOwnWordsOfThePageAreEnglish(Page page) {
        assertThat(SamplePages.html(page))
                .contains("<html lang=\"en\"")
                .doesNotContain("Välj ")
                .doesNotContain("Här finns")
                .doesNotContain("Använt")
                .doesNotContain(" enligt prognos");
    }

    static Stream<Page> englishPages() {
        return Stream.of(
                EconomyComposition.of(SamplePages.visit("ekonomi", "", "", Language.EN)),
                InvestmentsComposition.of(SamplePages.visit("investeringar", "", "", Language.EN)),
                StaffComposition.of(SamplePages.visit("personal", "", "", Language.EN)));
    }
}
