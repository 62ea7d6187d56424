package se.tertial.proof.reading;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import se.tertial.basics.Checked;
import se.tertial.proof.Patience;
import se.tertial.proof.Reading;

/** Runs a reader within its time, and turns whatever it meets in a file into a refusal. */
final class Bounded {

    /** Thrown by a reader whose file passes one of its limits. */
    static final class LimitPassed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String code;
        private final String limit;

        LimitPassed(String code, int limit) {
            super(code, null, false, false);
            this.code = code;
            this.limit = Integer.toString(limit);
        }
    }

    @FunctionalInterface
    interface Work {
        Checked<Reading> read() throws IOException;
    }

    private Bounded() {}

    static Checked<Reading> run(Source source, int secondsMax, Work work) {
        var result = new CompletableFuture<Checked<Reading>>();
        try {
            Patience.await(result, secondsMax, () -> complete(result, source, work));
            return result.join();
        } catch (TimeoutException e) {
            return source.refused("reading-too-slow", Integer.toString(secondsMax));
        }
    }

    /** Libraries answer a broken file with any exception there is; all of them mean that the file is broken. */
    private static void complete(CompletableFuture<Checked<Reading>> result, Source source, Work work) {
        try {
            result.complete(work.read());
        } catch (LimitPassed e) {
            result.complete(source.refused(e.code, e.limit));
        } catch (OutOfMemoryError e) {
            result.complete(source.refused("reading-too-complex"));
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            result.complete(source.refused("reading-broken"));
        }
    }

    /** For the loops of a reader: stops the work when nobody waits for it any more. */
    static void stopIfLate() {
        if (Thread.currentThread().isInterrupted()) {
            throw new LimitPassed("reading-too-slow", Readers.SECONDS_MAX);
        }
    }
}
