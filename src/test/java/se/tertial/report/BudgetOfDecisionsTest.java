package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tertial.report.MoneyTown.YEAR;
import static se.tertial.report.MoneyTown.kronor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.OperatingAmount.Kind;

/** The lines of decisions beside sums of the folder: a total is always the sum of its lines. */
class BudgetOfDecisionsTest {

    private static final SourceLine SOURCE = new SourceLine("budget-lines.csv", 2);

    private final MoneyTown town = new MoneyTown();

    @BeforeEach
    void decided() {
        var known = new RoundCode("2023-12");
        var kind = BudgetDecision.Kind.ORIGINAL;
        town.decisions.add(
                new BudgetDecision("ram", "kontor", 2024, kind, "Ram", "", null, "", "", known, kronor(90), SOURCE));
        town.lines.add(new BudgetLine("ram", "kontor", null, "cost", null, kronor(100), SOURCE));
        town.lines.add(new BudgetLine("ram", "kontor", null, "revenue", null, kronor(-10), SOURCE));
    }

    @Test
    void withoutSumsTheBudgetIsTheLinesOfDecisions() {
        assertThat(town.value("money.year-budget unit=kontor line=cost")).isEqualTo("100");
        assertThat(town.value("money.year-budget unit=kontor line=net")).isEqualTo("90");
    }

    @Test
    void theSumsOfTheFolderStandForTheirTotalToo() {
        town.say("kontor", "cost", Kind.BUDGET, YEAR, 500);
        assertThat(town.value("money.year-budget unit=kontor line=net")).isEqualTo("490");
        town.say("kontor", "revenue", Kind.BUDGET, YEAR, -50);
        assertThat(town.value("money.year-budget unit=kontor line=net")).isEqualTo("450");
    }
}
