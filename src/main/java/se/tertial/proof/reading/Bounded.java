package se.tertial.proof.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.tertial.basics.Checked;
import se.tertial.proof.Reading;

/** Runs a reader on a thread of its own, so that no file can hold the caller longer than its time, or take it down. */
final class Bounded {

    private static final long STACK_BYTES = 4 << 20;
    private static final long NANOS = 1_000_000_000L;
    private static final int CLOCK_FACTOR = 4;

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
        var thread = Thread.ofPlatform()
                .daemon()
                .name("proof-reading")
                .stackSize(STACK_BYTES)
                .unstarted(() -> complete(result, source, work));
        thread.start();
        try {
            return awaited(result, thread, secondsMax);
        } catch (TimeoutException e) {
            thread.interrupt();
            return source.refused("reading-too-slow", Integer.toString(secondsMax));
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return source.refused("reading-too-slow", Integer.toString(secondsMax));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** By the work that the thread has done, so that a busy machine refuses no file; by the clock only when it does none. */
    private static Checked<Reading> awaited(CompletableFuture<Checked<Reading>> result, Thread thread, int secondsMax)
            throws TimeoutException, InterruptedException, ExecutionException {
        var threads = ManagementFactory.getThreadMXBean();
        for (var waited = 0; ; waited++) {
            try {
                return result.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                var worked = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.threadId()) : -1;
                if (worked > secondsMax * NANOS || waited >= secondsMax * (worked < 0 ? 1 : CLOCK_FACTOR)) {
                    throw notYet;
                }
            }
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
        } catch (Error e) {
            result.completeExceptionally(e);
        }
    }

    /** For the loops of a reader: stops the work when nobody waits for it any more. */
    static void stopIfLate() {
        if (Thread.currentThread().isInterrupted()) {
            throw new LimitPassed("reading-too-slow", Readers.SECONDS_MAX);
        }
    }
}
