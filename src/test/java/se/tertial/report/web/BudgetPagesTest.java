package se.tertial.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Language;

/** Decisions on budget and projects, and a project with its parts: what a reader sees. */
class BudgetPagesTest {

    @Test
    void thePageOfDecisionsHasEachWithTheSumSoFarTheMonthsAndTheProjects() {
        var visit = SmallTown.visit("/lillby/ekonomi/beslut", "skola", "2024-04");
        Golden.compare("report/web/budget.html", SmallTown.html(BudgetComposition.of(visit)));
    }

    @Test
    void aProjectIsItsTimePlanItsMoneyItsPartsAndItsDecisions() {
        var visit = SmallTown.visit("/lillby/investeringar/p1", "skola", "2024-04");
        var page = ProjectComposition.of(visit, "p1").orElseThrow();
        Golden.compare("report/web/project.html", SmallTown.html(page));
        assertThat(ProjectComposition.of(visit, "saknas")).isEmpty();
    }

    @Test
    void anEarlierRoundDoesNotKnowOfWhatWasDecidedLater() {
        var visit = SmallTown.visit("/lillby/ekonomi/beslut", "skola", "2023-12");
        var html = SmallTown.html(BudgetComposition.of(visit));
        assertThat(html).contains("Ny skola").doesNotContain("Dyrare stomme").doesNotContain("Överskott från 2023");
    }

    @Test
    void inEnglishTheWordsAreEnglish() {
        var page = ProjectComposition.of(SmallTown.visit("/lillby/investeringar/p1-1", Language.EN), "p1-1");
        assertThat(SmallTown.html(page.orElseThrow()))
                .contains("Part of Ny skola", "Total expenditure", "Accumulated actual")
                .doesNotContain("Beslutad")
                .doesNotContain("Budget enligt");
    }
}
