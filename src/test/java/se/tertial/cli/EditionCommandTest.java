package se.tertial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.database.Database;
import se.tertial.folder.Folders;
import se.tertial.report.edition.Adopting.Outcome;
import se.tertial.report.edition.Adoptions;
import se.tertial.report.edition.Edition;
import se.tertial.report.edition.EditionStore;

/** {@code edition}: what has been adopted, held against its checksums and made again. */
class EditionCommandTest {

    @TempDir
    private Path out;

    @Test
    void anEditionIsListedVerifiedAndMadeAgainByteForByte() throws IOException {
        assertThat(Said.by("load", "--overwrite", Folders.MINIMAL.toString()).exitCode())
                .isEqualTo(ExitCode.DONE);
        try (var database = Database.open()) {
            var edition = adopted(new Adoptions(database.sql(), "lillby"));
            var number = Integer.toString(edition.number());
            assertThat(Said.by("edition", "list", "--municipality", "lillby").out())
                    .contains(number + "  Delårsrapport, Skolnämnd, utgåva " + edition.issue());
            var verified = Said.by("edition", "verify", "--municipality", "lillby", "--edition", number);
            assertThat(verified.exitCode()).as(verified.out()).isEqualTo(ExitCode.DONE);
            assertThat(verified.out()).contains("kan göras om  rapport.pdf").doesNotContain("SKADAD");

            var remade = Said.by(
                    "edition", "remake", "--municipality", "lillby", "--edition", number, "--out", out.toString());
            assertThat(remade.exitCode()).as(remade.err()).isEqualTo(ExitCode.DONE);
            var store = new EditionStore(database.sql());
            for (var file : edition.files()) {
                assertThat(store.content(edition, file.name())).hasValue(Files.readAllBytes(out.resolve(file.name())));
            }
        }
    }

    @Test
    void whatIsNotThereIsRefused() {
        Said.by("load", "--overwrite", Folders.MINIMAL.toString());
        var unknown = Said.by("edition", "verify", "--municipality", "lillby", "--edition", "9999");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(unknown.err()).contains("ingen utgåva 9999");
        assertThat(Said.by("edition", "list", "--municipality", "storby").err()).contains("storby");
    }

    private static Edition adopted(Adoptions lillby) {
        var isFirst = lillby.insight().municipality().publications().editions().isEmpty();
        var outcome = lillby.adopt("skola", "2024-04", "delar", isFirst ? "" : "Rättelse.");
        assertThat(outcome).isInstanceOf(Outcome.Adopted.class);
        return ((Outcome.Adopted) outcome).edition();
    }
}
