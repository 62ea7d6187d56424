package se.tertial.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs one of PostgreSQL's programs. PostgreSQL refuses to run as root; root therefore runs it in a user namespace of
 * its own, where it is nobody. Output goes to a file, since pg_ctl would hold a pipe open for as long as the server
 * lives.
 */
final class PostgresCommand {

    private static final int LOG_LINES_SHOWN_MAX = 8;

    private PostgresCommand() {}

    static void run(PostgresPlace place, String purpose, List<String> command) throws IOException {
        var log = place.commandLog();
        var exitCode = exitCode(start(asOrdinaryUser(command), place.var(), log));
        if (exitCode != 0) {
            throw new DatabaseUnavailable("%s failed. PostgreSQL says:%n%s".formatted(purpose, lastLines(place)));
        }
    }

    private static Process start(List<String> command, Path directory, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for PostgreSQL.", interrupted);
        }
    }

    private static List<String> asOrdinaryUser(List<String> command) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        if (!canMakeUserNamespace()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not run as root, and this machine does not let root make a user namespace for it (unshare -U). Run Tertial as an ordinary user, or give the address of a PostgreSQL server in TERTIAL_DATABASE_URL.");
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean canMakeUserNamespace() {
        try {
            var trial = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return exitCode(trial) == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static String lastLines(PostgresPlace place) throws IOException {
        var lines = new ArrayList<String>();
        for (var log : List.of(place.commandLog(), place.serverLog())) {
            if (Files.exists(log)) {
                var all = Files.readAllLines(log);
                lines.addAll(all.subList(Math.max(0, all.size() - LOG_LINES_SHOWN_MAX), all.size()));
            }
        }
        return lines.stream().map(line -> "  " + line).collect(Collectors.joining(System.lineSeparator()));
    }
}
