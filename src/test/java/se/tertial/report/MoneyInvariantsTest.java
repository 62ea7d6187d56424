package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.Chart;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingArea;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** What holds for the money of every municipality, whatever its amounts: shown to the öre, wholes are the sums of their parts. */
class MoneyInvariantsTest {

    private static final RoundCode ROUND = new RoundCode("2023-12");
    private static final Period YEAR = new Period.Year(2023);
    private static final SourceLine SOURCE = new SourceLine("generated.csv", 2);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aProjectIsTheSumOfItsPartsAndAUnitOfItsProjects(long seed) {
        var ledger = new Generated(seed).ledger();
        var figures = figures(ledger);
        for (var measure : List.of("actual", "year-budget", "year-forecast", "variance", "forecast-variance")) {
            for (var whole : ledger.projects()) {
                var parts = ledger.projects().stream()
                        .filter(p -> whole.id().equals(p.parent()))
                        .map(p -> value(figures, "investment." + measure + " project=" + p.id()))
                        .toList();
                if (!parts.isEmpty()) {
                    assertThat(value(figures, "investment." + measure + " project=" + whole.id()))
                            .isEqualByComparingTo(sum(parts));
                }
            }
            var top = ledger.projects().stream()
                    .filter(p -> p.parent() == null)
                    .map(p -> value(figures, "investment." + measure + " project=" + p.id()))
                    .toList();
            assertThat(value(figures, "investment." + measure + " unit=ks")).isEqualByComparingTo(sum(top));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void grossAndRevenueAreNetAndTheAreasAreTheUnit(long seed) {
        var ledger = new Generated(seed).ledger();
        var figures = figures(ledger);
        var areas = new ArrayList<String>();
        ledger.areas().forEach(area -> areas.add(" area=" + area.code()));
        areas.add("");
        for (var area : areas) {
            assertThat(value(figures, "money.gross-year-budget line=net" + area)
                            .add(value(figures, "money.year-budget line=revenue" + area)))
                    .isEqualByComparingTo(value(figures, "money.year-budget line=net" + area));
            assertThat(value(figures, "money.year-budget line=net" + area)
                            .subtract(value(figures, "money.actual line=net" + area)))
                    .isEqualByComparingTo(value(figures, "money.variance line=net" + area));
        }
        for (var measure : List.of("year-budget", "actual", "variance", "gross-actual")) {
            assertThat(value(figures, "money." + measure + " line=net"))
                    .isEqualByComparingTo(value(figures, "money." + measure + " line=net sum=areas"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFrameIsItsDecisionsAndWhatIsGrantedBesideItIsNotInIt(long seed) {
        var ledger = new Generated(seed).ledger();
        var figures = figures(ledger);
        var granted = ledger.decisions().stream()
                .filter(d -> d.kind() != BudgetDecision.Kind.SUPPLEMENTARY
                        && !d.kind().isOfProjects())
                .map(d -> d.amount().kronor())
                .toList();

        assertThat(value(figures, "money.revised-frame")).isEqualByComparingTo(sum(granted));
        assertThat(value(figures, "money.variance-with-supplementary").subtract(value(figures, "money.supplementary")))
                .isEqualByComparingTo(value(figures, "money.variance"));
    }

    private static Figures figures(LedgerFacts ledger) {
        var sample = SampleInsight.of("mjolby").municipality();
        var insight = new Insight(sample.with(ledger));
        return new Figures(insight, "ks", ROUND, Language.SV);
    }

    private static BigDecimal value(Figures figures, String reference) {
        var value = figures.resolve(FigureReference.parse(reference + " | kr 2").orElseThrow())
                .value();
        assertThat(value).as(reference).isNotNull();
        return value;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static final class Generated {

        private static final List<String> COSTS = List.of("staff", "premises", "other", "capital");

        private final Random random;

        Generated(long seed) {
            random = new Random(seed);
        }

        LedgerFacts ledger() {
            var areas = new ArrayList<OperatingArea>();
            var amounts = new ArrayList<OperatingAmount>();
            for (var i = 0; i <= random.nextInt(6); i++) {
                var area = new OperatingArea("a" + i, "", "Verksamhet " + i, SOURCE);
                areas.add(area);
                for (var kind : List.of(OperatingAmount.Kind.BUDGET, OperatingAmount.Kind.ACTUAL)) {
                    amounts.add(amount(area, "revenue", kind));
                    COSTS.forEach(line -> amounts.add(amount(area, line, kind)));
                }
            }
            var projects = projects();
            var projectAmounts = new ArrayList<ProjectAmount>();
            for (var project : projects) {
                if (projects.stream().noneMatch(p -> project.id().equals(p.parent()))) {
                    for (var kind : ProjectAmount.Kind.values()) {
                        projectAmounts.add(new ProjectAmount(project.id(), kind, YEAR, ROUND, amount(), SOURCE));
                    }
                }
            }
            return new LedgerFacts(
                    Chart.EMPTY,
                    areas,
                    amounts,
                    new Budget(List.of(), decisions(), List.of(), List.of()),
                    projects,
                    projectAmounts,
                    List.of());
        }

        private OperatingAmount amount(OperatingArea area, String line, OperatingAmount.Kind kind) {
            return new OperatingAmount("ks", area.code(), line, kind, YEAR, ROUND, amount(), SOURCE);
        }

        private List<Project> projects() {
            var made = new ArrayList<Project>();
            for (var i = 0; i <= random.nextInt(12); i++) {
                var parent = made.isEmpty() || random.nextBoolean()
                        ? null
                        : made.get(random.nextInt(made.size())).id();
                made.add(new Project("p" + i, "", "Projekt " + i, "", "ks", "", parent, null, null, null, SOURCE));
            }
            return made;
        }

        private List<BudgetDecision> decisions() {
            var made = new ArrayList<BudgetDecision>();
            for (var kind : BudgetDecision.Kind.values()) {
                for (var i = 0; i <= random.nextInt(3); i++) {
                    made.add(new BudgetDecision(
                            kind + "-" + i, "ks", 2023, kind, "Beslut", "", null, "", "", ROUND, amount(), SOURCE));
                }
            }
            return made;
        }

        private Amount amount() {
            return new Amount(random.nextLong(-1_000_000_000, 1_000_000_000));
        }
    }
}
