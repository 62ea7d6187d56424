package se.tertial.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections that reach no further than whoever takes them. Each is told as it is taken from the pool, so that nothing is left
 * of who had it before.
 */
final class WalledConnections extends DelegatingDataSource {

    private static final String TELL =
            "select set_config('role', ?, false), set_config('tertial.municipality', ?, false)";
    private static final String OWNER = "none";

    private final Supplier<Reach> reach;

    WalledConnections(DataSource pool, Supplier<Reach> reach) {
        super(pool);
        this.reach = reach;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var wanted = reach.get();
        var connection = super.getConnection();
        try {
            switch (wanted) {
                case Reach.Everything _ -> tell(connection, OWNER, "");
                case Reach.Nothing _ -> tell(connection, Wall.VISITOR, "");
                case Reach.Of(var municipality) -> tell(connection, Wall.VISITOR, municipality);
            }
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private static void tell(Connection connection, String role, String municipality) throws SQLException {
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, role);
            statement.setString(2, municipality);
            statement.execute();
        }
    }
}
