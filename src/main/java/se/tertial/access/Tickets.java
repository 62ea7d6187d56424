package se.tertial.access;

import static se.tertial.database.jooq.access.Tables.TICKET;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Links in letters that let somebody choose a password: each works once, and not for long. */
@Component
public final class Tickets {

    /** For who has forgotten the password. */
    public static final Duration RESET = Duration.ofMinutes(30);

    /** For who is invited. */
    public static final Duration INVITATION = Duration.ofDays(7);

    private final DSLContext sql;
    private final Clock clock;

    @Autowired
    public Tickets(DSLContext sql) {
        this(sql, Clock.systemUTC());
    }

    public Tickets(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Returns the secret of the link. Those that the account had before are worth nothing any more. */
    public String issue(long account, Duration valid) {
        var secret = Secret.fresh();
        var t = TICKET;
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.deleteFrom(t).where(t.ACCOUNT.eq(account).or(t.EXPIRES_AT.lt(now))).execute();
        sql.insertInto(t, t.KEY, t.ACCOUNT, t.EXPIRES_AT)
                .values(Secret.key(secret), account, now.plus(valid))
                .execute();
        return secret;
    }

    /** Whose it is, without using it. */
    public Optional<Long> account(String secret) {
        return sql.select(TICKET.ACCOUNT)
                .from(TICKET)
                .where(TICKET.KEY.eq(Secret.key(secret)))
                .and(TICKET.EXPIRES_AT.gt(clock.instant().atOffset(ZoneOffset.UTC)))
                .fetchOptional(TICKET.ACCOUNT);
    }

    /** Uses it: of two who try at once, one succeeds. */
    public Optional<Long> redeem(String secret) {
        return sql.deleteFrom(TICKET)
                .where(TICKET.KEY.eq(Secret.key(secret)))
                .and(TICKET.EXPIRES_AT.gt(clock.instant().atOffset(ZoneOffset.UTC)))
                .returningResult(TICKET.ACCOUNT)
                .fetchOptional(TICKET.ACCOUNT);
    }
}
