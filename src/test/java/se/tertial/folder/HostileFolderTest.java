package se.tertial.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.basics.Language;

/** Folders that no text editor makes: wrong bytes, links, and more than anyone would write. */
@Timeout(60)
class HostileFolderTest {

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void copy() {
        folder = Folders.copy(Folders.MINIMAL, temporary.resolve("folder"));
    }

    @Test
    void windows1252IsToldWithTheLetterThatGaveItAway() throws IOException {
        Files.writeString(folder.resolve("goals.csv"), "code,level,parent,title\n1,mal,,En bättre skola\n", ISO_8859_1);
        assertThat(told()).isEqualTo("""
                goals.csv:2:12: Filen är inte sparad som UTF-8: här står byten E4, som i Windows-1252 är "ä". \
                Spara om filen som UTF-8.
                """);
    }

    @Test
    void aLetterCutInTwoAtTheEndOfAFileIsNoUtf8() throws IOException {
        Files.write(folder.resolve("LASMIG.md"), new byte[] {'a', (byte) 0xC3});
        assertThat(told()).startsWith("LASMIG.md:1:2: Filen är inte sparad som UTF-8");
    }

    @Test
    void utf16IsTold() throws IOException {
        Files.writeString(folder.resolve("goals.csv"), "\uFEFFcode,level", UTF_16LE);
        assertThat(told())
                .isEqualTo(
                        "goals.csv: Filen är sparad som UTF-16 (Excel kallar det Unicode-text). Spara om den som UTF-8.\n");
    }

    @Test
    void aByteThatWindows1252LacksIsToldAllTheSame() throws IOException {
        Files.write(folder.resolve("LASMIG.md"), new byte[] {(byte) 0xFF, 'a'});
        assertThat(told()).startsWith("LASMIG.md:1:1: Filen är inte sparad som UTF-8: här står byten FF");
        assertThat(Charset.isSupported("windows-1252")).isTrue();
    }

    @Test
    void controlCharactersAreTold() throws IOException {
        Files.writeString(folder.resolve("LASMIG.md"), "Rad ett\nRad\u0000 två\n");
        assertThat(told()).isEqualTo("LASMIG.md:2:4: Här står ett styrtecken (U+0000) som inte syns. Ta bort det.\n");
    }

    @Test
    void aLinkIsNotFollowedWhereverItLeads() throws IOException {
        var secret = Files.writeString(temporary.resolve("secret.md"), "hemligt");
        Files.createSymbolicLink(folder.resolve("HEMLIGT.md"), secret);
        Files.createSymbolicLink(folder.resolve("texts/2023-12"), temporary);
        Files.createSymbolicLink(folder.resolve("outlines/loop"), folder);
        assertThat(told()).doesNotContain("hemligt").hasLineCount(3).contains("""
                HEMLIGT.md: Filen är en länk till en annan plats och läses inte. Lägg själva filen i mappen.
                """);
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        var link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        assertThat(MunicipalityFolder.read(link).isClean()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        var checked = MunicipalityFolder.read(temporary.resolve("saknas"));
        assertThat(Folders.findings(checked, Language.SV))
                .endsWith("saknas: Mappen finns inte. Kontrollera sökvägen.\n");
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
        Files.setPosixFilePermissions(folder.resolve("goals.csv"), PosixFilePermissions.fromString("---------"));
        assertThat(told()).startsWith("goals.csv: Går inte att läsa");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("observations.csv").toFile(), "rw")) {
            file.setLength(8L * 1024 * 1024 * 1024);
        }
        assertThat(told())
                .isEqualTo(
                        "observations.csv: Filen är större än 20 MB. Dela upp den eller ta bort det som inte hör dit.\n");
    }

    @Test
    void aHugeFolderIsNotRead() throws IOException {
        for (var i = 0; i < 7; i++) {
            try (var file =
                    new RandomAccessFile(folder.resolve("stor" + i + ".md").toFile(), "rw")) {
                file.setLength(FolderFiles.FILE_BYTES_MAX);
            }
        }
        assertThat(told()).contains("Mappen är större än 100 MB. Kontrollera att det är rätt mapp.");
    }

    @Test
    void aFolderOfVeryManyFilesIsNotRead() throws IOException {
        for (var i = 0; i <= FolderFiles.FILES_MAX; i++) {
            Files.writeString(folder.resolve("n" + i + ".md"), "");
        }
        assertThat(told()).contains("Mappen har fler än 5000 filer. Kontrollera att det är rätt mapp.");
    }

    @Test
    void aVeryDeepFolderIsNotEntered() throws IOException {
        Files.createDirectories(folder.resolve("a/b/c/d/e/f"));
        assertThat(told())
                .isEqualTo("a/b/c/d: Mappen ligger djupare än 4 nivåer och läses inte. Flytta eller ta bort den.\n");
    }

    @Test
    void aFileOfVeryManyRowsIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"),
                "id,code,label,short_label,unit,group,parent\n" + "p,,a,,b,c,\n".repeat(CsvTable.ROWS_MAX + 2));
        assertThat(told()).contains("projects.csv: Filen har fler än 200000 rader.");
    }

    @Test
    void aVeryLongTextIsRefused() throws IOException {
        Files.writeString(folder.resolve("LASMIG.md"), "a".repeat(200_001));
        Folders.change(folder, "goals.csv", "En god skola", "E".repeat(20_001));
        assertThat(told()).isEqualTo("""
                goals.csv:2 (title): Texten är längre än 20000 tecken. Korta den.
                LASMIG.md: Texten är längre än 200000 tecken. Korta den.
                """);
    }

    @Test
    void aBombOfAliasesNeverGoesOff() throws IOException {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a%d, ".formatted(i - 1)).repeat(9)));
        }
        Files.writeString(folder.resolve("steering-model.yaml"), bomb);
        assertThat(told())
                .isEqualTo(
                        "steering-model.yaml:1:5: &a0: ankare och alias går inte att använda här. Skriv ut det hela på båda ställena.\n");
    }

    @Test
    void deepAndLongYamlIsRefused() throws IOException {
        Files.writeString(folder.resolve("steering-model.yaml"), "a: " + "[".repeat(500_000));
        Files.writeString(folder.resolve("outlines/delar.yaml"), "# " + "x".repeat(1_000_001));
        assertThat(told())
                .contains("steering-model.yaml:1:23: Fler än 20 nivåer i varandra.")
                .contains("outlines/delar.yaml: Filen är längre än 1000000 tecken.");
    }

    @Test
    void namesOfFilesCannotLeadOutOfTheFolderNorCommandATerminal() throws IOException {
        Files.createDirectories(folder.resolve("texts/2024-04/.."));
        Files.writeString(folder.resolve("texts/2024-04/skola/\u001B[31m.md"), "röd");
        Files.writeString(folder.resolve("texts/2024-04/skola/..md"), "dold");
        assertThat(told())
                .isEqualTo(
                        "texts/2024-04/skola/ [31m.md: Filen hör inte till en kommunmapp. Byt namn på den eller flytta ut den.\n");
    }

    @Test
    void afterTwoHundredMistakesTheRestAreCounted() throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"),
                "id,code,label,short_label,unit,group,parent\n" + "Å,,a,,skola,c,\n".repeat(300),
                UTF_8);
        var told = told();
        assertThat(told).hasLineCount(201).contains("… och ").endsWith(" fel till, som visas när de här är rättade.\n");
    }

    private String told() {
        return Folders.findings(MunicipalityFolder.read(folder), Language.SV);
    }
}
