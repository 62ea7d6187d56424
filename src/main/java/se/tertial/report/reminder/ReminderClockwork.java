package se.tertial.report.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has reminders written in office hours for as long as the server runs. */
@Component
final class ReminderClockwork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderClockwork.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 16;
    private static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Reminders reminders;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("reminders").factory());

    ReminderClockwork(Reminders reminders) {
        this.reminders = reminders;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clockwork.scheduleWithFixedDelay(this::write, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A time that fails, as when the database is away for a while, must not be the last. */
    private void write() {
        try {
            if (isOfficeHour(Instant.now())) {
                reminders.writeDue();
            }
        } catch (RuntimeException failure) {
            LOG.warn("Reminders could not be written, and will be tried again: {}", failure.getMessage());
        }
    }

    static boolean isOfficeHour(Instant now) {
        var here = now.atZone(LettersOfDay.ZONE);
        return !REST.contains(here.getDayOfWeek()) && here.getHour() >= FIRST_HOUR && here.getHour() <= LAST_HOUR;
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
