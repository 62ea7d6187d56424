package se.tertial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.folder.Folders;

/** {@code load}, {@code export} and {@code list}, as a person at a terminal meets them. */
class FolderCommandsTest {

    private static final String MINIMAL = Folders.MINIMAL.toString();

    @TempDir
    private Path temporary;

    @BeforeEach
    void load() {
        assertThat(Said.by("load", MINIMAL).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void loadingTheSameFolderAgainSaysThatNothingChanged() {
        assertThat(Said.by("load", MINIMAL))
                .isEqualTo(new Said(
                        ExitCode.DONE,
                        "Lillby kommun (lillby) är oförändrad sedan src/test/folders/minimal senast lästes in.\n",
                        ""));
    }

    @Test
    void aFolderWithMistakesIsRefusedWithEveryOne() {
        var folder = Folders.copy(Folders.MINIMAL, temporary.resolve("mistaken"));
        Folders.change(folder, "targets.csv", "laser,skola,2024", "läser,skola,24");
        assertThat(Said.by("load", folder.toString())).isEqualTo(new Said(ExitCode.REFUSED, "", """
                targets.csv:2 (indicator): Indikatorn läser finns inte i indicators.csv. Menade du laser?
                targets.csv:2 (year): "24" är inget år. Skriv fyra siffror, som 2024.
                Fel i mappen: 2. Ingenting är ändrat.
                """));
        assertThat(Said.by("load", folder.toString(), "--lang", "en").err()).isEqualTo("""
                targets.csv:2 (indicator): The indicator läser is not in indicators.csv. Did you mean laser?
                targets.csv:2 (year): "24" is no year. Write four digits, as 2024.
                Mistakes in the folder: 2. Nothing is changed.
                """);
    }

    @Test
    void anUnknownLanguageIsWrongUse() {
        assertThat(Said.by("load", MINIMAL, "--lang", "no").exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void whatIsExportedIsTheFolderThatWasLoaded() {
        var folder = temporary.resolve("out");
        assertThat(Said.by("export", folder.toString(), "--municipality", "lillby"))
                .isEqualTo(new Said(ExitCode.DONE, "Skrev Lillby kommun till mappen " + folder + ".\n", ""));
        assertThat(Folders.texts(folder)).isEqualTo(Folders.texts(Folders.MINIMAL));
    }

    @Test
    void aFolderOfOtherThingsIsLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("brev.txt"), "kära");
        var said = Said.by("export", temporary.toString(), "--municipality", "lillby", "--overwrite");
        assertThat(said.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(said.err()).contains("innehåller annat än en kommun och rörs inte");
        assertThat(Folders.texts(temporary)).containsOnlyKeys("brev.txt");
    }

    @Test
    void aMunicipalityFolderIsWrittenOverOnlyWhenAskedTo() {
        var folder = Folders.copy(Folders.MINIMAL, temporary.resolve("folder"));
        Folders.change(folder, "LASMIG.md", "Om", "Mer om");
        var before = Folders.texts(folder);

        var said = Said.by("export", folder.toString(), "--municipality", "lillby");
        assertThat(said.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(said.err()).contains("Lägg till --overwrite");
        assertThat(Folders.texts(folder)).isEqualTo(before);

        assertThat(Said.by("export", folder.toString(), "--municipality", "lillby", "--overwrite")
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(Folders.texts(folder)).isEqualTo(Folders.texts(Folders.MINIMAL));
    }

    @Test
    void anUnknownMunicipalityIsToldTheKnownOnes() {
        for (var command : new String[][] {
            {"export", temporary.resolve("out").toString(), "--municipality", "storby"},
            {"list", "units", "--municipality", "storby"}
        }) {
            var said = Said.by(command);
            assertThat(said.exitCode()).isEqualTo(ExitCode.REFUSED);
            assertThat(said.err())
                    .startsWith("Kommunen storby är inte inläst. Inlästa kommuner: ")
                    .contains("lillby");
        }
        assertThat(temporary.resolve("out")).doesNotExist();
    }

    @Test
    void listsHaveTheCodeFirst() {
        assertThat(Said.by("list", "municipalities").out()).contains("lillby").contains("Lillby kommun\n");
        assertThat(Said.by("list", "units", "--municipality", "lillby").out()).isEqualTo("""
                lillby  municipality  Lillby kommun
                skola   committee     Skolnämnd
                """);
        assertThat(Said.by("list", "rounds", "--municipality", "lillby").out()).isEqualTo("""
                2023-12  Årsredovisning 2023
                2024-04  Delårsrapport per april 2024
                """);
        assertThat(Said.by("list", "outlines", "--municipality", "lillby", "--lang", "en")
                        .out())
                .isEqualTo("""
                delar  skola:04,lillby:*  Interim report
                """);
    }

    @Test
    void theDocumentsOfAMatterAreWritten() throws IOException {
        assertThat(Said.by("list", "matters", "--municipality", "lillby").out())
                .isEqualTo("delar-2024  SK/2024:7  Delårsrapport 2024\n");
        for (var format : new String[] {"pdf", "html", "json", "docx", "zip"}) {
            var file = temporary.resolve("arende." + format);
            assertThat(matter("delar-2024", format, file).exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void anUnknownMatterOrFormatIsTold() {
        var file = temporary.resolve("arende.pdf");
        assertThat(matter("delar-2023", "pdf", file))
                .isEqualTo(new Said(ExitCode.REFUSED, "", "Ärendet delar-2023 finns inte. Det finns: delar-2024.\n"));
        assertThat(matter("delar-2024", "xlsx", file).exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(file).doesNotExist();
    }

    private static Said matter(String code, String format, Path out) {
        return Said.by(
                "matter", "--municipality", "lillby", "--matter", code, "--format", format, "--out", out.toString());
    }

    @Test
    void whatCannotBeListedIsWrongUse() {
        assertThat(Said.by("list", "dogs").exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Said.by("list").exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }
}
