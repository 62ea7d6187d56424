package se.tertial.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.basics.Language;
import se.tertial.database.TestDatabase;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.MunicipalityStore;

/** Whatever a municipality says, a folder and the database keep it. */
class GeneratedRoundTripTest {

    private static final int MUNICIPALITIES = 150;

    @TempDir
    private Path temporary;

    @Test
    void whatIsWrittenReadsBackAsItWasAndIsWrittenTheSameAgain() throws IOException {
        for (var seed = 0L; seed < MUNICIPALITIES; seed++) {
            var municipality = GeneratedMunicipality.of(seed);
            var folder = temporary.resolve("m" + seed);
            MunicipalityFolder.write(municipality, folder);

            var read = MunicipalityFolder.read(folder);

            assertThat(Folders.findings(read, Language.EN)).as("seed %d", seed).isEmpty();
            assertThat(read.value().orElseThrow()).as("seed %d", seed).isEqualTo(municipality);
            assertThat(FolderWriting.files(read.value().orElseThrow()))
                    .as("seed %d", seed)
                    .isEqualTo(Folders.texts(folder));
        }
    }

    @Test
    void whatIsStoredComesBackAsItWas() {
        try (var database = TestDatabase.empty()) {
            var register = new MunicipalityRegister(database.sql());
            var store = new MunicipalityStore(database.sql());
            for (var seed = 0L; seed < MUNICIPALITIES / 10; seed++) {
                var municipality = GeneratedMunicipality.of(seed);
                var id = register.register("m" + seed);
                database.sql().transaction(inside -> new MunicipalityStore(inside.dsl()).replace(id, municipality));
                var stored = store.read(id);
                assertThat(stored.organisation().units())
                        .isEqualTo(municipality.organisation().units());
                assertThat(stored.indicators()).isEqualTo(municipality.indicators());
                assertThat(stored.ledger()).isEqualTo(municipality.ledger());
                assertThat(stored.plan()).isEqualTo(municipality.plan());
                assertThat(stored.assessment()).isEqualTo(municipality.assessment());
                assertThat(stored.publications()).isEqualTo(municipality.publications());
            }
        }
    }
}
