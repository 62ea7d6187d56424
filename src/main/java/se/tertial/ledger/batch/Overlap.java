package se.tertial.ledger.batch;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static se.tertial.database.jooq.ledger.Tables.BATCH;
import static se.tertial.database.jooq.ledger.Tables.BATCH_MONTH;
import static se.tertial.database.jooq.ledger.Tables.ENTRY;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableLike;
import se.tertial.basics.Word;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Months;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.organisation.MunicipalityId;

/**
 * Whether a batch that is being read in speaks of what is counted already: actuals of the same month, forecasts of the same round
 * and month, or a budget of the same decision and month. Whatever kind of file they came from, both would be added together.
 */
final class Overlap {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int VOUCHERS_MAX = 100;

    private record Found(int batch, String file, String when, Entry.Kind kind, int first, int last) {

        String months() {
            return first == last ? Months.of(first).toString() : Months.of(first) + "–" + Months.of(last);
        }

        Problem problem() {
            return switch (kind) {
                case ACTUAL -> Problem.OVERLAPS_ACTUAL;
                case BUDGET -> Problem.OVERLAPS_BUDGET;
                case FORECAST -> Problem.OVERLAPS_FORECAST;
            };
        }
    }

    private final DSLContext sql;
    private final short municipality;

    Overlap(DSLContext sql, MunicipalityId municipality) {
        this.sql = sql;
        this.municipality = municipality.value();
    }

    /** The batch must be in the tables already, and what it supersedes no longer counted. */
    void tell(Batch batch, Beside beside, Told told) {
        var found = found(batch);
        if (beside instanceof Beside.Others) {
            tellVouchers(batch, found, told);
        } else {
            found.forEach(one ->
                    told.once(one.problem(), 0, one.months(), Integer.toString(one.batch()), one.file(), one.when()));
        }
    }

    static String day(Batch batch) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(batch.importedAt().atZone(ZONE));
    }

    private List<Found> found(Batch batch) {
        var other = BATCH.as("other");
        var theirs = BATCH_MONTH.as("theirs");
        var ours = BATCH_MONTH.as("ours");
        var first = min(theirs.MONTH);
        var last = max(theirs.MONTH);
        return sql.select(other.NUMBER, other.FILE_NAME, other.IMPORTED_AT, theirs.KIND, first, last)
                .from(ours)
                .join(theirs)
                .on(theirs.MUNICIPALITY_ID.eq(ours.MUNICIPALITY_ID))
                .and(theirs.KIND.eq(ours.KIND))
                .and(theirs.MONTH.eq(ours.MONTH))
                .and(theirs.BATCH.ne(ours.BATCH))
                .join(other)
                .on(other.MUNICIPALITY_ID.eq(theirs.MUNICIPALITY_ID))
                .and(other.NUMBER.eq(theirs.BATCH))
                .where(ours.MUNICIPALITY_ID.eq(municipality))
                .and(ours.BATCH.eq(batch.number()))
                .and(other.STATE.eq(Word.of(Batch.State.COUNTED)))
                .and(theirs.KIND
                        .eq(Word.of(Entry.Kind.ACTUAL))
                        .or(theirs.KIND
                                .eq(Word.of(Entry.Kind.BUDGET))
                                .and(other.DECISION.isNotDistinctFrom(batch.decision())))
                        .or(theirs.KIND
                                .eq(Word.of(Entry.Kind.FORECAST))
                                .and(other.ROUND.isNotDistinctFrom(
                                        batch.round() == null
                                                ? null
                                                : batch.round().code()))))
                .groupBy(other.NUMBER, other.FILE_NAME, other.IMPORTED_AT, theirs.KIND)
                .orderBy(other.NUMBER, theirs.KIND)
                .fetch(r -> new Found(
                        r.value1(),
                        r.value2(),
                        DateTimeFormatter.ISO_LOCAL_DATE.format(r.value3().atZoneSameInstant(ZONE)),
                        Word.known(Entry.Kind.class, r.value4()),
                        r.value5(),
                        r.value6()));
    }

    /** The same voucher in another file: same id and month, as many entries, and as much in debit. */
    private void tellVouchers(Batch batch, List<Found> found, Told told) {
        var others = found.stream()
                .filter(one -> one.kind() == Entry.Kind.ACTUAL)
                .map(Found::batch)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        var ours = vouchers(ENTRY.BATCH.eq(batch.number())).asTable("ours");
        var theirs = vouchers(ENTRY.BATCH.in(others)).asTable("theirs");
        sql.select(
                        ours.field("voucher", String.class),
                        ours.field("line", Integer.class),
                        theirs.field("batch", Integer.class))
                .from(ours)
                .join(theirs)
                .using(ours.field("voucher"), ours.field("month"), ours.field("entries"), ours.field("debit"))
                .orderBy(ours.field("line"))
                .limit(VOUCHERS_MAX)
                .forEach(r -> told.once(
                        Problem.VOUCHER_ALREADY_COUNTED, r.value2(), r.value1(), Integer.toString(r.value3())));
    }

    private TableLike<? extends Record> vouchers(Condition batches) {
        return sql.select(
                        ENTRY.VOUCHER,
                        ENTRY.MONTH,
                        ENTRY.BATCH,
                        min(ENTRY.LINE).as("line"),
                        count().as("entries"),
                        sum(greatest(ENTRY.AMOUNT_ORE, inline(0L))).as("debit"))
                .from(ENTRY)
                .where(ENTRY.MUNICIPALITY_ID.eq(municipality))
                .and(batches)
                .and(ENTRY.KIND.eq(Word.of(Entry.Kind.ACTUAL)))
                .and(ENTRY.VOUCHER.ne(""))
                .groupBy(ENTRY.VOUCHER, ENTRY.MONTH, ENTRY.BATCH);
    }
}
