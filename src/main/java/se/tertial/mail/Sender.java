package se.tertial.mail;

import static se.tertial.database.jooq.mail.Tables.LETTER;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Sends letters that are due, each in a transaction of its own that holds its row: several servers never send the same
 * one at once, and a process that is killed leaves it to be sent again.
 */
final class Sender {

    /** How long to wait after each attempt in vain; after the last of them the letter is given up, two days on. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(16),
            Duration.ofHours(24));

    /** From here on an answer of a mail server will be the same next time. */
    private static final int PERMANENT = 500;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int PROBLEM_CHARACTERS_MAX = 300;

    private final DSLContext sql;
    private final Post post;
    private final Clock clock;

    Sender(DSLContext sql, Post post, Clock clock) {
        this.sql = sql;
        this.post = post;
        this.clock = clock;
    }

    /** Sends all that are due, and forgets those sent long ago. Returns how many were tried. */
    int sendDue() {
        var tried = 0;
        while (sendOne()) {
            tried++;
        }
        sql.deleteFrom(LETTER)
                .where(LETTER.SENT_AT.lt(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)))
                .execute();
        return tried;
    }

    private boolean sendOne() {
        return sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            var now = clock.instant();
            var row = inside.selectFrom(LETTER)
                    .where(Outbox.isWaiting())
                    .and(LETTER.DUE_AT.le(now.atOffset(ZoneOffset.UTC)))
                    .orderBy(LETTER.DUE_AT, LETTER.ID)
                    .limit(1)
                    .forUpdate()
                    .skipLocked()
                    .fetchOne(Outbox::posted);
            if (row == null) {
                return false;
            }
            try {
                post.send(new Letter(row.to(), row.subject(), row.text()), id(row), now);
                sent(inside, row, now);
            } catch (MailException | MessagingException refused) {
                failed(inside, row, now, refused);
            }
            return true;
        });
    }

    private static String id(Outbox.Posted row) {
        return "<%d.%d@tertial>".formatted(row.id(), row.writtenAt().toEpochMilli());
    }

    private static void sent(DSLContext inside, Outbox.Posted row, Instant now) {
        inside.update(LETTER)
                .set(LETTER.SENT_AT, now.atOffset(ZoneOffset.UTC))
                .set(LETTER.BODY, "")
                .set(LETTER.PROBLEM, "")
                .where(LETTER.ID.eq(row.id()))
                .execute();
    }

    private static void failed(DSLContext inside, Outbox.Posted row, Instant now, Exception refused) {
        var attempts = row.attempts() + 1;
        var isLast = attempts > PAUSES.size() || isForEver(refused);
        var due = isLast ? now : now.plus(PAUSES.get(attempts - 1));
        inside.update(LETTER)
                .set(LETTER.ATTEMPTS, attempts)
                .set(LETTER.PROBLEM, problem(refused))
                .set(LETTER.DUE_AT, due.atOffset(ZoneOffset.UTC))
                .set(LETTER.GIVEN_UP_AT, isLast ? now.atOffset(ZoneOffset.UTC) : null)
                .where(LETTER.ID.eq(row.id()))
                .execute();
    }

    /** Whether the server knows no such recipient; anything else may be mended meanwhile. */
    private static boolean isForEver(Exception refused) {
        return refused instanceof MailSendException sending
                && sending.getFailedMessages().values().stream()
                        .map(Sender::cause)
                        .anyMatch(cause -> cause instanceof SMTPAddressFailedException address
                                && address.getReturnCode() >= PERMANENT);
    }

    private static Throwable cause(Exception failure) {
        return failure instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : failure;
    }

    private static String problem(Exception refused) {
        var cause = refused instanceof MailSendException sending
                ? sending.getFailedMessages().values().stream()
                        .map(Sender::cause)
                        .findFirst()
                        .orElse(refused)
                : refused;
        var text = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
        return text.substring(0, Math.min(text.length(), PROBLEM_CHARACTERS_MAX));
    }
}
