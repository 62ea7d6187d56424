package se.tertial.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.database.Database;
import se.tertial.document.Format;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;
import se.tertial.report.edition.Adopting.Outcome;

/** A report is adopted, the program is stopped and its database copied as docs/drift.md says; the copy gives the same report. */
class RestoredBackupTest {

    private static final String PDF = EditionContents.name(Format.PDF);

    @TempDir
    private Path temporary;

    @Test
    void theAdoptedPdfMadeAgainFromARestoredBackupIsTheSame() throws IOException {
        var running = temporary.resolve("var");
        byte[] adopted;
        try (var database = Database.embedded(running)) {
            new FolderLoad(database.sql()).load(Folders.NORRTALJE);
            var norrtalje = new Adoptions(database.sql(), "norrtalje");
            var outcome = norrtalje.adopt("ksk", "2024-04", "delarsrapport", "");
            assertThat(outcome).isInstanceOf(Outcome.Adopted.class);
            var edition = ((Outcome.Adopted) outcome).edition();
            adopted = new EditionStore(database.sql()).content(edition, PDF).orElseThrow();
        }
        var restored = temporary.resolve("restored");
        copy(running, restored);
        try (var database = Database.embedded(restored)) {
            var insight = new Adoptions(database.sql(), "norrtalje").insight();
            var edition = insight.municipality().publications().editions().getFirst();
            var store = new EditionStore(database.sql());
            assertThat(store.content(edition, PDF)).hasValue(adopted);
            var document = EditionCheck.document(edition, name -> store.content(edition, name))
                    .orElseThrow();
            assertThat(Format.PDF.render(document)).isEqualTo(adopted);
            assertThat(EditionCheck.of(edition, name -> store.content(edition, name))
                            .isRemade())
                    .isTrue();
            assertThat(new String(
                            store.content(edition, EditionContents.FIGURES).orElseThrow()))
                    .contains("indicator.value indicator=soliditet");
        }
    }

    /** As {@code cp -a} does. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        var process = new ProcessBuilder("cp", "-a", from + "/.", to.toString())
                .inheritIO()
                .start();
        try {
            assertThat(process.waitFor()).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
