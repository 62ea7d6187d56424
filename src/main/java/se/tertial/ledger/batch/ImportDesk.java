package se.tertial.ledger.batch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.tertial.database.Reach;
import se.tertial.ledger.batch.ImportJob.Done;
import se.tertial.ledger.batch.ImportJob.Failed;
import se.tertial.ledger.batch.ImportJob.Wish;

/**
 * Files that somebody has sent and looks at before they are read in: tried, perhaps tried in another way, and then counted. A few at a
 * time; a file is kept until it is counted, put away, or nobody has looked at it for a while.
 */
@Component
public final class ImportDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);
    private static final Duration KEPT = Duration.ofMinutes(60);
    private static final int AT_A_TIME_MAX = 2;
    private static final int WAITING_MAX = 8;
    private static final int KEPT_MAX = 50;
    private static final int ID_BYTES = 16;

    private final Imports imports;
    private final SecureRandom random = new SecureRandom();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_A_TIME_MAX,
            AT_A_TIME_MAX,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_MAX),
            Thread.ofPlatform().name("importing-", 1).daemon().factory());
    private final Cache<String, ImportJob> kept = Caffeine.newBuilder()
            .maximumSize(KEPT_MAX)
            .expireAfterAccess(KEPT)
            .scheduler(Scheduler.systemScheduler())
            .<String, ImportJob>removalListener((_, job, _) -> delete(job))
            .build();

    public ImportDesk(Imports imports) {
        this.imports = imports;
    }

    /**
     * Takes a file in and tries it.
     *
     * @param wish what to do with the file, which is given where it lies
     * @return empty when so many are waiting that one more would wait too long
     */
    public Optional<ImportJob> take(InputStream sent, Function<Path, Wish> wish) throws IOException {
        var file = Files.createTempFile("tertial-import-", ".file");
        file.toFile().deleteOnExit();
        try (var out = Files.newOutputStream(file)) {
            sent.transferTo(out);
        }
        var job = new ImportJob(id(), file, Files.size(file), wish.apply(file));
        kept.put(job.id(), job);
        if (submit(job)) {
            return Optional.of(job);
        }
        putAway(job.id());
        return Optional.empty();
    }

    /** Does something else with a file that is there. Whether there was room for it. */
    public boolean again(ImportJob job, Wish wish) {
        job.begin(wish);
        return submit(job);
    }

    public Optional<ImportJob> find(String id) {
        return Optional.ofNullable(kept.getIfPresent(id));
    }

    public void putAway(String id) {
        kept.invalidate(id);
    }

    private boolean submit(ImportJob job) {
        try {
            workers.execute(Reach.kept(() -> work(job)));
            return true;
        } catch (RejectedExecutionException full) {
            job.be(new Failed());
            return false;
        }
    }

    private void work(ImportJob job) {
        var wish = job.wish();
        var order = wish.order();
        try {
            var chosen = EntryFiles.of(order.kind(), order.file(), order.fileName(), wish.chart(), wish.mapping());
            var imported = imports.read(order, chosen.source(), wish.chart(), job::read);
            job.be(new Done(imported, chosen.sniffed()));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // Without the file's name or words, which may be somebody's.
            LOG.error("an import failed", e);
            job.be(new Failed());
        }
    }

    private static void delete(@Nullable ImportJob job) {
        if (job == null) {
            return;
        }
        try {
            Files.deleteIfExists(job.file());
        } catch (IOException e) {
            LOG.warn("a file that was sent could not be deleted", e);
        }
    }

    private String id() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        workers.shutdownNow();
        kept.invalidateAll();
        kept.cleanUp();
    }
}
