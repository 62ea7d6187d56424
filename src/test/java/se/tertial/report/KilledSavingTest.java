package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.folder.Folders;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.web.ReportTexts;

/** A process that is killed while somebody writes and gives loses nothing it has acknowledged, and leaves nothing half. */
class KilledSavingTest {

    private static final int TIMES = 50;
    private static final int UNDISTURBED = 3;
    private static final int LINES_MAX = 40;
    private static final Duration GONE_MAX = Duration.ofSeconds(20);

    @TempDir
    private Path temporary;

    @Test
    void fiftyKillsLoseNothingAcknowledgedAndLeaveNothingHalf() throws IOException, InterruptedException {
        try (var database = TestDatabase.empty()) {
            new FolderLoad(database.sql()).load(Folders.MINIMAL);
            var random = new Random(20_261_122);
            SavingProcess.start(database, 1, UNDISTURBED, temporary).await();
            var first = UNDISTURBED + 1;
            var saved = UNDISTURBED;
            var given = UNDISTURBED;
            for (var i = 0; i < TIMES; i++) {
                var process = SavingProcess.start(database, first, Integer.MAX_VALUE, temporary);
                var lines = 1 + random.nextInt(LINES_MAX);
                while (process.said().size() < lines) {
                    assertThat(process.isAlive()).isTrue();
                    Thread.sleep(1);
                }
                Thread.sleep(0, random.nextInt(999_999));
                process.kill();
                for (var line : process.said()) {
                    saved = line.startsWith("saved ") ? number(line) : saved;
                    given = line.startsWith("given ") ? number(line) : given;
                }
                awaitGone(database);
                var words = assertWhole(database, saved, given, i);
                saved = words;
                first = words + 1;
            }
            assertThat(first).as("words written in all").isGreaterThan(TIMES);
        }
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }

    /** @return how many words there are */
    private static int assertWhole(Database database, int saved, int given, int attempt) {
        var sql = database.sql();
        var entry =
                new MunicipalityRegister(sql).byCode(SavingProcess.MUNICIPALITY).orElseThrow();
        var drafts = new DraftStore(sql);
        var draft = drafts.of(entry.id(), List.of(SavingProcess.KEY)).get(SavingProcess.KEY);
        if (draft == null) {
            assertThat(saved).as("attempt %d", attempt).isZero();
            return 0;
        }
        var words = words(draft.fields().getOrDefault("text", ""));
        assertThat(words).as("attempt %d: all words in their order", attempt).isEqualTo(expected(words.size()));
        assertThat(words.size())
                .as("attempt %d: what was acknowledged", attempt)
                .isGreaterThanOrEqualTo(saved);
        var facts = new Municipalities(sql).byCode(SavingProcess.MUNICIPALITY).orElseThrow();
        var told = words(ReportTexts.markdown(facts, SavingProcess.ROUND, SavingProcess.UNIT, SavingProcess.TEXT));
        assertThat(told.size()).as("attempt %d: what was given", attempt).isGreaterThanOrEqualTo(given);
        var history = drafts.history(entry.id(), SavingProcess.KEY);
        assertThat(history).as("every version is kept").hasSize(draft.version());
        if (draft.given() > 0) {
            var version = history.stream()
                    .filter(v -> v.version() == draft.given())
                    .findFirst()
                    .orElseThrow();
            assertThat(words(version.fields().get("text")))
                    .as("attempt %d: the draft knows what was given", attempt)
                    .isEqualTo(told);
            assertThat(sql.fetchValue("select max(version) from organisation.change"))
                    .as("attempt %d: and so does the trace", attempt)
                    .isEqualTo(entry.version());
        }
        return words.size();
    }

    private static List<String> expected(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "ord" + i).toList();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    /** The server works on for a moment after its client is gone. */
    private static void awaitGone(Database database) throws InterruptedException {
        var until = System.nanoTime() + GONE_MAX.toNanos();
        while ((long) database.sql()
                                .fetchValue("select count(*) from pg_stat_activity where application_name = '"
                                        + SavingProcess.APPLICATION + "' and datname = current_database()")
                        > 0
                && System.nanoTime() < until) {
            Thread.sleep(20);
        }
    }
}
