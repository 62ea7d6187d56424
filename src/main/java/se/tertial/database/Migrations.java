package se.tertial.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database's tables up to what this Tertial expects. */
final class Migrations {

    private Migrations() {}

    static void apply(DataSource dataSource, String location) {
        try {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations(location)
                    .createSchemas(false)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new DatabaseUnavailable(
                    "The database's tables could not be brought up to date: %s".formatted(failure.getMessage()),
                    failure);
        }
    }
}
