package se.tertial.cli.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The web application as a process of its own, started as {@code ./tertial serve} starts it. */
final class ServerProcess implements AutoCloseable {

    private static final long START_SECONDS_MAX = 120;
    private static final int POLL_MILLIS = 10;

    private final Process process;
    private final int port;
    private final double secondsToFirstPage;

    private ServerProcess(Process process, int port, double secondsToFirstPage) {
        this.process = process;
        this.port = port;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    static ServerProcess start(Path var, String firstPage) throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder(command(port)).redirectErrorStream(true);
        builder.redirectOutput(var.resolve("bench-server.log").toFile());
        builder.environment().put("TERTIAL_VAR", var.toString());
        builder.environment().remove("TERTIAL_DATABASE_URL");
        var begun = System.nanoTime();
        var process = builder.start();
        while (!answers(port, firstPage)) {
            if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(START_SECONDS_MAX)) {
                process.destroyForcibly();
                throw new IOException("the server did not start; see " + var.resolve("bench-server.log"));
            }
            Thread.sleep(POLL_MILLIS);
        }
        return new ServerProcess(process, port, (System.nanoTime() - begun) / 1e9);
    }

    private static List<String> command(int port) {
        var classes = System.getProperty("java.class.path");
        var jar = Path.of(classes.split(File.pathSeparator, 2)[0]).toAbsolutePath();
        var cache = jar.resolveSibling("tertial.aot");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dtertial.bench=true",
                "-Dtertial.programs=" + System.getProperty("tertial.programs", "")));
        if (Files.exists(cache)) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(
                classes.endsWith(".jar") && !classes.contains(File.pathSeparator)
                        ? List.of("-jar", classes)
                        : List.of("-cp", classes, "se.tertial.cli.Main"));
        command.addAll(List.of("serve", "--port", String.valueOf(port)));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port, String page) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + page).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** Resident memory in megabytes, or NaN where the system does not say. */
    double megabytes() {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
