package se.tertial.ledger.query;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static se.tertial.database.jooq.ledger.Tables.ENTRY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import se.tertial.basics.Amount;
import se.tertial.basics.Word;
import se.tertial.ledger.Entry;
import se.tertial.ledger.EntryColumns;
import se.tertial.ledger.Months;
import se.tertial.organisation.MunicipalityId;

/** Single entries, always from PostgreSQL. */
@Component
public final class Postings {

    private final DSLContext sql;

    public Postings(DSLContext sql) {
        this.sql = sql;
    }

    /** An entry and the batch that it came with. */
    public record Posting(int batch, Entry entry) {}

    /** @param where best with a whole account, which the entries are sorted by */
    public record Asked(
            Entry.Kind kind,
            MonthRange months,
            CodeCondition where,
            List<LedgerQuery.Within> within,
            LedgerQuery.Batches batches) {
        public Asked {
            within = List.copyOf(within);
        }
    }

    /**
     * @param found how many there are in all, nought on a page beyond the last
     * @param sum of them all
     * @param postings those on the page
     */
    public record Page(long found, Amount sum, List<Posting> postings) {
        public static final Page NONE = new Page(0, Amount.ZERO, List.of());

        public Page {
            postings = List.copyOf(postings);
        }
    }

    /** Counted ones, by month, date and place in their files. @throws ArithmeticException when the sum does not fit in 64 bits */
    public Page find(MunicipalityId municipality, Asked asked, int from, int most) {
        var batches = batches(municipality, asked);
        var year = ENTRY.MONTH.minus(ENTRY.MONTH.mod(inline(100))).as(GroupJoins.YEAR);
        var entries = sql.select(ENTRY.fields())
                .select(year)
                .from(ENTRY)
                .where(ENTRY.MUNICIPALITY_ID.eq(municipality.value()))
                .and(ENTRY.BATCH.in(batches))
                .and(ENTRY.KIND.eq(Word.of(asked.kind())))
                .and(ofMonths(asked.months()))
                .and(CodeConditions.sql(asked.where()))
                .asTable("s");
        var from0 = from(entries, asked.within());
        var within = within(entries, asked.within());
        var amount = in(entries, ENTRY.AMOUNT_ORE);
        var found = sql.select(entries.fields())
                .select(count().over().as("found"), DSL.sum(amount).over().as("total"))
                .from(from0)
                .where(within)
                .orderBy(
                        in(entries, ENTRY.MONTH),
                        in(entries, ENTRY.VOUCHER_DATE),
                        in(entries, ENTRY.BATCH),
                        in(entries, ENTRY.LINE))
                .limit(most)
                .offset(from)
                .fetch();
        return found.isEmpty()
                ? Page.NONE
                : new Page(
                        found.getFirst().get("found", Long.class),
                        new Amount(
                                found.getFirst().get("total", BigDecimal.class).longValueExact()),
                        found.map(Postings::posting));
    }

    private static Condition ofMonths(MonthRange months) {
        var first = Months.number(months.first());
        return months.first().equals(months.last())
                ? ENTRY.MONTH.eq(first)
                : ENTRY.MONTH.between(first, Months.number(months.last()));
    }

    private List<Integer> batches(MunicipalityId municipality, Asked asked) {
        var counted = CountedBatches.of(sql, municipality.value());
        var years = asked.months().years().boxed().toList();
        return CountedBatches.chosen(counted, asked.batches(), asked.months()).orElse(counted).stream()
                .filter(batch -> batch.hasAny(years))
                .map(CountedBatch::number)
                .toList();
    }

    /** All entries of a voucher in the order of its file, whether its batch is counted or not; none when there is no such. */
    public List<Posting> voucher(MunicipalityId municipality, int batch, String voucher) {
        if (voucher.isEmpty()) {
            return List.of();
        }
        return sql.select(ENTRY.fields())
                .from(ENTRY)
                .where(ENTRY.MUNICIPALITY_ID.eq(municipality.value()))
                .and(ENTRY.BATCH.eq(batch))
                .and(ENTRY.VOUCHER.eq(voucher))
                .orderBy(ENTRY.LINE)
                .fetch(Postings::posting);
    }

    private static List<GroupJoins> joins(Table<?> entries, List<LedgerQuery.Within> within) {
        return IntStream.range(0, within.size())
                .mapToObj(i -> new GroupJoins("m" + i, within.get(i).groups(), entries))
                .toList();
    }

    private static Table<?> from(Table<?> entries, List<LedgerQuery.Within> within) {
        Table<?> from = entries;
        for (var joins : joins(entries, within)) {
            from = joins.join(from);
        }
        return from;
    }

    private static Condition within(Table<?> entries, List<LedgerQuery.Within> within) {
        var joins = joins(entries, within);
        var conditions = new ArrayList<Condition>();
        for (var i = 0; i < within.size(); i++) {
            conditions.add(
                    joins.get(i).name().in(CodeCondition.inOrder(within.get(i).names())));
        }
        return conditions.isEmpty() ? noCondition() : DSL.and(conditions);
    }

    private static <T> Field<T> in(Table<?> entries, Field<T> field) {
        return Objects.requireNonNull(entries.field(field.getName(), field.getType()));
    }

    private static Posting posting(Record r) {
        return new Posting(r.get(ENTRY.BATCH.getName(), Integer.class), EntryColumns.entry(r));
    }
}
