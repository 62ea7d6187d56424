package se.tertial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.document.Document;
import se.tertial.document.Table;
import se.tertial.folder.FolderLoad;
import se.tertial.report.Insights;
import se.tertial.report.Municipalities;
import se.tertial.report.SampleInsight;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

class DemoLedgerTest {

    private static final RoundCode ROUND = new RoundCode("2024-04");

    private final Database database = TestDatabase.empty();

    @TempDir
    private Path temporary;

    @BeforeEach
    void load() {
        new FolderLoad(database.sql()).load(SampleInsight.FOLDER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theReportHoldsEveryFigureAndEachHasPostingsBehindIt() throws IOException {
        assertThat(new DemoLedger(database, temporary).give("norrtalje"))
                .hasValueSatisfying(entries -> assertThat(entries).isBetween(5_000L, 50_000L));
        var insight = insight();
        for (var language : Language.values()) {
            assertThat(cells(SampleInsight.report(insight, "delarsrapport", "ksk", "2024-04", language)))
                    .containsExactlyElementsOf(
                            cells(SampleInsight.report("delarsrapport", "ksk", "2024-04", language)));
        }
        assertThat(insight.differing(ROUND)).isEmpty();
        var figure = new Figures(insight, "ksk", ROUND, Language.SV)
                .resolve(FigureReference.parse("money.forecast-variance unit=ksk")
                        .orElseThrow());
        assertThat(figure.value()).isEqualByComparingTo("5720");
    }

    @Test
    void whatHasALedgerIsNotGivenAnother() throws IOException {
        new DemoLedger(database, temporary).give("norrtalje");
        assertThat(new DemoLedger(database, temporary).give("norrtalje")).isEmpty();
    }

    @Test
    void whatHasNoChartIsGivenNone() throws IOException {
        new FolderLoad(database.sql()).load(Path.of("samples/mjolby"));
        assertThat(new DemoLedger(database, temporary).give("mjolby")).isEqualTo(Optional.empty());
    }

    private Insight insight() {
        return new Insights(new Municipalities(database.sql()))
                .byCode("norrtalje")
                .orElseThrow();
    }

    private static List<String> cells(Document document) {
        return document.blocks()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> row.cells().stream().map(cell -> table.id() + " " + row.id() + " " + cell)))
                .toList();
    }
}
