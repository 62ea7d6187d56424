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
final class RenderedReports implements AutoCloseable {

    private static final int KEPT_BYTES_MAX = 64 << 20;
    private static final int AT_A_TIME_MAX = 2;
    private static final int WAITING_MAX = 32;
    private static final Duration UNUSED_KEPT = Duration.ofMinutes(30);

    private record Key(Insight facts, Reports.Request request, Format format) {}

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
        try {
            return kept.get(
                            new Key(facts, request, format),
                            (_, _) -> CompletableFuture.supplyAsync(() -> rendered(format, document), renderers))
                    .join();
        } catch (RejectedExecutionException full) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "too many reports at once", full);
        }
    }

    private static Rendered rendered(Format format, Document document) {
        var bytes = format.render(document);
        return switch (format) {
            case HTML, JSON -> Rendered.of(200, format.mediaType(), bytes);
            case PDF, DOCX, XLSX -> Rendered.asIs(200, format.mediaType(), bytes);
        };
    }

    @Override
    public void close() {
        renderers.shutdownNow();
    }
}
