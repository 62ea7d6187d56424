package se.tertial.proof;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work on a thread of its own, so that no file can hold the caller longer than its time, or take it down. */
public final class Patience {

    private static final long STACK_BYTES = 4 << 20;
    private static final long NANOS = 1_000_000_000L;
    private static final int CLOCK_FACTOR = 4;
    private static final int LOOK_MILLIS = 250;

    /** Thrown in work for which nobody waits any more. */
    public static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Lost() {
            super("nobody waits for it", null, false, false);
        }
    }

    private Patience() {}

    /**
     * @param work completes what it is given; an exception that it throws is one of ours, and is thrown on
     * @throws TimeoutException when the time has passed, or the caller was interrupted, and the work has been told to stop
     */
    public static void await(CompletableFuture<?> result, int secondsMax, Runnable work) throws TimeoutException {
        var thread = Thread.ofPlatform()
                .daemon()
                .name("proof")
                .stackSize(STACK_BYTES)
                .uncaughtExceptionHandler((_, failure) -> result.completeExceptionally(failure))
                .unstarted(work);
        thread.start();
        try {
            awaited(result, thread, secondsMax);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw e;
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** By the work that the thread has done, so that a busy machine refuses no file; by the clock only when it does none. */
    private static void awaited(CompletableFuture<?> result, Thread thread, int secondsMax)
            throws TimeoutException, InterruptedException, ExecutionException {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = System.nanoTime();
        while (true) {
            try {
                result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException notYet) {
                var worked = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.threadId()) : -1;
                var clockMax = secondsMax * NANOS * (worked < 0 ? 1 : CLOCK_FACTOR);
                if (worked > secondsMax * NANOS || System.nanoTime() - begun > clockMax) {
                    throw notYet;
                }
            }
        }
    }

    /** For long loops: stops the work when nobody waits for it any more. */
    public static void stopIfLost() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Lost();
        }
    }
}
