package se.tertial.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an embedded server lives.
 *
 * @param var the directory that holds its data, port, password and log
 * @param sharedPrograms a directory where the build may already have unpacked the programs
 */
record PostgresPlace(Path var, Optional<Path> sharedPrograms) {

    PostgresPlace {
        var = var.toAbsolutePath().normalize();
    }

    static PostgresPlace in(Path var) {
        return new PostgresPlace(
                var, Optional.ofNullable(System.getProperty("tertial.programs")).map(Path::of));
    }

    /** The system property {@code tertial.var}, else the environment's {@code TERTIAL_VAR}, else {@code var}. */
    static PostgresPlace ofThisProcess() {
        var property = Optional.ofNullable(System.getProperty("tertial.var"));
        var environment = Optional.ofNullable(System.getenv("TERTIAL_VAR")).filter(value -> !value.isBlank());
        return in(Path.of(property.or(() -> environment).orElse("var")));
    }

    Path data() {
        return var.resolve("postgres");
    }

    Path dataInTheMaking() {
        return var.resolve("postgres.new");
    }

    Path ownPrograms() {
        return var.resolve("postgres-programs");
    }

    Path port() {
        return var.resolve("postgres.port");
    }

    Path password() {
        return var.resolve("postgres.password");
    }

    Path serverLog() {
        return var.resolve("postgres.log");
    }

    Path commandLog() {
        return var.resolve("postgres-command.log");
    }

    /** Locked, shared, by every process that uses the server. */
    Path users() {
        return var.resolve("postgres.users");
    }

    /** Locked, exclusively, by the process that is starting the server. */
    Path start() {
        return var.resolve("postgres.start");
    }
}
