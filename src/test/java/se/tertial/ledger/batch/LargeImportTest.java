package se.tertial.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;

/** Memory does not grow with the file. */
class LargeImportTest {

    private static final int VOUCHERS = 100_000;
    private static final String HEAP = "40m";
    private static final int HEAP_BYTES = 40 << 20;
    private static final String TEXT = "en lång text som gör filen större än minnet ".repeat(5);

    @TempDir
    private Path temporary;

    @Test
    void aFileLargerThanTheHeapIsReadIn() throws IOException, InterruptedException {
        try (var database = TestDatabase.empty()) {
            new FolderLoad(database.sql()).load(Folders.MINIMAL);
            var file = file();
            assertThat(Files.size(file)).isGreaterThan(HEAP_BYTES);
            var process = ImportProcess.start(database, "large", file, ImportProcess.classes(temporary), HEAP);
            process.begin();
            assertThat(process.answer()).isEqualTo("COUNTED");
            process.awaitEnd();
            assertThat(database.sql().fetchValue("select count(*) from ledger.entry"))
                    .isEqualTo(2L * VOUCHERS);
        }
    }

    private Path file() throws IOException {
        var file = temporary.resolve("storre.csv");
        try (var out = Files.newBufferedWriter(file)) {
            for (var i = 1; i <= VOUCHERS; i++) {
                out.append("ACTUAL;2024-01;5011;1100;100;;12.50;A " + i + ";" + TEXT + "\n");
                out.append("ACTUAL;2024-01;2900;;;;-12.50;A " + i + ";" + TEXT + "\n");
            }
        }
        return file;
    }
}
