package se.tertial.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;

/** A process that is killed while it adopts leaves each edition whole or not at all, and loses none that it told of. */
class KilledAdoptionTest {

    private static final int TIMES = 50;
    private static final Duration AT_WORK_MAX = Duration.ofMillis(900);
    private static final Duration GONE_MAX = Duration.ofSeconds(20);
    private static final int FILES = 7;

    @TempDir
    private Path temporary;

    @Test
    void wholeOrNothingAtFiftyRandomPoints() throws IOException, InterruptedException {
        try (var database = TestDatabase.empty()) {
            new FolderLoad(database.sql()).load(Folders.MINIMAL);
            var random = new Random(20_261_122);
            var told = 0;
            for (var i = 0; i < TIMES; i++) {
                var process = AdoptProcess.start(database, temporary);
                assertThat(process.answer()).isEqualTo("begun");
                var first = process.answer();
                assertThat(first).matches("\\d+");
                Thread.sleep(Duration.ofNanos((long) (AT_WORK_MAX.toNanos() * random.nextDouble())));
                told = process.kill(Integer.parseInt(first));
                awaitGone(database);
                assertThatAllIsWhole(database, i, told);
            }
            var check = new EditionStore(database.sql());
            var all = new Adoptions(database.sql(), "lillby")
                    .insight()
                    .municipality()
                    .publications()
                    .editions();
            assertThat(all).hasSizeGreaterThan(TIMES);
            assertThat(all.stream().limit(20))
                    .allSatisfy(edition -> assertThat(EditionCheck.of(edition, name -> check.content(edition, name))
                                    .isRemade())
                            .isTrue());
        }
    }

    private static void assertThatAllIsWhole(Database database, int attempt, int told) {
        var sql = database.sql();
        var editions = (long) sql.fetchValue("select count(*) from report.edition");
        assertThat(editions).as("attempt %d: what was told is there", attempt).isGreaterThanOrEqualTo(told);
        assertThat(sql.fetchValue(
                        "select count(*) from report.edition_file where encode(sha256(content), 'hex') = sha256"))
                .as("attempt %d: every edition has all its files, and they are whole", attempt)
                .isEqualTo(FILES * editions);
        assertThat(sql.fetchValue("select max(number) from report.edition")).isEqualTo((int) editions);
        assertThat(sql.fetchValue("select count(*) from organisation.change")).isEqualTo(editions);
        assertThat(sql.fetchValue("select version from organisation.municipality where code = 'lillby'"))
                .isEqualTo(1 + editions);
    }

    /** The server works on for a moment after its client is gone. */
    private static void awaitGone(Database database) throws InterruptedException {
        var until = System.nanoTime() + GONE_MAX.toNanos();
        while ((long) database.sql()
                                .fetchValue("select count(*) from pg_stat_activity where application_name = 'killed'"
                                        + " and datname = current_database()")
                        > 0
                && System.nanoTime() < until) {
            Thread.sleep(20);
        }
    }
}
