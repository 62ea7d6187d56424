package se.tertial.assessment.draft;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static se.tertial.database.jooq.assessment.Tables.ROUND_OPENING;

import org.jooq.DSLContext;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.MunicipalityId;

/**
 * Whoever saves a draft holds the door, many at a time; whoever closes a round shuts it, alone. So no draft comes in between what was
 * seen when the round was closed and the closing.
 */
final class Door {

    /** Any number that no other lock of ours has. */
    private static final int LOCK_SPACE = 5_428_033;

    private final DSLContext inside;
    private final MunicipalityId municipality;

    /** @param inside the transaction, until the end of which it is held or shut */
    Door(DSLContext inside, MunicipalityId municipality) {
        this.inside = inside;
        this.municipality = municipality;
    }

    /** @throws RoundIsClosed when the round has been opened and closed again */
    void hold(RoundCode round) {
        lock("pg_advisory_xact_lock_shared({0}, {1})");
        var o = ROUND_OPENING;
        var isClosed = inside.fetchExists(inside.selectOne()
                .from(o)
                .where(o.MUNICIPALITY_ID.eq(municipality.value()))
                .and(o.ROUND.eq(round.code()))
                .and(o.CLOSED_AT.isNotNull()));
        if (isClosed) {
            throw new RoundIsClosed();
        }
    }

    void shut() {
        lock("pg_advisory_xact_lock({0}, {1})");
    }

    private void lock(String function) {
        inside.select(field(function, Object.class, inline(LOCK_SPACE), val((int) municipality.value())))
                .execute();
    }
}
