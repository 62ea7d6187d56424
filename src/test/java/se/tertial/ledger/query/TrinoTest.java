package se.tertial.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.tertial.basics.Word;
import se.tertial.database.TestDatabase;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Months;

/**
 * The same questions on Trino. {@code TERTIAL_TRINO_URL} names a catalog and schema where tables can be made, as
 * {@code jdbc:trino://localhost:8080/memory/default}; see docs/nationell-tjanst.md.
 */
@EnabledIfEnvironmentVariable(named = "TERTIAL_TRINO_URL", matches = "jdbc:trino:.+")
class TrinoTest {

    private static final short TOWN = 1;
    private static final int ROWS_AT_ONCE = 200;

    @Test
    void randomQuestionsHaveTheSameAnswersOnTrino() throws SQLException {
        var ledger = new RandomLedger(17, TOWN);
        var user = new Properties();
        user.setProperty("user", "tertial");
        try (var database = TestDatabase.empty();
                var trino = DriverManager.getConnection(System.getenv("TERTIAL_TRINO_URL"), user)) {
            ledger.store(database.sql(), 10, 300);
            copy(trino, ledger);
            var batches = CountedBatches.of(database.sql(), TOWN);
            var sql = DSL.using(trino, SQLDialect.TRINO, EntryTable.SETTINGS);
            var queries = new RandomQueries(99);
            for (var i = 0; i < 100; i++) {
                var query = queries.next();
                var select = QuerySql.of(query, TOWN, batches, EntryTable.ofTrino("tertial_entry"));
                assertThat(LedgerAnswers.matrix(query, sql.fetch(select)))
                        .as("question %d: %s", i, query)
                        .isEqualTo(PlainAnswer.of(query, ledger.entries));
            }
        }
    }

    private static void copy(Connection trino, RandomLedger ledger) throws SQLException {
        try (var statement = trino.createStatement()) {
            statement.execute("drop table if exists tertial_entry");
            statement.execute("""
                    create table tertial_entry (municipality_id smallint, batch integer, kind varchar, month integer,
                      account varchar, centre varchar, area varchar, activity varchar, project varchar, item varchar,
                      counterparty varchar, amount_ore bigint)""");
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
        return "(smallint '%d', %d, '%s', %d, %s, bigint '%d')"
                .formatted(
                        TOWN,
                        counted.batch(),
                        Word.of(entry.kind()),
                        Months.number(entry.month()),
                        codes,
                        entry.amount().ore());
    }
}
