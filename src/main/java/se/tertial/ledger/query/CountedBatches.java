package se.tertial.ledger.query;

import static se.tertial.database.jooq.ledger.Tables.BATCH;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.query.LedgerQuery.Batches;

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

    /** Those that a column of those months adds up, among the counted; empty when it adds up all. */
    static Optional<List<CountedBatch>> chosen(List<CountedBatch> counted, Batches batches, MonthRange months) {
        return switch (batches) {
            case Batches.All() -> Optional.empty();
            case Batches.OfRound(var round) -> Optional.of(of(counted, batch -> round.equals(batch.round())));
            case Batches.OfLatestRound(var round) -> {
                var years = months.years().boxed().toList();
                var latest = counted.stream()
                        .filter(batch -> batch.hasAny(years))
                        .map(CountedBatch::round)
                        .filter(made -> made != null && made.compareTo(round) <= 0)
                        .max(Comparator.naturalOrder());
                yield Optional.of(
                        of(counted, batch -> latest.isPresent() && latest.get().equals(batch.round())));
            }
            case Batches.OfDecisions(var decisions) ->
                Optional.of(of(counted, batch -> batch.decision() != null && decisions.contains(batch.decision())));
            case Batches.WithoutDecisions(var decisions) ->
                decisions.isEmpty()
                        ? Optional.empty()
                        : Optional.of(of(
                                counted, batch -> batch.decision() == null || !decisions.contains(batch.decision())));
        };
    }

    private static List<CountedBatch> of(List<CountedBatch> counted, Predicate<CountedBatch> isMeant) {
        return counted.stream().filter(isMeant).toList();
    }

    private static int year(@Nullable Integer month) {
        return month == null ? 0 : month / 100;
    }
}
