package se.tertial.ledger.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * DuckDB in this process, over the files of one folder. It has no data of its own, reads and writes nowhere else and fetches
 * nothing from the net. Started when it is first used.
 */
final class DuckEngine implements AutoCloseable {

    private static final String MEMORY_MAX = "512MB";
    private static final int AT_ONCE_MAX = 2;

    private final Path folder;
    private final Semaphore places = new Semaphore(AT_ONCE_MAX);
    private @Nullable DuckDBConnection engine;

    DuckEngine(Path folder) {
        this.folder = folder;
    }

    /** What is done on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Waits while as many as may be are at work. */
    <T> T work(Work<T> work) throws SQLException {
        places.acquireUninterruptibly();
        try (var connection = engine().duplicate()) {
            return work.on(connection);
        } finally {
            places.release();
        }
    }

    private synchronized DuckDBConnection engine() throws SQLException {
        var started = engine;
        if (started == null) {
            started = start();
            engine = started;
        }
        return started;
    }

    private DuckDBConnection start() throws SQLException {
        var scratch = folder.resolve("scratch");
        try {
            Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = connection.createStatement()) {
            statement.execute("set autoinstall_known_extensions = false");
            statement.execute("set autoload_known_extensions = false");
            statement.execute("set memory_limit = '" + MEMORY_MAX + "'");
            statement.execute("set parquet_metadata_cache = true");
            statement.execute("set threads = " + Runtime.getRuntime().availableProcessors());
            statement.execute("set temp_directory = " + literal(scratch));
            statement.execute("set allowed_directories = [" + literal(folder) + "]");
            statement.execute("set enable_external_access = false");
            statement.execute("set lock_configuration = true");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    static String literal(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    @Override
    public synchronized void close() {
        try {
            if (engine != null) {
                engine.close();
                engine = null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
