package se.tertial.report;

import java.nio.file.Path;
import java.util.List;
import se.tertial.basics.Language;
import se.tertial.document.Document;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.compose.MatterComposer;
import se.tertial.report.compose.MatterComposer.Piece;
import se.tertial.report.figure.Insight;

/** A matter of a sample municipality, read from its folder. */
public record SampleMatter(Insight insight, Matter matter) {

    public static SampleMatter ofMjolby() {
        return of(Path.of("samples", "mjolby"), "uppfoljning-2023");
    }

    public static SampleMatter ofLillby() {
        return of(Path.of("src/test/folders/minimal"), "delar-2024");
    }

    private static SampleMatter of(Path folder, String code) {
        var read = MunicipalityFolder.read(folder);
        var municipality = read.value()
                .orElseThrow(() -> new AssertionError(read.findings().toString()));
        return new SampleMatter(
                new Insight(municipality),
                municipality.publications().matter(code).orElseThrow());
    }

    public Document whole(Language language) {
        return MatterComposer.whole(insight, matter, language);
    }

    public Document memo() {
        return MatterComposer.memo(insight, matter, Language.SV);
    }

    public List<Piece> pieces() {
        return MatterComposer.pieces(insight, matter, Language.SV);
    }

    public SampleMatter with(Matter other) {
        return new SampleMatter(insight, other);
    }
}
