package se.tertial.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.basics.Amount;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.query.LedgerQuery.Column;
import se.tertial.organisation.MunicipalityId;

/** Whoever answers, PostgreSQL or the reading copy, says what a patient reader of the entries would. */
class LedgerAnswersTest {

    private static final MunicipalityId TOWN = new MunicipalityId((short) 1);
    private static final MonthRange ALL_MONTHS = new MonthRange(YearMonth.of(2022, 1), YearMonth.of(2024, 12));
    private static final LedgerQuery BY_ACCOUNT = new LedgerQuery(
            List.of(
                    new Column("actual", Entry.Kind.ACTUAL, ALL_MONTHS),
                    new Column("budget", Entry.Kind.BUDGET, ALL_MONTHS)),
            List.of(new Grouping.Code(Dimension.ACCOUNT)));

    @TempDir
    private Path folder;

    private Database database;
    private LedgerAnswers answers;
    private RandomLedger ledger;

    @BeforeEach
    void open() {
        database = TestDatabase.empty();
        answers = new LedgerAnswers(database.sql(), folder);
        ledger = new RandomLedger(17, TOWN.value());
        ledger.store(database.sql(), 14, 400);
        new RandomLedger(18, (short) 2).store(database.sql(), 3, 200);
    }

    @AfterEach
    void close() {
        answers.close();
        database.close();
    }

    @Test
    void randomQuestionsHaveTheSameAnswersEverywhere() {
        assertThat(answers.bringUpToDate(TOWN).written()).isGreaterThan(5);
        var batches = CountedBatches.of(database.sql(), TOWN.value());
        var queries = new RandomQueries(4711);
        var withRows = 0;
        for (var i = 0; i < 300; i++) {
            var query = queries.next();
            var expected = PlainAnswer.of(query, ledger.entries);
            withRows += expected.rows().isEmpty() ? 0 : 1;
            assertThat(answers.fromPostgres(TOWN.value(), query, batches))
                    .as("PostgreSQL, question %d: %s", i, query)
                    .isEqualTo(expected);
            assertThat(answers.fromCopy(TOWN.value(), query, batches))
                    .as("the reading copy, question %d: %s", i, query)
                    .contains(expected);
        }
        assertThat(withRows).as("questions that have an answer at all").isGreaterThan(100);
    }

    @Test
    void everyTotalIsTheSumOfItsPartsAtEveryLevel() {
        answers.bringUpToDate(TOWN);
        var columns = List.of(
                new Column("actual", Entry.Kind.ACTUAL, ALL_MONTHS),
                new Column("budget", Entry.Kind.BUDGET, ALL_MONTHS));
        for (var dimension : Dimension.values()) {
            var whole = answers.answer(TOWN, new LedgerQuery(columns, List.of()));
            for (var length = 1; length <= 5; length++) {
                var parts =
                        answers.answer(TOWN, new LedgerQuery(columns, List.of(new Grouping.Code(dimension, length))));
                var finer = answers.answer(
                        TOWN,
                        new LedgerQuery(
                                columns,
                                List.of(
                                        new Grouping.Code(dimension, length),
                                        new Grouping.Code(dimension, length + 1),
                                        new Grouping.Group(RandomQueries.UNITS))));
                for (var column : List.of("actual", "budget")) {
                    assertThat(parts.total(column)).isEqualTo(whole.cell(List.of(), column));
                    parts.rows()
                            .forEach(row -> assertThat(sum(finer, row.keys().getFirst(), column))
                                    .as("%s %s %s", dimension, row.keys(), column)
                                    .isEqualTo(parts.cell(row.keys(), column).orElse(Amount.ZERO)));
                }
            }
        }
    }

    private static Amount sum(Matrix finer, String key, String column) {
        return finer.rows().stream()
                .filter(row -> row.keys().getFirst().equals(key))
                .flatMap(row -> finer.cell(row.keys(), column).stream())
                .reduce(Amount.ZERO, Amount::plus);
    }

    @Test
    void aBatchThatIsNoLongerCountedFallsAwayAtOnceAndItsFilesWhenTheCopyIsBroughtUpToDate() {
        answers.bringUpToDate(TOWN);
        var before = answers.answer(TOWN, BY_ACCOUNT);
        var withdrawn = CountedBatches.of(database.sql(), TOWN.value()).stream()
                .filter(batch -> batch.entries() > 0)
                .findFirst()
                .orElseThrow();
        database.sql()
                .execute(
                        "update ledger.batch set state = 'withdrawn' where municipality_id = 1 and number = ?",
                        withdrawn.number());

        var after = answers.answer(TOWN, BY_ACCOUNT);

        assertThat(after).isNotEqualTo(before);
        assertThat(answers.bringUpToDate(TOWN).deleted()).isPositive();
        assertThat(answers.answer(TOWN, BY_ACCOUNT)).isEqualTo(after);
        assertThat(answers.bringUpToDate(TOWN))
                .isEqualTo(new LedgerAnswers.Copied(
                        CountedBatches.of(database.sql(), TOWN.value()).size(), 0, 0, 0));
    }

    @Test
    void aCopyThatIsBrokenInAnyWayNeverAnswersAndIsWrittenAgain() throws IOException {
        answers.bringUpToDate(TOWN);
        var expected = answers.answer(TOWN, BY_ACCOUNT);
        var batches = CountedBatches.of(database.sql(), TOWN.value());
        List<Damage> damages = List.of(
                Files::delete,
                file -> Files.write(file, new byte[0]),
                file -> Files.writeString(file, "<html>Not found</html>"),
                LedgerAnswersTest::turnABit);
        for (var ending : List.of(".parquet", ".json")) {
            for (var damage : damages) {
                damage.to(anyFile(ending));
                try (var fresh = new LedgerAnswers(database.sql(), folder)) {
                    assertThat(fresh.answer(TOWN, BY_ACCOUNT)).isEqualTo(expected);
                    fresh.bringUpToDate(TOWN);
                    assertThat(fresh.fromCopy(TOWN.value(), BY_ACCOUNT, batches))
                            .contains(expected);
                }
            }
        }
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }

    private static void turnABit(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private Path anyFile(String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whoeverAsksBeforeThereIsACopyIsAnsweredAndTheCopyIsMadeBehind() throws Exception {
        var first = answers.answer(TOWN, BY_ACCOUNT);
        var batches = CountedBatches.of(database.sql(), TOWN.value());
        for (var i = 0;
                i < 200 && answers.fromCopy(TOWN.value(), BY_ACCOUNT, batches).isEmpty();
                i++) {
            Thread.sleep(50);
        }

        assertThat(answers.fromCopy(TOWN.value(), BY_ACCOUNT, batches)).contains(first);
    }

    @Test
    void aCopyOfAnotherDatabaseIsNotMistakenForThisOne() {
        answers.bringUpToDate(TOWN);
        try (var other = TestDatabase.empty();
                var others = new LedgerAnswers(other.sql(), folder)) {
            var another = new RandomLedger(99, TOWN.value());
            another.store(other.sql(), 14, 400);

            assertThat(others.answer(TOWN, BY_ACCOUNT)).isEqualTo(PlainAnswer.of(BY_ACCOUNT, another.entries));
        }
    }

    @Test
    void manyMayAskAtOnce() throws Exception {
        answers.bringUpToDate(TOWN);
        var expected = answers.answer(TOWN, BY_ACCOUNT);
        var found = new ArrayList<Matrix>();
        var threads = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    var answer = answers.answer(TOWN, BY_ACCOUNT);
                    synchronized (found) {
                        found.add(answer);
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(found).hasSize(8).containsOnly(expected);
    }
}
