package se.tertial.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file postmaster.pid, in which a running server says who and where it is. It outlives a server that was killed. */
final class PostmasterFile {

    private static final int LINE_OF_PORT = 3;
    private static final int LINE_OF_STATUS = 7;
    private static final Duration STARTING_MAX = Duration.ofSeconds(60);

    /** One more than any process number that Linux gives. */
    private static final String NOBODYS_PID = "4194304";

    private final PostgresPlace place;
    private final Path file;

    PostmasterFile(PostgresPlace place) {
        this.place = place;
        this.file = place.data().resolve("postmaster.pid");
    }

    /** The port of the server that lives in this place; waits for one that is starting or stopping. */
    Optional<Integer> portOfLivingServer() throws IOException {
        var deadline = Instant.now().plus(STARTING_MAX);
        for (var lines = lines(); isOfLivingProcess(lines); lines = lines()) {
            var pid = lines.getFirst().strip();
            if (lines.size() > LINE_OF_STATUS
                    && lines.get(LINE_OF_STATUS).strip().equals("ready")) {
                return Optional.of(Integer.parseInt(lines.get(LINE_OF_PORT).strip()))
                        .filter(port -> answersToStay(port, pid));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new DatabaseUnavailable(
                        "A PostgreSQL server on %s is neither ready nor gone after %d seconds. See %s."
                                .formatted(place.data(), STARTING_MAX.toSeconds(), place.serverLog()));
            }
            pause();
        }
        return Optional.empty();
    }

    /**
     * Where nothing collects dead processes (many containers), a killed server keeps its number, and PostgreSQL then
     * takes it for alive and will not start. Only the number is replaced: by the rest of the file PostgreSQL still finds
     * out whether something uses the data.
     */
    void forgetDeadServer() throws IOException {
        var lines = new ArrayList<>(lines());
        if (!lines.isEmpty() && isDeadButUncollected(lines.getFirst().strip())) {
            lines.set(0, NOBODYS_PID);
            Files.write(file, lines);
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /** A number may have passed to another program since; one whose name is hidden counts as ours. */
    private static boolean isOfLivingProcess(List<String> lines) throws IOException {
        if (lines.isEmpty() || isDeadButUncollected(lines.getFirst().strip())) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info()
                        .command()
                        .map(name -> name.endsWith("postgres"))
                        .orElse(true))
                .orElse(false);
    }

    /** A process that is just being killed hides its name before it lets go of its port. */
    private static boolean answersToStay(int port, String pid) {
        var name = ProcessHandle.of(Long.parseLong(pid))
                .flatMap(process -> process.info().command());
        if (answers(port) && name.isEmpty()) {
            pause();
        }
        return answers(port);
    }

    private static boolean isDeadButUncollected(String pid) throws IOException {
        var status = Path.of("/proc", pid, "status");
        try {
            return Files.exists(status)
                    && Files.readAllLines(status).stream().anyMatch(line -> line.startsWith("State:\tZ"));
        } catch (NoSuchFileException collectedMeanwhile) {
            return false;
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for PostgreSQL.", interrupted);
        }
    }
}
