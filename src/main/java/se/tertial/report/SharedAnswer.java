package se.tertial.report;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * One answer for all who ask the same while they wait their turn. Nobody gets an answer that was begun before they asked, so
 * it is as fresh as if everyone had asked alone.
 */
final class SharedAnswer<K, V> {

    private static final int AT_ONCE_MAX = 4;

    private final Function<K, V> ask;
    private final Map<K, CompletableFuture<V>> waiting = new ConcurrentHashMap<>();
    private final Semaphore turns = new Semaphore(AT_ONCE_MAX);

    SharedAnswer(Function<K, V> ask) {
        this.ask = ask;
    }

    V of(K question) {
        var mine = new CompletableFuture<V>();
        var others = waiting.putIfAbsent(question, mine);
        if (others != null) {
            return others.join();
        }
        turns.acquireUninterruptibly();
        try {
            waiting.remove(question);
            var answer = ask.apply(question);
            mine.complete(answer);
            return answer;
        } catch (RuntimeException failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            turns.release();
        }
    }
}
