package se.tertial.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;

/** A process that is killed in the middle of an import leaves all of the file or nothing. */
class KilledImportTest {

    private static final int TIMES = 20;
    private static final int VOUCHERS = 10_000;
    private static final int LINES = 2 * VOUCHERS;
    private static final Duration GONE_MAX = Duration.ofSeconds(20);

    @TempDir
    private Path temporary;

    @Test
    void allOrNothingAtTwentyRandomPoints() throws IOException, InterruptedException {
        try (var database = TestDatabase.empty()) {
            new FolderLoad(database.sql()).load(Folders.MINIMAL);
            var file = file();
            var classes = ImportProcess.classes(temporary);
            var nanos = undisturbed(database, file, classes);
            var random = new Random(20_261_121);
            var whole = 0;
            var next = ImportProcess.start(database, "killed-0", file, classes, "256m");
            for (var i = 0; i < TIMES; i++) {
                var process = next;
                process.begin();
                next = ImportProcess.start(database, "killed-" + (i + 1), file, classes, "256m");
                Thread.sleep(Duration.ofNanos((long) (nanos * (i + random.nextDouble()) / TIMES)));
                process.kill();
                awaitGone(database, "killed-" + i);
                whole += entries(database) == 0 ? 0 : 1;
                assertThatItIsAllOrNothing(database, i);
                clear(database);
            }
            next.kill();
            assertThat(whole).as("killed before it was done, mostly").isLessThan(TIMES / 2);
        }
    }

    private static void assertThatItIsAllOrNothing(Database database, int attempt) {
        var entries = entries(database);
        var batches = (long) database.sql()
                .fetchValue("select count(*) from ledger.batch where entries = " + LINES + " and debit_ore > 0");
        assertThat(entries).as("attempt %d", attempt).isEqualTo(batches * LINES);
        assertThat(database.sql().fetchValue("select count(*) from ledger.batch_month"))
                .isEqualTo(batches);
    }

    private static long undisturbed(Database database, Path file, String classes)
            throws IOException, InterruptedException {
        var process = ImportProcess.start(database, "whole", file, classes, "256m");
        process.begin();
        var begun = System.nanoTime();
        assertThat(process.answer()).isEqualTo("COUNTED");
        var nanos = System.nanoTime() - begun;
        assertThat(process.answer()).isEqualTo("done");
        process.awaitEnd();
        assertThat(entries(database)).isEqualTo(LINES);
        clear(database);
        return nanos;
    }

    /** The server works on for a moment after its client is gone. */
    private static void awaitGone(Database database, String name) throws InterruptedException {
        var until = System.nanoTime() + GONE_MAX.toNanos();
        while ((long) database.sql()
                                .fetchValue("select count(*) from pg_stat_activity where application_name = '" + name
                                        + "' and datname = current_database()")
                        > 0
                && System.nanoTime() < until) {
            Thread.sleep(20);
        }
    }

    private static long entries(Database database) {
        return (long) database.sql().fetchValue("select count(*) from ledger.entry");
    }

    private static void clear(Database database) {
        database.sql().execute("truncate ledger.entry, ledger.batch cascade");
    }

    private Path file() throws IOException {
        var lines = new StringBuilder();
        for (var i = 1; i <= VOUCHERS; i++) {
            lines.append("ACTUAL;2024-01;5011;1100;100;;12.50;A ").append(i).append(";Löner i januari\n");
            lines.append("ACTUAL;2024-01;2900;;;;-12.50;A ").append(i).append(";Löner i januari\n");
        }
        return Files.writeString(temporary.resolve("stor.csv"), lines);
    }
}
