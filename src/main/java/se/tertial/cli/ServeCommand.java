package se.tertial.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
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
        var stopped = new CountDownLatch(1);
        var context = TertialApplication.start(Database.open(), port);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        var address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        if (rehearse) {
            Rehearsal.of(address);
            context.close();
        } else {
            spec.commandLine().getOut().printf("Tertial: %s  (Ctrl-C stops)%n", address);
            spec.commandLine().getOut().flush();
        }
        stopped.await();
        return ExitCode.DONE;
    }
}
