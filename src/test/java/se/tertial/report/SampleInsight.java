package se.tertial.report;

import java.nio.file.Path;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.compose.Composer;
import se.tertial.report.figure.Insight;

/** The sample municipality read from its folder, once for all tests. */
public final class SampleInsight {

    public static final Path FOLDER = Path.of("samples", "norrtalje");

    private static final Insight NORRTALJE = read();

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

    private static Insight read() {
        var read = MunicipalityFolder.read(FOLDER);
        if (!read.isClean()) {
            throw new IllegalStateException("the sample does not load: " + read.findings());
        }
        return new Insight(read.value().orElseThrow());
    }
}
