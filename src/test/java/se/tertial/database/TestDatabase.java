package se.tertial.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Databases for tests: real PostgreSQL, the tables of the migrations, nothing in them. One server serves all tests of a
 * run; each call gives a database of its own, copied from a template in a fraction of a second.
 *
 * <pre>{@code
 * try (var database = TestDatabase.empty()) { … database.sql() … }
 * }</pre>
 */
public final class TestDatabase {

    private static final PostgresPlace PLACE = PostgresPlace.ofThisProcess();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PREFIX =
            "test_%d_".formatted(ProcessHandle.current().pid());
    private static final String TEMPLATE = PREFIX + "template";

    private static boolean prepared;

    private TestDatabase() {}

    public static synchronized Database empty() {
        if (!prepared) {
            prepare();
            prepared = true;
        }
        var name = PREFIX + NUMBER.incrementAndGet();
        execute("create database %s template %s".formatted(name, TEMPLATE));
        return Database.embedded(PLACE, name);
    }

    /** Where it is and who signs in to it, for another process. */
    public static HikariDataSource pool(Database database) {
        try {
            return database.dataSource().unwrap(HikariDataSource.class);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of a database of the server that serves all tests, for somebody else than its superuser. */
    static DatabaseAddress address(String name, String user, String password) {
        try (var share = ServerShare.take(PLACE)) {
            return new DatabaseAddress(share.server().address(name).url(), Optional.of(user), Optional.of(password));
        }
    }

    private static void prepare() {
        var share = ServerShare.take(PLACE);
        Runtime.getRuntime().addShutdownHook(new Thread(share::close, "stop-test-server"));
        try (var connections = Connections.to(share.server().address("postgres"))) {
            var sql = DSL.using(connections, SQLDialect.POSTGRES);
            for (var left : sql.fetchValues("select datname from pg_database where starts_with(datname, 'test_')")) {
                sql.execute("drop database if exists %s with (force)".formatted(left));
            }
            sql.execute("create database " + TEMPLATE);
        }
        Database.embedded(PLACE, TEMPLATE).close();
    }

    private static void execute(String statement) {
        try (var share = ServerShare.take(PLACE);
                var connections = Connections.to(share.server().address("postgres"))) {
            DSL.using(connections, SQLDialect.POSTGRES).execute(statement);
        }
    }
}
