package se.tertial.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A pool of connections to a database that answers and is new enough. */
final class Connections {

    private static final int VERSION_NUMBER_MIN = 150_000;
    private static final int CONNECTIONS_MAX = 16;
    private static final int CONNECTIONS_IDLE_MIN = 1;
    private static final Duration CONNECT_MAX = Duration.ofSeconds(10);

    private Connections() {}

    static HikariDataSource to(DatabaseAddress address) {
        var pool = connect(address);
        try {
            refuseOldServer(pool, address);
            return pool;
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.setPoolName("tertial");
        config.setMaximumPoolSize(CONNECTIONS_MAX);
        config.setMinimumIdle(CONNECTIONS_IDLE_MIN);
        config.setConnectionTimeout(CONNECT_MAX.toMillis());
        config.addDataSourceProperty("ApplicationName", "tertial");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException failure) {
            throw unreachable(address, failure);
        }
    }

    private static DatabaseUnavailable unreachable(DatabaseAddress address, Throwable failure) {
        var cause = failure.getCause();
        var state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        var message = "Cannot use the database %s: %s".formatted(address.shown(), reason(state, cause));
        return new DatabaseUnavailable(message, failure);
    }

    private static String reason(@Nullable String sqlState, @Nullable Throwable cause) {
        return switch (sqlState == null ? "" : sqlState) {
            case "28P01", "28000" ->
                "it refused the user or password. Check TERTIAL_DATABASE_USER and TERTIAL_DATABASE_PASSWORD.";
            case "3D000" -> "the server has no database of that name. Create it, or correct TERTIAL_DATABASE_URL.";
            case "08001", "08006" ->
                "no PostgreSQL server answers there. Check that it runs and that TERTIAL_DATABASE_URL names it.";
            default -> String.valueOf(cause == null ? "no reason was given" : cause.getMessage());
        };
    }

    private static void refuseOldServer(HikariDataSource pool, DatabaseAddress address) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select current_setting('server_version_num')::int, current_setting('server_version')")) {
            result.next();
            if (result.getInt(1) < VERSION_NUMBER_MIN) {
                throw new DatabaseUnavailable("The database %s is PostgreSQL %s. Tertial needs PostgreSQL 15 or later."
                        .formatted(address.shown(), result.getString(2)));
            }
        } catch (SQLException failure) {
            throw unreachable(address, failure);
        }
    }
}
