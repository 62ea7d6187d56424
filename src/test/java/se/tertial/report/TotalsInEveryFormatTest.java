package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tertial.report.MoneyTown.ROUND;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.document.Block;
import se.tertial.document.Document;
import se.tertial.document.Document.Front;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.Format;
import se.tertial.document.Table;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.Entry.Kind;
import se.tertial.proof.Passage;
import se.tertial.proof.reading.Readers;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.compose.Composer;

/**
 * For random ledgers: in every format, each total of a table of money is the sum of the rows above it, as a reader of the file
 * would add them up.
 */
class TotalsInEveryFormatTest {

    private static final RoundCode BEFORE = new RoundCode("2023-12");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachTotalIsTheSumOfItsRows(long seed) {
        var tables = tables(ledger(new Random(seed)));
        assertThat(tables).hasSize(3);
        var front = new Front("", "", "", "", "", "", "Pengar", "", "", "sv");
        var document = new Document(front, List.of(new Part(Orientation.PORTRAIT, List.copyOf(tables))));
        for (var format : Format.values()) {
            var reading = Readers.read("pengar." + format.ending(), format.render(document))
                    .value()
                    .orElseThrow();
            for (var table : tables) {
                var read = reading.passages().stream()
                        .filter(Passage.Table.class::isInstance)
                        .map(Passage.Table.class::cast)
                        .filter(one -> table.rows().stream().allMatch(row -> labelled(one, row.label())))
                        .findFirst();
                assertThat(read).as("%s in %s", table.caption(), format).isPresent();
                assertTotals(table, read.get(), format);
            }
        }
    }

    private static void assertTotals(Table table, Passage.Table read, Format format) {
        var total = table.rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .findFirst()
                .orElseThrow();
        for (var column = 1; column <= table.columns().size(); column++) {
            var sum = BigDecimal.ZERO;
            for (var row : table.rows()) {
                if (row.kind() == RowKind.ROW && row.level() == 0) {
                    sum = sum.add(amount(read, row.label(), column));
                }
            }
            assertThat(amount(read, total.label(), column))
                    .as("%s, column %s, %s", table.caption(), column, format)
                    .isEqualByComparingTo(sum);
        }
    }

    private static boolean labelled(Passage.Table table, String label) {
        return table.rows().stream().anyMatch(row -> row.label().equals(label));
    }

    private static BigDecimal amount(Passage.Table table, String label, int column) {
        var cells = table.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cells();
        var text = column < cells.size() ? cells.get(column).replaceAll("[\\s\\u00A0\\u2009\\u202F]", "") : "";
        return text.matches("[–-]?")
                ? BigDecimal.ZERO
                : new BigDecimal(text.replace('−', '-').replace(',', '.'));
    }

    private static List<Table> tables(MoneyTown town) {
        var insight = town.insight();
        var money = List.of("year-budget", "actual", "variance", "forecast", "last-year");
        var projects =
                List.of("total-budget", "original-budget", "budget-changes", "revised-budget", "accumulated", "actual");
        return Stream.of(
                        Composer.component(
                                insight, component(Component.Kind.OPERATING_LINES, money), "it", ROUND, Language.SV),
                        Composer.component(
                                insight,
                                component(Component.Kind.OPERATING_DEPARTMENTS, money),
                                "kontor",
                                ROUND,
                                Language.SV),
                        Composer.component(
                                insight, component(Component.Kind.INVESTMENTS, projects), "it", ROUND, Language.SV))
                .flatMap(List::stream)
                .map((Block block) -> (Table) block)
                .toList();
    }

    private static Component component(Component.Kind kind, List<String> columns) {
        return new Component(
                kind,
                new Text(kind.name()),
                Map.of(),
                columns.stream()
                        .map(code -> new Column(code, new Text(code), ""))
                        .toList());
    }

    private static MoneyTown ledger(Random random) {
        var town = new MoneyTown();
        for (var centre : List.of("21", "22")) {
            for (var account : List.of("3011", "3511", "5011", "6111", "7011")) {
                for (var month : List.of("2023-03", "2024-02", "2024-04")) {
                    town.enter(Kind.ACTUAL, null, month, centre, account, "", random.nextInt(2_000_000) - 500_000);
                }
                town.enter(Kind.BUDGET, null, "2024-06", centre, account, "", random.nextInt(9_000_000));
                town.enter(Kind.FORECAST, "2024-04", "2024-06", centre, account, "", random.nextInt(9_000_000));
            }
        }
        var leaves = town.projects(random, 5);
        for (var decision = 0; decision < 4; decision++) {
            var lines = new ArrayList<Object>();
            for (var leaf : leaves) {
                lines.addAll(
                        List.of(leaf, 0, random.nextInt(5_000_000), leaf, 2024, random.nextInt(2_000_000) - 200_000));
            }
            var kind = decision == 0 ? BudgetDecision.Kind.PROJECT : BudgetDecision.Kind.PROJECT_CHANGE;
            town.decide("d" + decision, kind, BEFORE, lines.toArray());
        }
        for (var leaf : leaves) {
            town.enter(Kind.ACTUAL, null, "2022-11", "21", "1179", leaf, random.nextInt(900_000));
            town.enter(Kind.ACTUAL, null, "2024-04", "21", "1179", leaf, random.nextInt(900_000));
        }
        return town;
    }
}
