package se.tertial.mail;

import static se.tertial.database.jooq.mail.Tables.LETTER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.database.jooq.mail.tables.records.LetterRecord;

/**
 * Where letters wait to be sent. Whoever writes one does so in the transaction of what it tells of, so that neither is
 * without the other:
 *
 * <pre>{@code
 * sql.transaction(transaction -> {
 *     …
 *     new Outbox(DSL.using(transaction)).add(new Letter(…));
 * });
 * }</pre>
 */
@Component
public final class Outbox {

    private final DSLContext sql;
    private final Clock clock;

    @Autowired
    public Outbox(DSLContext sql) {
        this(sql, Clock.systemUTC());
    }

    public Outbox(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What has become of a letter. */
    public enum State {
        WAITING,
        SENT,
        /** No more attempts are made unless somebody asks for it. */
        GIVEN_UP
    }

    /**
     * @param text empty when it has been sent
     * @param attempts made in vain
     * @param problem what the mail server answered to the last of them, empty when there was none
     */
    public record Posted(
            long id,
            String to,
            String subject,
            String text,
            Instant writtenAt,
            State state,
            int attempts,
            String problem) {}

    public void add(Letter letter) {
        var l = LETTER;
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.insertInto(l, l.RECIPIENT, l.SUBJECT, l.BODY, l.WRITTEN_AT, l.DUE_AT)
                .values(letter.to(), letter.subject(), letter.text(), now, now)
                .execute();
    }

    /** The newest first. */
    public List<Posted> latest(int max) {
        return sql.selectFrom(LETTER).orderBy(LETTER.ID.desc()).limit(max).fetch(Outbox::posted);
    }

    public Optional<Posted> byId(long id) {
        return sql.selectFrom(LETTER).where(LETTER.ID.eq(id)).fetchOptional(Outbox::posted);
    }

    /** How many are neither sent nor given up. */
    public int waiting() {
        return sql.fetchCount(LETTER, isWaiting());
    }

    /** How many nobody tries to send any more. */
    public int givenUp() {
        return sql.fetchCount(LETTER, LETTER.GIVEN_UP_AT.isNotNull());
    }

    /** A letter that was given up is tried anew, as if it were written now. */
    public void tryAgain(long id) {
        sql.update(LETTER)
                .setNull(LETTER.GIVEN_UP_AT)
                .set(LETTER.ATTEMPTS, 0)
                .set(LETTER.DUE_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .where(LETTER.ID.eq(id))
                .and(LETTER.GIVEN_UP_AT.isNotNull())
                .execute();
    }

    /** Removes a letter that was given up. */
    public void throwAway(long id) {
        sql.deleteFrom(LETTER)
                .where(LETTER.ID.eq(id))
                .and(LETTER.GIVEN_UP_AT.isNotNull())
                .execute();
    }

    static Condition isWaiting() {
        return LETTER.SENT_AT.isNull().and(LETTER.GIVEN_UP_AT.isNull());
    }

    static Posted posted(LetterRecord row) {
        var state = row.getSentAt() != null ? State.SENT : row.getGivenUpAt() != null ? State.GIVEN_UP : State.WAITING;
        return new Posted(
                row.getId(),
                row.getRecipient(),
                row.getSubject(),
                row.getBody(),
                row.getWrittenAt().toInstant(),
                state,
                row.getAttempts(),
                row.getProblem());
    }
}
