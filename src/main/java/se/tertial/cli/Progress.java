package se.tertial.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says what is going on when it takes more than a second, and then now and again that it still is. */
final class Progress {

    private static final Duration SILENCE_MAX = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private Progress() {}

    static <T> T during(String what, PrintWriter to, Supplier<T> work) {
        var done = new CountDownLatch(1);
        var teller = Thread.ofVirtual().start(() -> tell(what, to, done));
        try {
            return work.get();
        } finally {
            done.countDown();
            teller.interrupt();
        }
    }

    private static void tell(String what, PrintWriter to, CountDownLatch done) {
        var pause = SILENCE_MAX;
        try {
            while (!done.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                to.println(what + " …");
                to.flush();
                pause = PAUSE;
            }
        } catch (InterruptedException finished) {
            Thread.currentThread().interrupt();
        }
    }
}
