package se.tertial.cli;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import se.tertial.TertialApplication;
import se.tertial.database.Database;

/** The web application from start to stop. */
final class Serving {

    private Serving() {}

    /** Serves until told to stop; the address is told once, when pages can be asked for. */
    static int until(Database database, int port, Consumer<String> whenReady) throws InterruptedException {
        var stopped = new CountDownLatch(1);
        var context = TertialApplication.start(database, port);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> stopped.countDown());
        whenReady.accept("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
        stopped.await();
        return ExitCode.DONE;
    }
}
