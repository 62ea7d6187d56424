package se.tertial.ledger.batch;

import static org.jooq.impl.DSL.trueCondition;
import static se.tertial.database.jooq.ledger.Tables.BATCH;
import static se.tertial.database.jooq.ledger.Tables.ENTRY;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.basics.Amount;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntryColumns;
import se.tertial.organisation.MunicipalityId;

/** What has been read into the ledger, and what came of each file. */
@Component
public final class Batches {

    private final DSLContext sql;

    public Batches(DSLContext sql) {
        this.sql = sql;
    }

    /** @param debit sum of the positive entries; {@code credit} of the negative, itself negative */
    public record OfMonth(Entry.Kind kind, YearMonth month, long entries, Amount debit, Amount credit) {}

    /** Who superseded or withdrew a batch, and when. @param by name and address */
    public record Ended(String by, Instant at) {}

    /** Newest first, whether they are counted or not. */
    public List<Batch> all(MunicipalityId municipality) {
        return new BatchStore(sql, municipality).list(trueCondition());
    }

    public Optional<Batch> find(MunicipalityId municipality, int number) {
        return new BatchStore(sql, municipality).find(number);
    }

    /** Empty while it is counted. */
    public Optional<Ended> ended(MunicipalityId municipality, int number) {
        return sql.select(BATCH.ENDED_BY, BATCH.ENDED_AT)
                .from(BATCH)
                .where(BATCH.MUNICIPALITY_ID.eq(municipality.value()))
                .and(BATCH.NUMBER.eq(number))
                .and(BATCH.ENDED_AT.isNotNull())
                .fetchOptional(r -> new Ended(r.value1(), r.value2().toInstant()));
    }

    /** The number of the batch that took the place of that one. */
    public Optional<Integer> supersededBy(MunicipalityId municipality, int number) {
        return new BatchStore(sql, municipality)
                .list(BATCH.SUPERSEDES.eq(number)).stream().findFirst().map(Batch::number);
    }

    /** By kind and month. */
    public List<OfMonth> months(MunicipalityId municipality, int number) {
        return new BatchStore(sql, municipality)
                .months(number).stream()
                        .map(m -> new OfMonth(m.kind(), m.month(), m.entries(), m.debit(), m.credit()))
                        .toList();
    }

    /** By voucher, and in the order of the file within each. */
    public List<Entry> entries(MunicipalityId municipality, int number, int most) {
        return entries(new BatchStore(sql, municipality).ofBatch(number), most);
    }

    public List<Entry> voucher(MunicipalityId municipality, int number, String voucher, int most) {
        return entries(new BatchStore(sql, municipality).ofBatch(number).and(ENTRY.VOUCHER.eq(voucher)), most);
    }

    /** How a batch differs from the one it superseded; empty when it superseded none. */
    public Optional<Restatement> restatement(MunicipalityId municipality, Batch batch) {
        return Optional.ofNullable(batch.supersedes())
                .map(before -> new RestatementQuery(sql, municipality).between(before, batch.number()));
    }

    private List<Entry> entries(Condition condition, int most) {
        return sql.selectFrom(ENTRY)
                .where(condition)
                .orderBy(ENTRY.MUNICIPALITY_ID, ENTRY.BATCH, ENTRY.VOUCHER, ENTRY.LINE)
                .limit(most)
                .fetch(EntryColumns::entry);
    }
}
