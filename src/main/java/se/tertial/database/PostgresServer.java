package se.tertial.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server of our own: fsync on, passwords always, reachable from this machine only. It outlives a process
 * that dies; whoever comes next adopts it. Callers see to it that only one process starts or stops it at a time
 * ({@link ServerShare}).
 */
final class PostgresServer {

    static final String USER = "tertial";

    private static final int PASSWORD_BYTES = 24;
    private static final int START_SECONDS_MAX = 120;
    private static final int STOP_SECONDS_MAX = 30;

    private final PostgresPlace place;
    private final PostgresPrograms programs;
    private final int port;

    private PostgresServer(PostgresPlace place, PostgresPrograms programs, int port) {
        this.place = place;
        this.programs = programs;
        this.port = port;
    }

    /** The server of that place, running: the one that lives, else a new start, on new data if there is none. */
    static PostgresServer runningIn(PostgresPlace place) throws IOException {
        var programs = PostgresPrograms.of(place);
        var postmaster = new PostmasterFile(place);
        var living = postmaster.portOfLivingServer();
        if (living.isPresent()) {
            return new PostgresServer(place, programs, living.get());
        }
        if (!Files.exists(place.data().resolve("PG_VERSION"))) {
            makeData(place, programs);
        }
        refuseDataOfAnotherVersion(place, programs);
        var server = new PostgresServer(place, programs, freePort(place));
        postmaster.forgetDeadServer();
        server.start();
        return server;
    }

    DatabaseAddress address(String databaseName) {
        try {
            var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, databaseName);
            return new DatabaseAddress(url, Optional.of(USER), Optional.of(Files.readString(place.password())));
        } catch (IOException unreadable) {
            throw new DatabaseUnavailable(
                    "Cannot read the database's password in %s. Run Tertial as the user that owns that file."
                            .formatted(place.password()),
                    unreadable);
        }
    }

    /** A server that nobody answers for any more is stopped, even where a dead process is still listed as alive. */
    void stop() throws IOException {
        try {
            run(
                    "Stopping PostgreSQL",
                    "pg_ctl",
                    "stop",
                    "-D",
                    place.data().toString(),
                    "-m",
                    "fast",
                    "-w",
                    "-t",
                    Integer.toString(STOP_SECONDS_MAX));
        } catch (DatabaseUnavailable failure) {
            if (!isFree(port)) {
                throw failure;
            }
        }
    }

    private void start() throws IOException {
        var settings = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=".formatted(port);
        run(
                "Starting PostgreSQL",
                "pg_ctl",
                "start",
                "-D",
                place.data().toString(),
                "-l",
                place.serverLog().toString(),
                "-w",
                "-t",
                Integer.toString(START_SECONDS_MAX),
                "-o",
                settings);
    }

    private void run(String purpose, String program, String... arguments) throws IOException {
        run(place, programs, purpose, program, List.of(arguments));
    }

    private static void run(
            PostgresPlace place, PostgresPrograms programs, String purpose, String program, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(programs.program(program).toString()));
        command.addAll(arguments);
        PostgresCommand.run(place, purpose, command);
    }

    private static void makeData(PostgresPlace place, PostgresPrograms programs) throws IOException {
        writeSecretly(place.password(), randomPassword());
        DirectoryRemoval.remove(place.dataInTheMaking());
        run(
                place,
                programs,
                "Making the database",
                "initdb",
                List.of(
                        "-D",
                        place.dataInTheMaking().toString(),
                        "-U",
                        USER,
                        "--pwfile=" + place.password(),
                        "--auth=scram-sha-256",
                        "-E",
                        "UTF8",
                        "--locale=" + hostLocale(),
                        "--locale-provider=icu",
                        "--icu-locale=sv-SE",
                        "-T",
                        "swedish"));
        Files.move(place.dataInTheMaking(), place.data());
    }

    /** Text is sorted by ICU; the host's own locale only needs to know UTF-8. */
    private static String hostLocale() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private static void writeSecretly(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void refuseDataOfAnotherVersion(PostgresPlace place, PostgresPrograms programs) throws IOException {
        var data = Files.readString(place.data().resolve("PG_VERSION")).strip();
        if (!data.equals(programs.majorVersion())) {
            throw new DatabaseUnavailable(
                    "The data in %s was made by PostgreSQL %s, and this Tertial brings PostgreSQL %s. Use the Tertial that made it, or move the data with pg_dump."
                            .formatted(place.data(), data, programs.majorVersion()));
        }
    }

    /** The port of last time, so that an address a person wrote down keeps working, else any that is free. */
    private static int freePort(PostgresPlace place) throws IOException {
        if (Files.exists(place.port())) {
            var last = Integer.parseInt(Files.readString(place.port()).strip());
            if (isFree(last)) {
                return last;
            }
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Files.writeString(place.port(), Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
