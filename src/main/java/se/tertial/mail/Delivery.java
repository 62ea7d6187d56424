package se.tertial.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tertial.basics.Surroundings;
import se.tertial.database.Reach;

/** Sends letters in the background for as long as the server runs, or tells the operator why they wait. */
@Component
final class Delivery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DSLContext sql;
    private final Outbox outbox;
    private final Surroundings said;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("mail").factory());

    Delivery(DSLContext sql, Outbox outbox, Surroundings said) {
        this.sql = sql;
        this.outbox = outbox;
        this.said = said;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Reach.NOTHING.run(this::deliver);
    }

    private void deliver() {
        var server = MailServer.in(said);
        if (server.isEmpty()) {
            var waiting = outbox.waiting();
            LOG.warn("No mail is sent: TERTIAL_SMTP_HOST is not set. Letters waiting: {}. See docs/drift.md.", waiting);
            return;
        }
        var sender = new Sender(sql, new Post(server.get()), Clock.systemUTC());
        clockwork.scheduleWithFixedDelay(
                () -> Reach.NOTHING.run(() -> send(sender)), 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A round that fails, as when the database is away for a while, must not be the last. */
    private static void send(Sender sender) {
        try {
            sender.sendDue();
        } catch (RuntimeException failure) {
            LOG.warn("Letters could not be sent, and will be tried again: {}", failure.getMessage());
        }
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
