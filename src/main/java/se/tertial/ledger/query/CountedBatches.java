package se.tertial.ledger.query;

import static se.tertial.database.jooq.ledger.Tables.BATCH;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;

/** Which batches are counted now. */
final class CountedBatches {

    private CountedBatches() {}

    /** In the order of their numbers. */
    static List<CountedBatch> of(DSLContext sql, short municipality) {
        var b = BATCH;
        return sql.select(
                        b.NUMBER,
                        b.SHA256,
                        b.IMPORTED_AT,
                        b.ROUND,
                        b.DECISION,
                        b.ENTRIES,
                        b.FIRST_MONTH,
                        b.LAST_MONTH,
                        b.DEBIT_ORE,
                        b.CREDIT_ORE)
                .from(b)
                .where(b.MUNICIPALITY_ID.eq(municipality))
                .and(b.STATE.eq("counted"))
                .orderBy(b.NUMBER)
                .fetch(r -> new CountedBatch(
                        r.get(b.NUMBER),
                        r.get(b.SHA256),
                        r.get(b.IMPORTED_AT).toInstant(),
                        Optional.ofNullable(r.get(b.ROUND)).map(RoundCode::new).orElse(null),
                        r.get(b.DECISION),
                        r.get(b.ENTRIES),
                        year(r.get(b.FIRST_MONTH)),
                        year(r.get(b.LAST_MONTH)),
                        Math.addExact(r.get(b.DEBIT_ORE), r.get(b.CREDIT_ORE))));
    }

    private static int year(@Nullable Integer month) {
        return month == null ? 0 : month / 100;
    }
}
