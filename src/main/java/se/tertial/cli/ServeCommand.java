package se.tertial.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.tertial.TertialApplication;
import se.tertial.database.Database;

/** {@code tertial serve}: the web application, until it is told to stop. */
@Command(
        name = "serve",
        description = "Serves the web application until stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:TERTIAL_PORT:-8080}",
            description = "Port to serve on, 0 for any (TERTIAL_PORT; else 8080).")
    private int port;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Start, ask for a page, stop: trains the start-up cache.")
    private boolean rehearse;

    @Override
    public Integer call() throws InterruptedException {
        if (!isFree(port)) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "Port %d is taken by another program. Stop it, or choose another port with --port.%n",
                            port);
            return ExitCode.REFUSED;
        }
        try (var database = Database.open()) {
            serve(database);
        }
        return ExitCode.DONE;
    }

    private void serve(Database database) throws InterruptedException {
        var context = TertialApplication.start(database, port);
        var address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        if (rehearse) {
            Rehearsal.of(address);
            context.close();
            return;
        }
        spec.commandLine().getOut().printf("Tertial: %s  (Ctrl-C stops)%n", address);
        spec.commandLine().getOut().flush();
        var stopped = new CountDownLatch(1);
        SpringApplication.getShutdownHandlers().add(stopped::countDown);
        stopped.await();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
