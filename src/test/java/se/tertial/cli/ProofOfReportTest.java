package se.tertial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.Golden;
import se.tertial.folder.Folders;

/** {@code proof --municipality}: the review of a report, as a script meets it. */
class ProofOfReportTest {

    private static final String[] REPORT = {"--municipality", "lillby", "--unit", "skola", "--round", "2024-04"};

    @TempDir
    private Path temporary;

    @BeforeEach
    void load() throws IOException {
        var folder = Folders.copy(Folders.MINIMAL, temporary.resolve("folder"));
        Files.writeString(
                Files.createDirectories(folder.resolve("texts/2024-04/skola")).resolve("ekonomi.md"),
                "Sjukfrånvaron ökade från 7,4 procent till 6,2 procent.\n");
        Files.writeString(folder.resolve("finding-answers.csv"), """
                unit,round,outline,code,place,figures,reason,by,date
                skola,2024-04,delar,sentence-direction,Borta,1; 2,Gäller inte mer.,Anna Ek,2024-05-12
                """);
        var loaded = Said.by("load", "--overwrite", folder.toString());
        assertThat(loaded.exitCode()).as(loaded.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatIsOpenIsToldInTheReportsOwnWords() {
        for (var format : new String[] {"text", "json", "html"}) {
            var said = by("--format", format);
            assertThat(said.exitCode()).isEqualTo(ExitCode.REFUSED);
            Golden.compare("cli/proof-of-report." + format.replace("text", "txt"), said.out());
        }
        Golden.compare("cli/proof-of-report-en.txt", by("--lang", "en").out());
    }

    @Test
    void aFileAndAReportAtOnceOrNeitherIsWrongUse() {
        assertThat(Said.by("proof").exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(by("samples/norrtalje/organisation.yaml").exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Said.by("proof", "--municipality", "lillby").exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void anUnknownReportIsRefusedWithWhatThereIs() {
        var said = Said.by("proof", "--municipality", "lillby", "--unit", "vård", "--round", "2024-04");
        assertThat(said.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(said.err()).contains("vård").contains("skola");
    }

    private static Said by(String... more) {
        var arguments = new String[1 + REPORT.length + more.length];
        arguments[0] = "proof";
        System.arraycopy(REPORT, 0, arguments, 1, REPORT.length);
        System.arraycopy(more, 0, arguments, 1 + REPORT.length, more.length);
        return Said.by(arguments);
    }
}
