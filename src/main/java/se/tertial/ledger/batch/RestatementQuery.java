package se.tertial.ledger.batch;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static se.tertial.database.jooq.ledger.Tables.ENTRY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import se.tertial.basics.Amount;
import se.tertial.basics.Word;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntryColumns;
import se.tertial.ledger.Months;
import se.tertial.organisation.MunicipalityId;

/** Asks the database how two batches differ. What does not fit in its memory it puts on disk; here only the largest is kept. */
final class RestatementQuery {

    private static final List<Field<?>> LINE = Stream.of(
                    Stream.of(ENTRY.KIND, ENTRY.MONTH), EntryColumns.CODES.stream(), Stream.of(ENTRY.VOUCHER))
            .<Field<?>>flatMap(fields -> fields)
            .toList();

    private static final List<Field<?>> SUM = List.of(ENTRY.KIND, ENTRY.MONTH, ENTRY.ACCOUNT);

    private static final Field<BigDecimal> BEFORE = field(name("before_ore"), BigDecimal.class);
    private static final Field<BigDecimal> AFTER = field(name("after_ore"), BigDecimal.class);
    private static final Field<Integer> ENTRIES_BEFORE = field(name("entries_before"), Integer.class);
    private static final Field<Integer> ENTRIES_AFTER = field(name("entries_after"), Integer.class);
    private static final Field<Integer> ALL = field(name("all_of_them"), Integer.class);
    private static final Field<Integer> COME = field(name("come"), Integer.class);
    private static final Field<Integer> GONE = field(name("gone"), Integer.class);

    private final DSLContext sql;
    private final short municipality;

    RestatementQuery(DSLContext sql, MunicipalityId municipality) {
        this.sql = sql;
        this.municipality = municipality.value();
    }

    Restatement between(int before, int after) {
        var lines = largest(LINE, before, after);
        var sums = largest(SUM, before, after);
        var all = first(lines, ALL);
        var come = first(lines, COME);
        var gone = first(lines, GONE);
        return new Restatement(
                before,
                after,
                come,
                gone,
                all - come - gone,
                difference(before, after),
                lines.stream().map(RestatementQuery::line).toList(),
                sums.stream().map(RestatementQuery::sumOf).toList(),
                first(sums, ALL));
    }

    private static long first(List<? extends Record> rows, Field<Integer> count) {
        return rows.isEmpty() ? 0 : rows.getFirst().get(count);
    }

    /** Sums by those fields that are not the same in the two, the largest differences first; each row knows how many there are. */
    private List<? extends Record> largest(List<Field<?>> by, int before, int after) {
        var sums = sums(by, before, after);
        var isCome = ENTRIES_BEFORE.eq(0);
        var isGone = ENTRIES_AFTER.eq(0);
        var fields = new ArrayList<SelectFieldOrAsterisk>(Arrays.asList(sums.fields()));
        fields.add(count().over().as(ALL));
        fields.add(count().filterWhere(isCome).over().as(COME));
        fields.add(count().filterWhere(isGone).over().as(GONE));
        var order =
                new ArrayList<OrderField<?>>(List.of(abs(AFTER.minus(BEFORE)).desc()));
        by.forEach(field -> order.add(field(field.getUnqualifiedName())));
        return sql.select(fields)
                .from(sums)
                .where(BEFORE.ne(AFTER).or(by.equals(LINE) ? isCome.or(isGone) : falseCondition()))
                .orderBy(order)
                .limit(Restatement.LINES_MAX)
                .fetch();
    }

    private Table<?> sums(List<Field<?>> by, int before, int after) {
        var ore = ENTRY.AMOUNT_ORE;
        var isBefore = ENTRY.BATCH.eq(before);
        var isAfter = ENTRY.BATCH.eq(after);
        var fields = new ArrayList<SelectFieldOrAsterisk>(by);
        fields.add(coalesce(sum(ore).filterWhere(isBefore), inline(BigDecimal.ZERO))
                .as(BEFORE));
        fields.add(
                coalesce(sum(ore).filterWhere(isAfter), inline(BigDecimal.ZERO)).as(AFTER));
        fields.add(count().filterWhere(isBefore).as(ENTRIES_BEFORE));
        fields.add(count().filterWhere(isAfter).as(ENTRIES_AFTER));
        return sql.select(fields)
                .from(ENTRY)
                .where(ENTRY.MUNICIPALITY_ID.eq(municipality))
                .and(ENTRY.BATCH.in(before, after))
                .groupBy(by)
                .asTable("sums");
    }

    private Amount difference(int before, int after) {
        var ore = sum(when(ENTRY.BATCH.eq(after), ENTRY.AMOUNT_ORE).otherwise(ENTRY.AMOUNT_ORE.neg()));
        return amount(sql.select(coalesce(ore, inline(BigDecimal.ZERO)))
                .from(ENTRY)
                .where(ENTRY.MUNICIPALITY_ID.eq(municipality))
                .and(ENTRY.BATCH.in(before, after))
                .fetchSingle()
                .value1());
    }

    private static Restatement.Line line(Record r) {
        var change = r.get(ENTRIES_BEFORE) == 0
                ? Restatement.Change.COME
                : r.get(ENTRIES_AFTER) == 0 ? Restatement.Change.GONE : Restatement.Change.CHANGED;
        return new Restatement.Line(
                change,
                Word.known(Entry.Kind.class, r.get(ENTRY.KIND)),
                Months.of(r.get(ENTRY.MONTH)),
                EntryColumns.coding(r),
                r.get(ENTRY.VOUCHER),
                amount(r.get(BEFORE)),
                amount(r.get(AFTER)));
    }

    private static Restatement.Sum sumOf(Record r) {
        return new Restatement.Sum(
                Word.known(Entry.Kind.class, r.get(ENTRY.KIND)),
                Months.of(r.get(ENTRY.MONTH)),
                r.get(ENTRY.ACCOUNT),
                amount(r.get(BEFORE)),
                amount(r.get(AFTER)));
    }

    private static Amount amount(BigDecimal ore) {
        return new Amount(ore.longValueExact());
    }
}
