package se.tertial.organisation;

import static se.tertial.database.jooq.organisation.Tables.ACTOR;
import static se.tertial.database.jooq.organisation.Tables.CHANGE;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Who did what stands in the audit log: kept apart from it, so that somebody who has left can be forgotten. */
final class Actors {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext sql;

    Actors(DSLContext sql) {
        this.sql = sql;
    }

    /** The number of that person at that place, given now if there is none. */
    long number(MunicipalityId municipality, String name, String place) {
        var a = ACTOR;
        var is = a.MUNICIPALITY_ID
                .eq(municipality.value())
                .and(a.NAME.eq(name))
                .and(a.PLACE.eq(place))
                .and(a.FORGOTTEN_AT.isNull());
        var known = sql.select(a.ID).from(a).where(is).fetchOne(a.ID);
        if (known != null) {
            return known;
        }
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        sql.insertInto(a, a.MUNICIPALITY_ID, a.REFERENCE, a.SALT, a.NAME, a.PLACE)
                .values(municipality.value(), ChainHash.person(salt, name, place), salt, name, place)
                .onConflictDoNothing()
                .execute();
        return sql.select(a.ID).from(a).where(is).fetchSingle().value1();
    }

    /** @param words in the name @return how many were forgotten */
    int forget(MunicipalityId municipality, String words, Instant now) {
        return words.isBlank() ? 0 : forget(municipality, ACTOR.NAME.containsIgnoreCase(words), now);
    }

    /** Whoever has done nothing since then. */
    int forgetIdle(MunicipalityId municipality, Instant since, Instant now) {
        var other = ACTOR.as("other");
        var isActive = DSL.exists(DSL.selectOne()
                .from(CHANGE)
                .join(other)
                .on(other.ID.eq(CHANGE.ACTOR))
                .where(CHANGE.MUNICIPALITY_ID.eq(municipality.value()))
                .and(other.NAME.eq(ACTOR.NAME))
                .and(CHANGE.CHANGED_AT.ge(since.atOffset(ZoneOffset.UTC))));
        return forget(municipality, DSL.not(isActive), now);
    }

    private int forget(MunicipalityId municipality, Condition who, Instant now) {
        var a = ACTOR;
        return sql.update(a)
                .setNull(a.SALT)
                .set(a.NAME, "")
                .set(a.PLACE, "")
                .set(a.FORGOTTEN_AT, now.atOffset(ZoneOffset.UTC))
                .where(a.MUNICIPALITY_ID.eq(municipality.value()))
                .and(a.FORGOTTEN_AT.isNull())
                .and(who)
                .execute();
    }
}
