package se.tertial.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * An open database with its tables up to date. Commands open it themselves; in the web application it is a bean.
 *
 * <pre>{@code
 * try (var database = Database.open().closedAtExit()) {
 *     database.sql().selectFrom(…)
 * }
 * }</pre>
 */
public final class Database implements AutoCloseable {

    static final String MIGRATIONS = "classpath:db/migration";

    private static final String NAME = "postgres";

    private final HikariDataSource connections;
    private final Optional<ServerShare> embedded;
    private boolean closed;

    private Database(HikariDataSource connections, Optional<ServerShare> embedded) {
        this.connections = connections;
        this.embedded = embedded;
    }

    /**
     * The database of TERTIAL_DATABASE_URL, or else our own server with its data in TERTIAL_VAR.
     *
     * @throws DatabaseUnavailable saying in words what is wrong and what to do
     */
    public static Database open() {
        var external = DatabaseAddress.in(System.getenv());
        return external.map(Database::open).orElseGet(() -> embedded(PostgresPlace.ofThisProcess(), NAME));
    }

    /** Our own server with its data below that directory. */
    public static Database embedded(Path var) {
        return embedded(PostgresPlace.in(var), NAME);
    }

    static Database open(DatabaseAddress address) {
        return migrated(address, Optional.empty());
    }

    static Database embedded(PostgresPlace place, String databaseName) {
        var share = ServerShare.take(place);
        try {
            return migrated(share.server().address(databaseName), Optional.of(share));
        } catch (RuntimeException failure) {
            share.close();
            throw failure;
        }
    }

    private static Database migrated(DatabaseAddress address, Optional<ServerShare> share) {
        var connections = Connections.to(address);
        try {
            Migrations.apply(connections, MIGRATIONS);
            return new Database(connections, share);
        } catch (RuntimeException failure) {
            connections.close();
            throw failure;
        }
    }

    /** Where this process keeps files of its own: TERTIAL_VAR, else {@code var}. */
    public static Path workFolder() {
        return PostgresPlace.ofThisProcess().var();
    }

    /** Connections that reach as far as whoever takes them has said ({@link Reach}): for the web application. */
    public DataSource dataSource() {
        return new WalledConnections(connections, Reach::current);
    }

    /**
     * SQL of commands, which reach every municipality. Inside the web application, ask for a {@code DSLContext} bean, which
     * follows Spring's transactions and reaches no further than its request.
     */
    public DSLContext sql() {
        return DSL.using(new WalledConnections(connections, () -> Reach.EVERYTHING), SQLDialect.POSTGRES);
    }

    /** Also closes when the process is asked to end, as by Ctrl-C. For commands; Spring closes its beans itself. */
    public Database closedAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close-database"));
        return this;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        connections.close();
        embedded.ifPresent(ServerShare::close);
    }
}
