package se.tertial.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tertial.access.Forgetting.Looked;
import se.tertial.basics.Surroundings;
import se.tertial.database.Reach;
import se.tertial.organisation.chain.Verifications;

/**
 * Has the logs looked after every night for as long as the server runs; by day when it did not run by night. Nothing is done twice
 * when several servers do it at once: who is forgotten is forgotten.
 */
@Component
final class ForgettingClockwork implements AutoCloseable {

    static final String MONTHS = "TERTIAL_FORGET_MONTHS";

    private static final Logger LOG = LoggerFactory.getLogger(ForgettingClockwork.class);
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration A_NIGHT_AGO = Duration.ofHours(12);
    private static final Duration LONG_AGO = Duration.ofHours(36);
    private static final int FIRST_HOUR = 1;
    private static final int LAST_HOUR = 4;
    private static final int USUAL_MONTHS = 24;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final DSLContext sql;
    private final int months;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("forgetting").factory());

    ForgettingClockwork(DSLContext sql, Surroundings said) {
        this.sql = sql;
        this.months = months(said);
    }

    /** @throws IllegalArgumentException when something else than a number of months is said */
    static int months(Surroundings said) {
        var text = said.get(MONTHS).orElse(Integer.toString(USUAL_MONTHS));
        if (!text.matches("\\d{1,3}")) {
            throw new IllegalArgumentException(MONTHS + ": " + text + " is no number of months, 0-999");
        }
        return Integer.parseInt(text);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clockwork.scheduleWithFixedDelay(this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A time that fails, as when the database is away for a while, must not be the last. */
    private void look() {
        try {
            if (isDue(Reach.NOTHING.call(new Verifications(sql)::oldest), Instant.now())) {
                new Forgetting(sql, Clock.systemUTC()).everywhere(months).forEach(ForgettingClockwork::tell);
            }
        } catch (RuntimeException failure) {
            LOG.warn("The logs could not be looked after, and it will be tried again: {}", failure.getMessage());
        }
    }

    static boolean isDue(Optional<Instant> last, Instant now) {
        var hour = now.atZone(ZONE).getHour();
        var isNight = hour >= FIRST_HOUR && hour <= LAST_HOUR;
        return last.map(at -> Duration.between(at, now))
                .map(ago -> ago.compareTo(isNight ? A_NIGHT_AGO : LONG_AGO) > 0)
                .orElse(true);
    }

    private static void tell(Looked looked) {
        var log = looked.log().isEmpty() ? "accounts" : looked.log();
        if (!looked.verdict().isWhole()) {
            LOG.error("The audit log of {} is not as it was written: see tertial audit verify.", log);
        }
        if (looked.forgotten() > 0) {
            LOG.info("Forgot who {} were in the audit log of {}.", looked.forgotten(), log);
        }
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
