package se.tertial.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Language;

class RoundTripTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"src/test/folders/minimal", "samples/askersund", "samples/mjolby", "samples/norrtalje"})
    void aCanonicalFolderIsWrittenAgainByteForByte(String name) throws IOException {
        var folder = Path.of(name);
        var read = MunicipalityFolder.read(folder);
        assertThat(Folders.findings(read, Language.EN)).isEmpty();

        var written = temporary.resolve("written");
        MunicipalityFolder.write(read.value().orElseThrow(), written);

        assertThat(Folders.texts(written)).isEqualTo(Folders.texts(folder));
    }

    @Test
    void semicolonsDecimalCommasBlankThousandsAndByteOrderMarksMeanTheSame() throws IOException {
        var folder = Folders.copy(Folders.MINIMAL, temporary.resolve("swedish"));
        Folders.change(folder, "operating.csv", ",", ";");
        Folders.change(folder, "operating.csv", "25000.50", "25 000,5");
        Folders.change(folder, "operating.csv", "-1000.00", "−1\u00A0000");
        Folders.change(folder, "operating.csv", "unit;area", "\uFEFFunit;area");
        Folders.change(folder, "operating.csv", "\n", "\r\n");

        assertThat(MunicipalityFolder.read(folder)).isEqualTo(MunicipalityFolder.read(Folders.MINIMAL));
    }

    @Test
    void theOrderOfColumnsAndEmptyRowsDoNotMatter() throws IOException {
        var folder = Folders.copy(Folders.MINIMAL, temporary.resolve("columns"));
        Folders.change(
                folder,
                "operating-areas.csv",
                "code,number,name\nvagar,24,Vägar\n",
                "name,code,number\nVägar,vagar,24\n\n,,\n");

        assertThat(MunicipalityFolder.read(folder)).isEqualTo(MunicipalityFolder.read(Folders.MINIMAL));
    }

    @Test
    void writingOverAnEarlierMunicipalityRemovesWhatIsNoLongerThereAndNothingElse() throws IOException {
        var folder = Folders.copy(Folders.NORRTALJE, temporary.resolve("folder"));
        java.nio.file.Files.writeString(folder.resolve("anteckningar.txt"), "mina");

        MunicipalityFolder.write(
                MunicipalityFolder.read(Folders.MINIMAL).value().orElseThrow(), folder);

        var expected = Folders.texts(Folders.MINIMAL);
        expected.put("anteckningar.txt", "mina");
        assertThat(Folders.texts(folder)).isEqualTo(expected);
    }
}
