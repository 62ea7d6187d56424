package se.tertial.report.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.tertial.document.Document;
import se.tertial.document.Format;
import se.tertial.report.Reports;
import se.tertial.report.figure.Insight;
import se.tertial.ui.Rendered;

/**
 * Reports as files. A report of the same facts is rendered once and kept while there is room; a few at a time, since each
 * takes a processor for a while, and beyond a certain queue nobody is made to wait.
 */
@Component
public final class RenderedReports implements AutoCloseable {

    private static final int KEPT_BYTES_MAX = 64 << 20;
    private static final int AT_A_TIME_MAX = 2;
    private static final int WAITING_MAX = 32;
    private static final Duration UNUSED_KEPT = Duration.ofMinutes(30);

    private record Key(Insight facts, Object question, String mediaType) {}

    private final ExecutorService renderers = new ThreadPoolExecutor(
            AT_A_TIME_MAX,
            AT_A_TIME_MAX,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_MAX),
            Thread.ofPlatform().name("rendering-", 1).daemon().factory());

    private final AsyncCache<Key, Rendered> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES_MAX)
            .weigher((Key _, Rendered rendered) -> rendered.bytes())
            .expireAfterAccess(UNUSED_KEPT)
            .buildAsync();

    /** @param document what {@code request} is composed to */
    Rendered get(Insight facts, Reports.Request request, Format format, Document document) {
        return get(facts, request, format.mediaType(), () -> format.render(document));
    }

    /**
     * @param question all that the file depends on besides the facts and its kind: a value with {@code equals}
     * @param content made when it is not there already
     */
    public Rendered get(Insight facts, Object question, String mediaType, Supplier<byte[]> content) {
        try {
            return kept.get(
                            new Key(facts, question, mediaType),
                            (_, _) -> CompletableFuture.supplyAsync(() -> rendered(mediaType, content), renderers))
                    .join();
        } catch (RejectedExecutionException full) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "too many reports at once", full);
        }
    }

    /** Files that are compressed in their own way are left as they are. */
    private static Rendered rendered(String mediaType, Supplier<byte[]> content) {
        var isText = mediaType.equals(Format.HTML.mediaType()) || mediaType.equals(Format.JSON.mediaType());
        return isText ? Rendered.of(200, mediaType, content.get()) : Rendered.asIs(200, mediaType, content.get());
    }

    @Override
    public void close() {
        renderers.shutdownNow();
    }
}
