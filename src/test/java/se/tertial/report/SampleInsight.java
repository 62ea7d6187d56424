package se.tertial.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.compose.Composer;
import se.tertial.report.figure.Insight;

/** The sample municipality read from its folder, once for all tests. */
public final class SampleInsight {

    private static final Path SAMPLES = Path.of("samples");

    public static final Path FOLDER = SAMPLES.resolve("norrtalje");

    private static final Map<String, Insight> READ = new ConcurrentHashMap<>();

    private static final Insight NORRTALJE = of("norrtalje");

    private SampleInsight() {}

    public static Insight norrtalje() {
        return NORRTALJE;
    }

    public static Document interimReport() {
        return report("delarsrapport", "ksk", "2024-04", Language.SV);
    }

    public static Document indicatorList() {
        return report("indikatorlista", "kommun", "2024-12", Language.SV);
    }

    public static Document report(String outline, String unit, String round, Language language) {
        return report(NORRTALJE, outline, unit, round, language);
    }

    public static Document report(Insight insight, String outline, String unit, String round, Language language) {
        var chosen = insight.municipality().publications().outlines().stream()
                .filter(o -> o.code().equals(outline))
                .findFirst()
                .orElseThrow();
        return Composer.compose(insight, chosen, unit, new RoundCode(round), language);
    }

    /** Any of the sample municipalities, by the name of its folder. */
    public static Insight of(String municipality) {
        return READ.computeIfAbsent(municipality, name -> read(SAMPLES.resolve(name)));
    }

    /** The names of the sample folders. */
    public static List<String> all() {
        try (var folders = Files.list(SAMPLES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every outline of a sample, as the report of the unit and round that meet a visitor first. */
    public static List<Document> reports(String municipality, Language language) {
        var insight = of(municipality);
        var organisation = insight.municipality().organisation();
        return insight.municipality().publications().outlines().stream()
                .map(o -> report(insight, o.code(), organisation.startUnit(), organisation.startRound(), language))
                .toList();
    }

    private static Insight read(Path folder) {
        var read = MunicipalityFolder.read(folder);
        if (!read.isClean()) {
            throw new IllegalStateException("the sample does not load: " + read.findings());
        }
        return new Insight(read.value().orElseThrow());
    }
}
