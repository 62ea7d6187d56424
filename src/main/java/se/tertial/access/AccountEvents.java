package se.tertial.access;

import static se.tertial.database.jooq.access.Tables.EVENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.organisation.Whereabouts;
import se.tertial.organisation.chain.Actors;
import se.tertial.organisation.chain.Chain;
import se.tertial.organisation.chain.Verifications;
import se.tertial.organisation.chain.Verifications.Verified;

/**
 * What happens with accounts, and who tried what they may not: kept for those who look after them and for auditors, chained and only
 * added to as the log of changes is. Never a password or a link.
 */
@Component
public final class AccountEvents {

    private static final int DETAIL_CHARACTERS_MAX = 300;

    private final DSLContext sql;
    private final Clock clock;

    @Autowired
    public AccountEvents(DSLContext sql) {
        this(sql, Clock.systemUTC());
    }

    public AccountEvents(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        SESSION_ENDED,
        SIGNED_OUT_EVERYWHERE,
        PASSWORD_CHOSEN,
        /** On the command line. */
        PASSWORD_GIVEN,
        RESET_ASKED,
        INVITED,
        ROLE_GIVEN,
        ROLE_ENDED,
        CLOSED,
        OPENED,
        RULE_CHANGED,
        LETTER_TRIED_AGAIN,
        LETTER_THROWN_AWAY,
        EMERGENCY,
        /** Somebody who had signed in asked for what is not theirs, or is not there. */
        REFUSED,
        /** More of that within the hour than is noted. */
        REFUSED_OFTEN,
        /** Who has left is not named any more. */
        FORGOTTEN;

        /** As in the database and in keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param who address of the one who did it, empty when nobody had signed in, or when forgotten; {@code about} of whose account
     * @param municipality code of the one that it was about, empty when it was about none
     * @param place address of the network, empty for a command
     * @param actor stands for who and place in the hash, {@code subject} for about; in hexadecimal digits
     */
    public record Event(
            int sequence,
            Instant at,
            String kind,
            String who,
            String place,
            String about,
            boolean isForgotten,
            String municipality,
            String detail,
            String actor,
            String subject,
            String hash) {}

    /**
     * What is looked for; all of it must fit, and what is empty fits everything.
     *
     * @param municipality only what was about it, and about none but done by or with its people
     */
    public record Asked(
            String municipality,
            String person,
            String words,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Kind> kind) {

        public static Asked of(String municipality) {
            return new Asked(municipality, "", "", Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** @param place empty for where the request comes from */
    public void add(Kind kind, String who, String about, String detail, String place) {
        add(kind, who, about, "", detail, place);
    }

    /** @param municipality code of the one that it is about, whose auditors then see it; empty for none */
    public void add(Kind kind, String who, String about, String municipality, String detail, String place) {
        var from = place.isEmpty() ? Whereabouts.now() : place;
        sql.transaction(transaction -> {
            var inside = DSL.using(transaction);
            var actors = new Actors(inside, AccountEventRows.ACTORS);
            var e = EVENT;
            inside.insertInto(e, e.AT, e.KIND, e.ACTOR, e.SUBJECT, e.MUNICIPALITY, e.DETAIL)
                    .values(
                            clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                            kind.code(),
                            actors.number(who, from),
                            actors.number(about, ""),
                            municipality,
                            detail.substring(0, Math.min(detail.length(), DETAIL_CHARACTERS_MAX)))
                    .execute();
        });
    }

    /** The newest first. */
    public List<Event> latest(int max) {
        return find(Asked.of(""), 0, max);
    }

    /** The newest first. */
    public List<Event> find(Asked asked, int offset, int count) {
        return new AccountEventRows(sql).find(asked, Integer.MAX_VALUE, offset, count);
    }

    /** The newest first of those whose sequence is less; others may be added meanwhile. */
    List<Event> before(Asked asked, int sequence, int count) {
        return new AccountEventRows(sql).find(asked, sequence, 0, count);
    }

    /** Holds every row against its hash and the one before. */
    public Chain.Verdict verify() {
        return chain().verify(clock);
    }

    /** How the chain was found the last time that anybody, or the server by itself, verified it. */
    public Optional<Verified> verified() {
        return new Verifications(sql).last(AccountEventRows.CHAIN.name());
    }

    /** Whether any row has that hash, in hexadecimal digits. */
    public boolean hasHash(String hash) {
        return chain().hasHash(hash);
    }

    private Chain chain() {
        return new Chain(sql, AccountEventRows.CHAIN);
    }

    /**
     * Takes away who somebody was, for ever; what happened stands, and the chain holds.
     *
     * @param person part of the address, not blank
     * @return how many, counted once for each place
     */
    public int forget(String person) {
        return new Actors(sql, AccountEventRows.ACTORS).forget(person, clock.instant());
    }

    /** Takes away who they were that nothing has happened with since then. */
    public int forgetIdle(Instant since) {
        return new Actors(sql, AccountEventRows.ACTORS).forgetIdle(AccountEventRows.CHAIN, since, clock.instant());
    }
}
