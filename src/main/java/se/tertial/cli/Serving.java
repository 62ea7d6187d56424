package se.tertial.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.TertialApplication;
import se.tertial.database.Database;

/** The web application from start to stop. */
final class Serving {

    private Serving() {}

    /** Serves until told to stop; the address is told once, when pages can be asked for. */
    static void until(Database database, int port, Consumer<String> whenReady) throws InterruptedException {
        var context = TertialApplication.start(database, port);
        whenReady.accept(address(context));
        var stopped = new CountDownLatch(1);
        SpringApplication.getShutdownHandlers().add(stopped::countDown);
        stopped.await();
    }

    /** Starts, asks for some pages and stops: trains the start-up cache. */
    static void rehearse(Database database) throws InterruptedException {
        try (var context = TertialApplication.start(database, 0)) {
            Rehearsal.of(address(context));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static String address(ConfigurableApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }
}
