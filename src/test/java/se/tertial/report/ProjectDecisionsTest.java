package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tertial.report.MoneyTown.ROUND;
import static se.tertial.report.MoneyTown.YEAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.Entry;
import se.tertial.ledger.ProjectAmount;
import se.tertial.report.figure.Differing;

/** Projects by their decisions: what they may cost in all and in a year is the sum of what has been decided. */
class ProjectDecisionsTest {

    private static final RoundCode BEFORE = new RoundCode("2022-12");
    private static final RoundCode AFTER = new RoundCode("2024-08");

    private final MoneyTown town = new MoneyTown();

    @Test
    void theTotalAndTheYearsBudgetAreWhatHasBeenDecidedUpToTheRound() {
        town.project("p", null);
        town.decide("a", Kind.PROJECT, BEFORE, "p", 0, 1000, "p", 2023, 400, "p", 2024, 600);
        town.decide("b", Kind.PROJECT_CHANGE, ROUND, "p", 0, 250, "p", 2023, -100, "p", 2024, 350);
        town.decide("c", Kind.PROJECT_CHANGE, AFTER, "p", 0, 9000);
        assertThat(town.value("investment.total-budget project=p")).isEqualTo("1250");
        assertThat(town.value("investment.decided project=p")).isEqualTo("1250");
        assertThat(town.value("investment.original-budget project=p")).isEqualTo("600");
        assertThat(town.value("investment.budget-changes project=p")).isEqualTo("350");
        assertThat(town.value("investment.year-budget project=p")).isEqualTo("950");
        assertThat(town.value("investment.decision decision=b project=p")).isEqualTo("250");
        assertThat(town.value("investment.decision-of-year decision=b unit=kontor"))
                .isEqualTo("350");
        assertThat(town.value("investment.decision decision=c project=p")).isNull();
    }

    @Test
    void aDecisionOnProjectsIsNoPartOfTheYearsFrame() {
        town.project("p", null);
        town.decide("a", Kind.PROJECT, BEFORE, "p", 0, 1000, "p", 2024, 600);
        assertThat(town.value("money.revised-frame unit=kontor")).isNull();
        assertThat(town.value("money.year-budget unit=kontor line=net")).isNull();
        assertThat(town.insight().decided(ROUND, "kontor")).isEmpty();
    }

    @Test
    void whereTheFolderSaysAnotherTotalTheDecisionsStandAndTheDifferenceIsSaid() {
        town.project("p", null);
        town.sayOfProject("p", ProjectAmount.Kind.TOTAL_BUDGET, YEAR, 900);
        town.decide("a", Kind.PROJECT, BEFORE, "p", 0, 1000);
        var total = town.figure("investment.total-budget project=p");
        assertThat(total.value()).isEqualByComparingTo("1000");
        assertThat(total.origin().formula()).contains("900", "skillnad på 100", "besluten gäller");
        assertThat(town.insight().differing(ROUND))
                .singleElement()
                .satisfies(d -> assertThat(d.stands()).isEqualTo(Differing.Stands.DECISIONS));
    }

    @Test
    void anImportedBudgetStandsBeforeTheDecisionsOfTheYear() {
        town.project("p", null);
        town.decide("a", Kind.PROJECT, BEFORE, "p", 2024, 600);
        town.enter(Entry.Kind.BUDGET, null, "2024-12", "21", "1179", "p", 650);
        assertThat(town.value("investment.year-budget project=p")).isEqualTo("650");
        assertThat(town.value("investment.revised-budget project=p")).isEqualTo("600");
    }

    @Test
    void whatIsPostedOnTheWholeIsNotLostWhenItsPartsHaveEntries() {
        town.project("p", null);
        town.project("p-1", "p");
        town.enter(Entry.Kind.ACTUAL, null, "2024-04", "21", "1179", "p", 40);
        town.enter(Entry.Kind.ACTUAL, null, "2024-04", "21", "1179", "p-1", 300);
        assertThat(town.value("investment.actual project=p")).isEqualTo("340");
        assertThat(town.value("investment.accumulated unit=it")).isEqualTo("340");
    }

    @Test
    void theFoldersSumOfAWholeStandsWhenOneOfItsPartsIsNotKnown() {
        town.project("p", null);
        town.project("p-1", "p");
        town.project("p-2", "p");
        town.sayOfProject("p", ProjectAmount.Kind.ACTUAL, ROUND.period(), 500);
        town.enter(Entry.Kind.ACTUAL, null, "2024-04", "21", "1179", "p-1", 300);
        var whole = town.figure("investment.actual project=p");
        assertThat(whole.value()).isEqualByComparingTo("500");
        assertThat(whole.origin().formula()).contains("300", "skillnad på 200");
        town.enter(Entry.Kind.ACTUAL, null, "2024-04", "21", "1179", "p-2", 150);
        assertThat(town.value("investment.actual project=p")).isEqualTo("450");
        assertThat(town.figure("investment.actual project=p").origin().formula())
                .contains("delprojekten gäller");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void whateverIsDecidedTotalsAreTheirPartsAndBudgetAndDecisionsAreTheRevised(long seed) {
        var random = new Random(seed);
        var leaves = town.projects(random, 6);
        for (var i = 0; i < 12; i++) {
            var kind = i == 0 || random.nextInt(3) == 0 ? Kind.PROJECT : Kind.PROJECT_CHANGE;
            var lines = new ArrayList<Object>();
            for (var leaf : leaves) {
                for (var year : List.of(0, 2023, 2024, 2025)) {
                    if (i == 0 || random.nextInt(4) == 0) {
                        lines.addAll(List.of(leaf, year, random.nextInt(2_000_000) - 500_000));
                    }
                }
            }
            town.decide("d" + i, kind, random.nextInt(5) == 0 ? AFTER : BEFORE, lines.toArray());
        }
        for (var place : places(leaves)) {
            assertThat(amount("investment.original-budget" + place).add(amount("investment.budget-changes" + place)))
                    .isEqualByComparingTo(amount("investment.revised-budget" + place))
                    .isEqualByComparingTo(amount("investment.year-budget" + place));
            assertThat(amount("investment.total-budget" + place))
                    .isEqualByComparingTo(amount("investment.decided" + place))
                    .isEqualByComparingTo(ofDecisions("investment.decision", place));
            assertThat(amount("investment.revised-budget" + place))
                    .isEqualByComparingTo(ofDecisions("investment.decision-of-year", place));
        }
        for (var measure : List.of("decided", "original-budget", "budget-changes", "revised-budget", "total-budget")) {
            var ofLeaves = leaves.stream()
                    .map(leaf -> amount("investment." + measure + " project=" + leaf))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(amount("investment." + measure + " unit=it")).isEqualByComparingTo(ofLeaves);
            assertThat(amount("investment." + measure + " unit=lillby")).isEqualByComparingTo(ofLeaves);
        }
    }

    private List<String> places(List<String> leaves) {
        var places = new ArrayList<String>();
        leaves.forEach(leaf -> places.add(" project=" + leaf));
        town.projects.forEach(project -> places.add(" project=" + project.id()));
        places.add(" unit=it");
        places.add(" unit=lillby");
        return places;
    }

    private BigDecimal ofDecisions(String measure, String place) {
        return town.decisions.stream()
                .map(d -> amount(measure + " decision=" + d.code() + place))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal amount(String reference) {
        var value = town.figure(reference).value();
        return value == null ? BigDecimal.ZERO : value;
    }
}
