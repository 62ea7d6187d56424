package se.tertial.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Block;
import se.tertial.document.Document;
import se.tertial.document.Table;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntrySum;
import se.tertial.report.Municipality;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

class SampleLedgerTest {

    private static final RoundCode ROUND = new RoundCode("2024-04");

    private final Municipality folder = SampleInsight.norrtalje().municipality();
    private final SampleLedger ledger = new SampleLedger(folder, ROUND);
    private final Insight insight = new Insight(folder.with(folder.ledger().with(sums(ledger))));

    @Test
    void vouchersBalanceAndFitTheChart() {
        for (var entries : List.of(ledger.lastYear(), ledger.thisYear())) {
            var sums = new HashMap<String, Long>();
            entries.forEach(e -> sums.merge(
                    Objects.requireNonNull(e.voucher()).id(), e.amount().ore(), Long::sum));
            assertThat(sums).hasSizeGreaterThan(500);
            assertThat(sums.values()).allMatch(sum -> sum == 0);
            for (var entry : entries) {
                for (var part : folder.ledger().chart().codeParts()) {
                    var code = entry.coding().get(part.dimension());
                    assertThat(code.length())
                            .as(part.name() + " " + code)
                            .matches(length -> length == 0 || length >= part.lengthMin() && length <= part.lengthMax());
                }
            }
        }
    }

    @Test
    void itIsTheSameEachTime() {
        assertThat(new SampleLedger(folder, ROUND).thisYear()).isEqualTo(ledger.thisYear());
    }

    /** The same text in each cell as from the sums of the folder. */
    @Test
    void everyFigureOfTheReportFollowsFromTheEntries() {
        for (var language : Language.values()) {
            var fromFolder = SampleInsight.report("delarsrapport", "ksk", "2024-04", language);
            var fromEntries = SampleInsight.report(insight, "delarsrapport", "ksk", "2024-04", language);
            assertThat(cells(fromEntries)).containsExactlyElementsOf(cells(fromFolder));
        }
        assertThat(insight.differing(ROUND)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "money.actual unit=ksk line=revenue",
                "money.last-year unit=it line=cost",
                "money.year-budget unit=raddningstjanst line=capital",
                "money.forecast unit=ksk line=cost",
                "investment.accumulated project=24003",
                "investment.year-budget project=informationssakerhet",
                "investment.last-year project=avslutade-projekt-2023"
            })
    void aFigureNamesTheAccountsThatItIsOf(String figure) {
        var resolved = new Figures(insight, "ksk", ROUND, Language.SV)
                .resolve(FigureReference.parse(figure).orElseThrow());
        assertThat(resolved.value()).isNotNull();
        assertThat(resolved.origin().formula()).isEqualTo("Summan av de inlästa raderna, konto för konto");
        assertThat(resolved.origin().inputs())
                .isNotEmpty()
                .allSatisfy(input -> assertThat(input.label()).matches("\\d{4} .+"));
    }

    @Test
    void theFilesSayThatTheyAreSynthetic(@TempDir Path temporary) throws IOException {
        var files = new SampleFiles(folder, ROUND).write(temporary);
        assertThat(files).hasSize(3);
        for (var file : files) {
            assertThat(file.path().getFileName().toString()).contains("syntetisk");
            assertThat(Files.readString(file.path(), StandardCharsets.ISO_8859_1)
                            .substring(0, 400))
                    .containsIgnoringCase("syntetisk");
        }
    }

    private static List<String> cells(Document document) {
        var cells = new ArrayList<String>();
        cells(document.blocks().toList(), cells);
        return cells;
    }

    private static void cells(List<Block> blocks, List<String> cells) {
        for (var block : blocks) {
            if (block instanceof Table table) {
                table.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> cells.add(table.id() + " " + row.id() + " " + cell)));
            }
        }
    }

    private static List<EntrySum> sums(SampleLedger ledger) {
        var sums = new ArrayList<EntrySum>();
        ledger.lastYear().forEach(entry -> sums.add(sum(entry, null)));
        ledger.thisYear().forEach(entry -> sums.add(sum(entry, null)));
        ledger.budget().forEach(entry -> sums.add(sum(entry, null)));
        ledger.forecast().forEach(entry -> sums.add(sum(entry, ROUND)));
        return sums;
    }

    private static EntrySum sum(Entry entry, @Nullable RoundCode round) {
        var coding = entry.coding();
        return new EntrySum(
                entry.kind(),
                round,
                null,
                entry.month(),
                coding.account(),
                coding.centre(),
                coding.area(),
                coding.project(),
                coding.counterparty().startsWith("1"),
                entry.amount());
    }
}
