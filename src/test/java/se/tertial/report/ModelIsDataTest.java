package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.basics.Language;
import se.tertial.document.Document;
import se.tertial.document.Heading;
import se.tertial.document.Legend;
import se.tertial.document.Table;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.figure.Insight;

/** What is said in the folder is what the report does; no code is touched. */
class ModelIsDataTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyOfTheSample() throws IOException {
        try (var files = Files.walk(SampleInsight.FOLDER)) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
    }

    @Test
    void aSectionMovedInTheOutlineIsMovedInTheReport() throws IOException {
        var outline = folder.resolve("outlines/delarsrapport.yaml");
        var text = Files.readString(outline);
        var legend = text.indexOf("  - section: {sv: Teckenförklaring");
        var end = text.indexOf("\n  - section:", legend + 1) + 1;
        var section = text.substring(legend, end > 0 ? end : text.length());
        var begin = text.indexOf("  - section:");
        Files.writeString(
                outline,
                text.substring(0, begin) + section + text.substring(begin).replace(section, ""));

        assertThat(interimReport().headings().map(Heading::text).findFirst()).contains("Teckenförklaring");
    }

    @Test
    void aLevelRenamedIsRenamedInTheReport() throws IOException {
        replace("steering-model.yaml", "Inriktningsmål", "Ledstjärna");

        assertThat(table(interimReport(), "goals").rowHeading()).isEqualTo("Ledstjärna");
    }

    @Test
    void aSymbolChangedIsChangedInTablesAndLegend() throws IOException {
        replace("steering-model.yaml", "●", "✓");
        var report = interimReport();

        assertThat(table(report, "rating-1.1")
                        .rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .shown())
                .isEqualTo("✓ Uppfyllt");
        assertThat(report.blocks()
                        .filter(Legend.class::isInstance)
                        .map(Legend.class::cast)
                        .flatMap(l -> l.entries().stream())
                        .map(e -> e.mark().symbol()))
                .contains("✓")
                .doesNotContain("●");
    }

    @Test
    void aRatingRuleChangedChangesRatingsAndTheCountsInTheText() throws IOException {
        var before = interimReport();
        replace("steering-model.yaml", "on_plan_share_min: 50", "on_plan_share_min: 100");
        var after = interimReport();

        assertThat(rating(before, "1.2")).isEqualTo("Uppfyllt");
        assertThat(rating(after, "1.2")).isEqualTo("Ej uppfyllt");
        assertThat(met(after)).isLessThan(met(before));
    }

    @Test
    void aTrendRuleWithAToleranceCallsSmallChangesUnchanged() throws IOException {
        replace("steering-model.yaml", "trend_tolerance: 0", "trend_tolerance: 5");
        Files.delete(folder.resolve("overridings.csv"));
        Files.writeString(folder.resolve("overridings.csv"), "subject,key,unit,round,aspect,value,reason\n");

        var row = table(interimReport(), "indicators-2.1-kf").rows().getFirst();
        assertThat(row.cell("trend").orElseThrow().text()).isEqualTo("Oförändrad");
    }

    @Test
    void aSignConventionChangedTurnsAmountsButNotVariances() throws IOException {
        replace("steering-model.yaml", "revenue_positive: true", "revenue_positive: false");
        var net = table(interimReport(), "operating-lines").rows().getLast();

        assertThat(net.cell("budget").orElseThrow().value()).isEqualByComparingTo(new BigDecimal("96472"));
        assertThat(net.cell("variance").orElseThrow().value()).isEqualByComparingTo(new BigDecimal("4777"));
    }

    @Test
    void theUnitChangedShowsTheSameAmountsInMillions() throws IOException {
        replace("steering-model.yaml", "unit: tkr, decimals: 0", "unit: mnkr, decimals: 1");
        var table = table(interimReport(), "operating-lines");

        assertThat(table.columns().getFirst().unit()).isEqualTo("mnkr");
        assertThat(table.rows().getLast().cell("variance").orElseThrow().text()).isEqualTo("4,8");
    }

    private Document interimReport() {
        var read = MunicipalityFolder.read(folder);
        assertThat(read.findings()).isEmpty();
        return SampleInsight.report(
                new Insight(read.value().orElseThrow()), "delarsrapport", "ksk", "2024-04", Language.SV);
    }

    private static Table table(Document report, String id) {
        return report.tables().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private static String rating(Document report, String goal) {
        return table(report, "rating-" + goal)
                .rows()
                .getFirst()
                .cell("rating")
                .orElseThrow()
                .text();
    }

    private static long met(Document report) {
        return table(report, "goals").rows().stream()
                .filter(r -> r.cell("rating")
                        .filter(c -> c.text().contains("Uppfyllt"))
                        .isPresent())
                .count();
    }

    private void replace(String file, String words, String others) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(words);
        Files.writeString(path, text.replace(words, others));
    }

    private void copy(Path file) {
        try {
            var target = folder.resolve(SampleInsight.FOLDER.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
