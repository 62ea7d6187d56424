package se.tertial.proofdesk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Proofreads a few files at a time and keeps the results in memory until they are forgotten: after a while, when somebody
 * says so, or when newer ones need the room. A file itself is gone as soon as it is read.
 */
@Component
public final class ProofDesk implements AutoCloseable {

    public static final Duration KEPT = Duration.ofMinutes(30);
    public static final int PAGES_MAX = 400;

    private static final int AT_A_TIME_MAX = 2;
    private static final int WAITING_MAX = 6;
    private static final int KEPT_BYTES_MAX = 128 << 20;
    private static final int RESULT_BYTES_MIN = 512 << 10;
    private static final int FILE_NAME_MAX = 120;
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_A_TIME_MAX,
            AT_A_TIME_MAX,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_MAX),
            Thread.ofPlatform().name("proofreading-", 1).daemon().factory());
    private final Cache<String, Proofing> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES_MAX)
            .weigher((String _, Proofing proofing) -> bytes(proofing))
            .expireAfterWrite(KEPT)
            .scheduler(Scheduler.systemScheduler())
            .build();

    /** Empty when so many are waiting that one more would wait too long. @param file as the user knows it */
    public Optional<Proofing> take(String file, byte[] bytes) {
        var proofing = new Proofing(id(), shortened(file), Instant.now().plus(KEPT));
        kept.put(proofing.id(), proofing);
        try {
            workers.execute(() -> work(proofing, bytes));
            return Optional.of(proofing);
        } catch (RejectedExecutionException full) {
            forget(proofing.id());
            return Optional.empty();
        }
    }

    public Optional<Proofing> find(String id) {
        return Optional.ofNullable(kept.getIfPresent(id));
    }

    public void forget(String id) {
        kept.invalidate(id);
    }

    private void work(Proofing proofing, byte[] bytes) {
        if (find(proofing.id()).isEmpty()) {
            return;
        }
        proofing.be(ProofWork.of(proofing.file(), bytes, proofing::be));
        kept.asMap().replace(proofing.id(), proofing);
    }

    private static int bytes(Proofing proofing) {
        var bytes = proofing.state() instanceof Proofing.Done(Proofread result) ? result.bytes() : 0;
        return (int) Math.clamp(bytes, RESULT_BYTES_MIN, KEPT_BYTES_MAX);
    }

    private String id() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Without the folders some browsers send, and no longer than a heading can hold. */
    private static String shortened(String file) {
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= FILE_NAME_MAX ? name : "…" + name.substring(name.length() - FILE_NAME_MAX);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
