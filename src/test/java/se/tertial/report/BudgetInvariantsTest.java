package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.folder.Folders;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.BudgetSeason;
import se.tertial.ledger.Chart;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** Budget and decisions: whatever is decided, the revised budget is what was first decided and all that changed it. */
class BudgetInvariantsTest {

    private static final SourceLine SOURCE = new SourceLine("budget-lines.csv", 2);
    private static final List<String> UNITS = List.of("lillby", "skola", "vard");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void budgetAndDecisionsAreTheRevisedBudget(int seed) {
        var budget = budget(new Random(seed));
        for (var unit : UNITS) {
            var frame = value(budget, "money.frame unit=" + unit);
            var changes = value(budget, "money.frame-changes unit=" + unit);
            var revised = value(budget, "money.revised-frame unit=" + unit);
            assertThat(revised).isEqualByComparingTo(frame.add(changes));
            assertThat(value(budget, "money.year-budget unit=" + unit + " line=net"))
                    .isEqualByComparingTo(lines(budget, unit));
        }
        assertThat(lines(budget, "lillby")).isEqualByComparingTo(value(budget, "money.revised-frame unit=lillby"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBudgetOfThePeriodIsItsMonths(int seed) {
        var budget = budget(new Random(seed));
        var months = budget.lines().stream()
                .filter(line -> line.unit().equals("skola") && line.line().equals("cost"))
                .map(line -> (line.season() == null
                                ? BudgetSeason.EVEN
                                : budget.seasons().getFirst())
                        .spread(line.amount()))
                .flatMap(spread -> spread.stream().limit(4))
                .reduce(Amount.ZERO, Amount::plus);
        assertThat(value(budget, "money.budget unit=skola line=cost")).isEqualByComparingTo(months.kronor());
    }

    @Test
    void aSeasonGivesWholeOreAndTheRestOnTheLastMonth() {
        var season = new BudgetSeason("s", "S", List.of(1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0), SOURCE);
        var months = season.spread(new Amount(100));
        assertThat(months.subList(0, 4)).containsExactly(new Amount(33), new Amount(33), new Amount(34), Amount.ZERO);
        assertThat(BudgetSeason.EVEN.spread(new Amount(-1_000)).getLast()).isEqualTo(new Amount(-87));
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var year = new Amount(random.nextLong(-10_000_000_000_000L, 10_000_000_000_000L));
            var weights =
                    IntStream.range(0, 12).mapToObj(i -> random.nextInt(10_000)).toList();
            var spread = new BudgetSeason("s", "S", weights, SOURCE).spread(year);
            assertThat(spread.stream().reduce(Amount.ZERO, Amount::plus)).isEqualTo(year);
        }
    }

    @Test
    void aTransferMovesMoneyBetweenUnitsAndGivesNone() {
        var decisions =
                List.of(decision("ram", "lillby", Kind.ORIGINAL, 300), decision("om", "lillby", Kind.TRANSFER, 0));
        var lines = List.of(
                line("ram", "skola", "cost", 200),
                line("ram", "vard", "cost", 100),
                line("om", "skola", "cost", -50),
                line("om", "vard", "cost", 50));
        var budget = new Budget(List.of(), decisions, lines, List.of());
        assertThat(value(budget, "money.revised-frame unit=lillby")).isEqualByComparingTo("300");
        assertThat(value(budget, "money.revised-frame unit=skola")).isEqualByComparingTo("150");
        assertThat(value(budget, "money.revised-frame unit=vard")).isEqualByComparingTo("150");
    }

    /** Decisions for the whole, with lines that say how it is divided. */
    private static Budget budget(Random random) {
        var seasons =
                List.of(new BudgetSeason("skola", "Skolan", List.of(8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 20), SOURCE));
        var decisions = new ArrayList<BudgetDecision>();
        var lines = new ArrayList<BudgetLine>();
        var kinds = List.of(Kind.ORIGINAL, Kind.CHANGE, Kind.CARRY_OVER, Kind.TECHNICAL, Kind.TRANSFER, Kind.ORIGINAL);
        for (var i = 0; i < kinds.size(); i++) {
            var code = "d" + i;
            var sum = 0L;
            var kind = kinds.get(i);
            for (var unit : UNITS.subList(1, 3)) {
                for (var line : List.of("cost", "revenue")) {
                    var isLast = kind == Kind.TRANSFER && unit.equals("vard") && line.equals("revenue");
                    var kronor = isLast ? -sum : random.nextInt(2_000_000) - 500_000;
                    sum += kronor;
                    var season = random.nextBoolean() ? "skola" : null;
                    lines.add(new BudgetLine(code, unit, null, line, season, kronor(kronor), SOURCE));
                }
            }
            decisions.add(decision(code, "lillby", kind, sum));
        }
        return new Budget(seasons, decisions, lines, List.of());
    }

    private static BigDecimal lines(Budget budget, String unit) {
        return budget.lines().stream()
                .filter(line -> unit.equals("lillby") || line.unit().equals(unit))
                .map(line -> line.amount().kronor())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BudgetDecision decision(String code, String unit, Kind kind, long kronor) {
        var known = new RoundCode("2023-12");
        return new BudgetDecision(
                code, unit, 2024, kind, "Beslut " + code, "", null, "", "", known, kronor(kronor), SOURCE);
    }

    private static BudgetLine line(String decision, String unit, String line, long kronor) {
        return new BudgetLine(decision, unit, null, line, null, kronor(kronor), SOURCE);
    }

    private static Amount kronor(long kronor) {
        return Amount.ofKronor(BigDecimal.valueOf(kronor));
    }

    private static BigDecimal value(Budget budget, String reference) {
        var folder = MunicipalityFolder.read(Folders.MINIMAL).value().orElseThrow();
        var unit = Unit.Kind.COMMITTEE;
        var organisation = new Organisation(
                "lillby",
                "Lillby",
                "skola",
                YearMonth.of(2024, 4).toString(),
                List.of(
                        new Unit("lillby", "Lillby", "Lillby", Unit.Kind.MUNICIPALITY, null, null, null),
                        new Unit("skola", "Skola", "Skola", unit, "lillby", null, null),
                        new Unit("vard", "Vård", "Vård", unit, "lillby", null, null)));
        var facts = new LedgerFacts(Chart.EMPTY, List.of(), List.of(), budget, List.of(), List.of(), List.of());
        var insight = new Insight(folder.with(organisation).with(facts));
        var figure = FigureReference.parse(reference + " | kr 2").orElseThrow();
        var value = new Figures(insight, "skola", new RoundCode("2024-04"), Language.SV)
                .resolve(figure)
                .value();
        // The model of this folder shows revenue as positive; what is granted is never turned.
        return value == null
                ? BigDecimal.ZERO
                : reference.startsWith("money.year-budget") || reference.startsWith("money.budget")
                        ? value.negate()
                        : value;
    }
}
