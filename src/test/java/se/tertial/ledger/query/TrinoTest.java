package se.tertial.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.util.FileSystemUtils;
import se.tertial.basics.Word;
import se.tertial.database.Database;
import se.tertial.database.TestDatabase;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Months;
import se.tertial.organisation.MunicipalityId;

/**
 * The same questions on Trino. {@code TERTIAL_TRINO_URL} names a catalog and schema where tables can be made, as
 * {@code jdbc:trino://localhost:8080/memory/default}. When {@code TERTIAL_TRINO_FOLDER} is a folder of this machine that the catalog
 * {@code hive} has as {@code local:///}, they are also put to the files of the reading copy; see docs/nationell-tjanst.md.
 */
@EnabledIfEnvironmentVariable(named = "TERTIAL_TRINO_URL", matches = "jdbc:trino:.+")
class TrinoTest {

    private static final short TOWN = 1;
    private static final short OTHER_TOWN = 2;
    private static final int QUESTIONS = 100;
    private static final int ROWS_AT_ONCE = 200;

    @Test
    void randomQuestionsHaveTheSameAnswersOnTrino() throws SQLException {
        var ledger = new RandomLedger(17, TOWN);
        try (var database = TestDatabase.empty();
                var trino = connect()) {
            ledger.store(database.sql(), 10, 300);
            copy(trino, ledger);
            assertSameAnswers(trino, database, ledger, EntryTable.ofTrino("tertial_entry"));
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TERTIAL_TRINO_FOLDER", matches = ".+")
    void theFilesOfTheReadingCopyAreReadInPlaceAsTheFoldersLayThemOut() throws SQLException, IOException {
        var shared = Path.of(System.getenv("TERTIAL_TRINO_FOLDER"));
        var copy = Files.createTempDirectory(shared, "reading-copy-");
        var ledger = new RandomLedger(17, TOWN);
        try (var database = TestDatabase.empty();
                var trino = connect();
                var answers = new LedgerAnswers(database.sql(), copy)) {
            ledger.store(database.sql(), 10, 300);
            new RandomLedger(18, OTHER_TOWN).store(database.sql(), 3, 200);
            answers.bringUpToDate(new MunicipalityId(TOWN));
            answers.bringUpToDate(new MunicipalityId(OTHER_TOWN));
            describe(trino, copy.getFileName().toString());
            assertSameAnswers(trino, database, ledger, EntryTable.ofTrino("hive", "tertial", "entry"));
        } finally {
            FileSystemUtils.deleteRecursively(copy);
        }
    }

    private static Connection connect() throws SQLException {
        var user = new Properties();
        user.setProperty("user", "tertial");
        return DriverManager.getConnection(System.getenv("TERTIAL_TRINO_URL"), user);
    }

    private static void assertSameAnswers(Connection trino, Database database, RandomLedger ledger, EntryTable table) {
        var batches = CountedBatches.of(database.sql(), TOWN);
        var sql = DSL.using(trino, SQLDialect.TRINO, EntryTable.SETTINGS);
        var queries = new RandomQueries(99);
        for (var i = 0; i < QUESTIONS; i++) {
            var query = queries.next();
            var select = QuerySql.of(query, TOWN, batches, table);
            assertThat(LedgerAnswers.matrix(query, sql.fetch(select)))
                    .as("question %d: %s", i, query)
                    .isEqualTo(PlainAnswer.of(query, ledger.entries));
        }
    }

    /** As the documentation has it. */
    private static void describe(Connection trino, String folder) throws SQLException {
        try (var statement = trino.createStatement()) {
            statement.execute("create schema if not exists hive.tertial");
            statement.execute("drop table if exists hive.tertial.entry");
            statement.execute("""
                    create table hive.tertial.entry (
                      municipality_id smallint, batch integer, kind varchar, month integer,
                      account varchar, centre varchar, area varchar, activity varchar, project varchar, item varchar,
                      counterparty varchar, amount_ore bigint, municipality integer, year integer)
                    with (format = 'PARQUET', external_location = 'local:///%s',
                      partitioned_by = array['municipality', 'year'])""".formatted(folder));
            statement.execute("call hive.system.sync_partition_metadata('tertial', 'entry', 'FULL')");
        }
    }

    private static void copy(Connection trino, RandomLedger ledger) throws SQLException {
        try (var statement = trino.createStatement()) {
            statement.execute("drop table if exists tertial_entry");
            statement.execute("""
                    create table tertial_entry (municipality_id smallint, batch integer, kind varchar, month integer,
                      account varchar, centre varchar, area varchar, activity varchar, project varchar, item varchar,
                      counterparty varchar, amount_ore bigint, municipality integer, year integer)""");
            for (var from = 0; from < ledger.entries.size(); from += ROWS_AT_ONCE) {
                var rows = ledger.entries.stream()
                        .skip(from)
                        .limit(ROWS_AT_ONCE)
                        .map(TrinoTest::row)
                        .collect(Collectors.joining(", "));
                statement.execute("insert into tertial_entry values " + rows);
            }
        }
    }

    private static String row(RandomLedger.Counted counted) {
        var entry = counted.entry();
        var codes = Arrays.stream(Dimension.values())
                .map(dimension -> "'" + entry.coding().get(dimension).replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
        return "(smallint '%d', %d, '%s', %d, %s, bigint '%d', %1$d, %d)"
                .formatted(
                        TOWN,
                        counted.batch(),
                        Word.of(entry.kind()),
                        Months.number(entry.month()),
                        codes,
                        entry.amount().ore(),
                        entry.month().getYear());
    }
}
