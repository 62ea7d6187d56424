package se.tertial.ledger.batch;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static se.tertial.database.jooq.ledger.Tables.BATCH;
import static se.tertial.database.jooq.ledger.Tables.BATCH_MONTH;
import static se.tertial.database.jooq.ledger.Tables.ENTRY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Months;
import se.tertial.organisation.MunicipalityId;

/** Batches in the database, of one municipality. */
final class BatchStore {

    /** Any number that no other lock of ours has. */
    private static final int LOCK_SPACE = 5_428_003;

    private static final int HUNDRED = 100;

    private final DSLContext sql;
    private final short municipality;

    BatchStore(DSLContext sql, MunicipalityId municipality) {
        this.sql = sql;
        this.municipality = municipality.value();
    }

    /** Until the transaction ends, nobody else reads in or withdraws anything of the municipality. */
    void lock() {
        sql.select(DSL.field(
                        "pg_advisory_xact_lock({0}, {1})", Object.class, inline(LOCK_SPACE), val((int) municipality)))
                .execute();
    }

    int nextNumber() {
        return sql.select(coalesce(max(BATCH.NUMBER), inline(0)).plus(1))
                .from(BATCH)
                .where(BATCH.MUNICIPALITY_ID.eq(municipality))
                .fetchSingle()
                .value1();
    }

    void insert(Batch batch, List<MonthSums.OfMonth> months) {
        var b = BATCH;
        var totals = batch.totals();
        sql.insertInto(b)
                .set(b.MUNICIPALITY_ID, municipality)
                .set(b.NUMBER, batch.number())
                .set(b.KIND, Word.of(batch.kind()))
                .set(b.STATE, Word.of(batch.state()))
                .set(b.FILE_NAME, batch.fileName())
                .set(b.SHA256, batch.sha256())
                .set(b.FILE_BYTES, batch.fileBytes())
                .set(b.ROUND, batch.round() == null ? null : batch.round().code())
                .set(b.DECISION, batch.decision())
                .set(b.FIRST_MONTH, totals.firstMonth() == null ? null : Months.number(totals.firstMonth()))
                .set(b.LAST_MONTH, totals.lastMonth() == null ? null : Months.number(totals.lastMonth()))
                .set(b.ENTRIES, totals.entries())
                .set(b.DEBIT_ORE, totals.debit().ore())
                .set(b.CREDIT_ORE, totals.credit().ore())
                .set(b.VOUCHERS, totals.vouchers())
                .set(b.FINDINGS, FindingsJson.write(batch.findings()))
                .set(b.IMPORTED_BY, batch.importedBy())
                .set(b.IMPORTED_AT, batch.importedAt().atOffset(ZoneOffset.UTC))
                .set(b.SUPERSEDES, batch.supersedes())
                .execute();
        insertMonths(batch.number(), months);
    }

    private void insertMonths(int batch, List<MonthSums.OfMonth> months) {
        var m = BATCH_MONTH;
        if (!months.isEmpty()) {
            sql.insertInto(m, m.MUNICIPALITY_ID, m.BATCH, m.KIND, m.MONTH, m.ENTRIES, m.DEBIT_ORE, m.CREDIT_ORE)
                    .valuesOfRows(months.stream()
                            .map(one -> row(
                                    municipality,
                                    batch,
                                    Word.of(one.kind()),
                                    Months.number(one.month()),
                                    one.entries(),
                                    one.debit().ore(),
                                    one.credit().ore()))
                            .toList())
                    .execute();
        }
    }

    /** From now on it is not counted. */
    void end(int number, Batch.State state, String by, Instant at) {
        sql.update(BATCH)
                .set(BATCH.STATE, Word.of(state))
                .set(BATCH.ENDED_BY, by)
                .set(BATCH.ENDED_AT, at.atOffset(ZoneOffset.UTC))
                .where(BATCH.MUNICIPALITY_ID.eq(municipality))
                .and(BATCH.NUMBER.eq(number))
                .execute();
    }

    Optional<Batch> find(int number) {
        return list(BATCH.NUMBER.eq(number)).stream().findFirst();
    }

    Optional<Batch> counted(Batch.Kind kind, String sha256) {
        return list(BATCH.STATE
                        .eq(Word.of(Batch.State.COUNTED))
                        .and(BATCH.KIND.eq(Word.of(kind)))
                        .and(BATCH.SHA256.eq(sha256)))
                .stream()
                .findFirst();
    }

    /** Newest first. */
    List<Batch> list(Condition condition) {
        return sql.selectFrom(BATCH)
                .where(BATCH.MUNICIPALITY_ID.eq(municipality))
                .and(condition)
                .orderBy(BATCH.NUMBER.desc())
                .fetch(BatchStore::batch);
    }

    SortedSet<Integer> years(int number) {
        var year = BATCH_MONTH.MONTH.div(HUNDRED);
        return new TreeSet<>(sql.selectDistinct(year)
                .from(BATCH_MONTH)
                .where(BATCH_MONTH.MUNICIPALITY_ID.eq(municipality))
                .and(BATCH_MONTH.BATCH.eq(number))
                .fetchSet(year));
    }

    List<MonthSums.OfMonth> months(int number) {
        var m = BATCH_MONTH;
        return sql.selectFrom(m)
                .where(m.MUNICIPALITY_ID.eq(municipality))
                .and(m.BATCH.eq(number))
                .orderBy(m.KIND, m.MONTH)
                .fetch(r -> new MonthSums.OfMonth(
                        Word.known(Entry.Kind.class, r.getKind()),
                        Months.of(r.getMonth()),
                        r.getEntries(),
                        new Amount(r.getDebitOre()),
                        new Amount(r.getCreditOre())));
    }

    long countVouchers(int number) {
        var vouchers = sql.selectDistinct(ENTRY.VOUCHER)
                .from(ENTRY)
                .where(ofBatch(number))
                .and(ENTRY.VOUCHER.ne(""));
        return sql.select(count()).from(vouchers).fetchSingle().value1();
    }

    /** In the order of the file. */
    List<VoucherCheck.Unbalanced> unbalanced(int number, int most) {
        var line = min(ENTRY.LINE);
        var sum = sum(ENTRY.AMOUNT_ORE);
        return sql.select(ENTRY.VOUCHER, line, sum)
                .from(ENTRY)
                .where(ofBatch(number))
                .and(ENTRY.VOUCHER.ne(""))
                .groupBy(ENTRY.VOUCHER)
                .having(sum.ne(BigDecimal.ZERO))
                .orderBy(line)
                .limit(most)
                .fetch(r -> new VoucherCheck.Unbalanced(
                        r.value1(), r.value2(), new Amount(r.value3().longValueExact())));
    }

    Condition ofBatch(int number) {
        return ENTRY.MUNICIPALITY_ID.eq(municipality).and(ENTRY.BATCH.eq(number));
    }

    private static Batch batch(Record r) {
        var b = BATCH;
        var totals = new Batch.Totals(
                r.get(b.ENTRIES),
                r.get(b.VOUCHERS),
                month(r.get(b.FIRST_MONTH)),
                month(r.get(b.LAST_MONTH)),
                new Amount(r.get(b.DEBIT_ORE)),
                new Amount(r.get(b.CREDIT_ORE)));
        return new Batch(
                r.get(b.NUMBER),
                Word.known(Batch.Kind.class, r.get(b.KIND)),
                Word.known(Batch.State.class, r.get(b.STATE)),
                r.get(b.FILE_NAME),
                r.get(b.SHA256),
                r.get(b.FILE_BYTES),
                round(r.get(b.ROUND)),
                r.get(b.DECISION),
                totals,
                FindingsJson.read(r.get(b.FINDINGS)),
                r.get(b.IMPORTED_BY),
                r.get(b.IMPORTED_AT).toInstant(),
                r.get(b.SUPERSEDES));
    }

    private static java.time.@Nullable YearMonth month(@Nullable Integer number) {
        return number == null ? null : Months.of(number);
    }

    private static @Nullable RoundCode round(@Nullable String code) {
        return code == null ? null : new RoundCode(code);
    }
}
