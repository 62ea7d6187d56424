package se.tertial.organisation.chain;

import static org.jooq.impl.DSL.min;
import static se.tertial.database.jooq.organisation.Tables.VERIFICATION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;

/** How far each chain has been verified, and when: the last time. */
public final class Verifications {

    private final DSLContext sql;

    public Verifications(DSLContext sql) {
        this.sql = sql;
    }

    /** @param rows so far; {@code head} the hash of the last of them, empty when there was none */
    public record Verified(Instant at, int rows, String head, int faults) {}

    public Optional<Verified> last(String chain) {
        var v = VERIFICATION;
        return sql.selectFrom(v)
                .where(v.CHAIN.eq(chain))
                .fetchOptional(row ->
                        new Verified(row.getVerifiedAt().toInstant(), row.getRows(), row.getHead(), row.getFaults()));
    }

    /** When the chain was verified that it is longest ago for; empty when none has been. */
    public Optional<Instant> oldest() {
        return sql.select(min(VERIFICATION.VERIFIED_AT))
                .from(VERIFICATION)
                .fetchOptional(0, OffsetDateTime.class)
                .map(OffsetDateTime::toInstant);
    }

    /** One that is broken keeps the sum it had when it was whole: rows that are gone go on to be missed. */
    void note(String chain, Chain.Verdict verdict) {
        var v = VERIFICATION;
        var at = verdict.at().atOffset(ZoneOffset.UTC);
        var faults = verdict.faults().size();
        var insert = sql.insertInto(v, v.CHAIN, v.VERIFIED_AT, v.ROWS, v.HEAD, v.FAULTS)
                .values(chain, at, verdict.rows(), verdict.isWhole() ? verdict.head() : "", faults)
                .onConflict(v.CHAIN)
                .doUpdate()
                .set(v.VERIFIED_AT, at)
                .set(v.ROWS, verdict.rows())
                .set(v.FAULTS, faults);
        (verdict.isWhole() ? insert.set(v.HEAD, verdict.head()) : insert).execute();
    }
}
