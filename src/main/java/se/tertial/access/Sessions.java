package se.tertial.access;

import static se.tertial.database.jooq.access.Tables.SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Browsers that somebody has signed in with. They are rows, so that they outlive a restart, can be seen and can be ended at once
 * wherever they are. The browser has a secret, and we its hash.
 */
@Component
public final class Sessions {

    /** From signing in; then the person signs in again, once a working day. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Since the last page was asked for. */
    public static final Duration IDLE = Duration.ofHours(2);

    private static final Duration NOTED = Duration.ofMinutes(5);
    private static final int BROWSER_CHARACTERS_MAX = 200;

    private final DSLContext sql;
    private final Clock clock;
    private final Accounts accounts;

    @Autowired
    public Sessions(DSLContext sql, Accounts accounts) {
        this(sql, accounts, Clock.systemUTC());
    }

    public Sessions(DSLContext sql, Accounts accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param place address of the network; {@code browser} as it names itself */
    public record Session(String key, Instant begunAt, Instant seenAt, String place, String browser) {}

    /** Who has opened a page, and in which session. */
    public record Present(String key, Visitor visitor) {}

    /** Returns the secret that the browser keeps. */
    public String begin(long account, String place, String browser) {
        var secret = Secret.fresh();
        var s = SESSION;
        var now = now();
        sql.deleteFrom(s)
                .where(s.ACCOUNT.eq(account))
                .and(s.ENDS_AT.lt(now).or(s.SEEN_AT.lt(now.minus(IDLE))))
                .execute();
        sql.insertInto(s, s.KEY, s.ACCOUNT, s.BEGUN_AT, s.SEEN_AT, s.ENDS_AT, s.PLACE, s.BROWSER)
                .values(
                        Secret.key(secret),
                        account,
                        now,
                        now,
                        now.plus(LONGEST),
                        place,
                        browser.substring(0, Math.min(browser.length(), BROWSER_CHARACTERS_MAX)))
                .execute();
        return secret;
    }

    /** Whose session it is, with the roles as they are now; empty when it has ended, or the account is closed. */
    public Optional<Present> of(String secret) {
        var key = Secret.key(secret);
        var now = now();
        var found = sql.select(SESSION.ACCOUNT, SESSION.SEEN_AT)
                .from(SESSION)
                .where(SESSION.KEY.eq(key))
                .and(SESSION.ENDS_AT.gt(now))
                .and(SESSION.SEEN_AT.gt(now.minus(IDLE)))
                .fetchOne();
        if (found == null) {
            return Optional.empty();
        }
        if (found.value2().isBefore(now.minus(NOTED))) {
            sql.update(SESSION)
                    .set(SESSION.SEEN_AT, now)
                    .where(SESSION.KEY.eq(key))
                    .execute();
        }
        return Optional.of(accounts.visitor(found.value1()))
                .filter(Visitor::isSignedIn)
                .map(visitor -> new Present(key, visitor));
    }

    /** Those of an account that have not ended, the latest used first. */
    public List<Session> ofAccount(long account) {
        var s = SESSION;
        var now = now();
        return sql.selectFrom(s)
                .where(s.ACCOUNT.eq(account))
                .and(s.ENDS_AT.gt(now))
                .and(s.SEEN_AT.gt(now.minus(IDLE)))
                .orderBy(s.SEEN_AT.desc(), s.KEY)
                .fetch(row -> new Session(
                        row.getKey(),
                        row.getBegunAt().toInstant(),
                        row.getSeenAt().toInstant(),
                        row.getPlace(),
                        row.getBrowser()));
    }

    /** Ends the one of the account with that key, if there is one. */
    public void end(long account, String key) {
        sql.deleteFrom(SESSION)
                .where(SESSION.KEY.eq(key))
                .and(SESSION.ACCOUNT.eq(account))
                .execute();
    }

    /** Ends the one that a browser has the secret of. */
    public void end(String secret) {
        sql.deleteFrom(SESSION).where(SESSION.KEY.eq(Secret.key(secret))).execute();
    }

    /** Signs an account out everywhere, but for the session of that key; empty for everywhere. */
    public void endAll(long account, String but) {
        sql.deleteFrom(SESSION)
                .where(SESSION.ACCOUNT.eq(account))
                .and(SESSION.KEY.ne(but))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
