package se.tertial.ledger.query;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import se.tertial.basics.Word;
import se.tertial.ledger.Months;
import se.tertial.ledger.query.LedgerQuery.Column;

/**
 * A question as one statement: every column is a conditional sum, so that the entries are read once however many columns there
 * are. Groups are joined to sums by code, which are few, and not to entries, which are many.
 */
final class QuerySql {

    private static final Field<Integer> MONTH = field(name("month"), Integer.class);
    private static final Field<Integer> BATCH = field(name("batch"), Integer.class);
    private static final Field<String> KIND = field(name("kind"), String.class);
    private static final Field<Long> AMOUNT = field(name("amount_ore"), Long.class);
    private static final Field<Short> MUNICIPALITY = field(name("municipality_id"), Short.class);
    private static final Field<Integer> YEAR_MONTH_0 = MONTH.minus(MONTH.mod(inline(100)));

    /** How many months are worth adding up before columns. */
    private static final int MONTHS_MIN = 4;

    private final LedgerQuery query;
    private final short municipality;
    private final List<CountedBatch> batches;
    private final EntryTable source;

    private QuerySql(LedgerQuery query, short municipality, List<CountedBatch> batches, EntryTable source) {
        this.query = query;
        this.municipality = municipality;
        this.batches = batches;
        this.source = source;
    }

    /**
     * A row has the groupings in their order, then the columns.
     *
     * @param batches that are counted
     */
    static Select<? extends Record> of(
            LedgerQuery query, short municipality, List<CountedBatch> batches, EntryTable source) {
        return new QuerySql(query, municipality, batches, source).select();
    }

    private Select<? extends Record> select() {
        var groups = Stream.concat(
                        query.rows().stream()
                                .filter(Grouping.Group.class::isInstance)
                                .map(row -> ((Grouping.Group) row).groups()),
                        query.within().stream().map(LedgerQuery.Within::groups))
                .distinct()
                .toList();
        return groups.isEmpty() ? byCode(List.of()) : byGroup(groups);
    }

    /** @param grouped whose codes are wanted whole, to be joined to their groups */
    private Select<? extends Record> byCode(List<CodeGroups> grouped) {
        var keys = new LinkedHashMap<String, Field<?>>();
        for (var i = 0; i < query.rows().size(); i++) {
            var place = i;
            ofEntry(query.rows().get(i)).ifPresent(key -> keys.put("g" + place, key));
        }
        grouped.forEach(groups -> keys.put(Word.of(groups.dimension()), CodeConditions.code(groups.dimension())));
        if (grouped.stream().anyMatch(CodeGroups::changesWithYears)) {
            keys.put(GroupJoins.YEAR, YEAR_MONTH_0);
        }
        Table<?> from = source.table();
        var where = entries();
        if (isByMonth(keys.size())) {
            from = byMonth(keys).asTable("e");
            where = noCondition();
            keys.replaceAll((alias, key) -> field(name(alias), key.getDataType()));
        }
        var selected = new ArrayList<SelectField<?>>();
        keys.forEach((alias, key) -> selected.add(key.as(alias)));
        for (var i = 0; i < query.columns().size(); i++) {
            var total = total(query.columns().get(i));
            selected.add((grouped.isEmpty() ? whole(total) : total).as("c" + i));
        }
        return source.writer().select(selected).from(from).where(where).groupBy(keys.values());
    }

    /** A conditional sum is asked of each entry for each column: of many months it is cheaper to add up each month first. */
    private boolean isByMonth(int keys) {
        return keys == 1
                && query.columns().size() >= MONTHS_MIN
                && query.columns().stream().map(Column::months).allMatch(MonthRange::isOne);
    }

    /** Sums that have what columns ask for under the names that entries have it. */
    private Select<? extends Record> byMonth(Map<String, Field<?>> keys) {
        var asked = new ArrayList<Field<?>>(List.of(MONTH));
        if (kinds().size() > 1) {
            asked.add(KIND);
        }
        if (query.columns().stream().anyMatch(column -> chosen(column).isPresent())) {
            asked.add(BATCH);
        }
        var selected = new ArrayList<SelectField<?>>(asked);
        keys.forEach((alias, key) -> selected.add(key.as(alias)));
        selected.add(sum(amount()).as(AMOUNT));
        return source.writer()
                .select(selected)
                .from(source.table())
                .where(entries())
                .groupBy(Stream.concat(keys.values().stream(), asked.stream()).toList());
    }

    private Optional<Field<?>> ofEntry(Grouping grouping) {
        return switch (grouping) {
            case Grouping.Code(var dimension, var length) ->
                Optional.of(
                        length == 0
                                ? CodeConditions.code(dimension)
                                : DSL.left(CodeConditions.code(dimension), inline(length)));
            case Grouping.Month() -> Optional.of(MONTH);
            case Grouping.Year() -> Optional.of(year());
            case Grouping.Group _ -> Optional.empty();
        };
    }

    private Field<Integer> year() {
        return source.dialect() == SQLDialect.DUCKDB
                ? field("{0} // 100", Integer.class, MONTH)
                : MONTH.div(inline(100));
    }

    /** What all entries that are read have in common is not asked of each again: the fewer conditions, the quicker. */
    private Field<BigDecimal> total(Column column) {
        var conditions = counts(column);
        return conditions.isEmpty() ? sum(amount()) : sum(when(DSL.and(conditions), amount()));
    }

    private Field<? extends Number> amount() {
        return source.dialect() == SQLDialect.TRINO ? AMOUNT.cast(SQLDataType.DECIMAL(38, 0)) : AMOUNT;
    }

    private List<Condition> counts(Column column) {
        var conditions = new ArrayList<Condition>();
        if (kinds().size() > 1) {
            conditions.add(KIND.eq(inline(Word.of(column.kind()))));
        }
        if (!column.months().equals(months())) {
            conditions.add(within(column.months()));
        }
        chosen(column).ifPresent(chosen -> conditions.add(among(chosen)));
        return conditions;
    }

    private Optional<List<CountedBatch>> chosen(Column column) {
        return CountedBatches.chosen(batches, column.batches(), column.months());
    }

    private static Condition within(MonthRange months) {
        var first = inline(Months.number(months.first()));
        return months.isOne() ? MONTH.eq(first) : MONTH.between(first, inline(Months.number(months.last())));
    }

    /** From the first month of any column to the last. */
    private MonthRange months() {
        var months = query.columns().stream().map(Column::months).toList();
        return new MonthRange(
                months.stream().map(MonthRange::first).min(YearMonth::compareTo).orElseThrow(),
                months.stream().map(MonthRange::last).max(YearMonth::compareTo).orElseThrow());
    }

    private List<String> kinds() {
        return query.columns().stream()
                .map(column -> Word.of(column.kind()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Of one type in every engine, with room for any sum. */
    private static Field<BigDecimal> whole(Field<BigDecimal> total) {
        return total.cast(SQLDataType.DECIMAL(38, 0));
    }

    private static Condition among(List<CountedBatch> some) {
        return CodeConditions.among(
                BATCH, some.stream().map(CountedBatch::number).toList());
    }

    private Condition entries() {
        return ofBatches()
                .and(CodeConditions.among(KIND, kinds()))
                .and(source.holdsOnlyWhatIsAsked() && months().isOfWholeYears() ? noCondition() : within(months()))
                .and(CodeConditions.sql(query.where()))
                .and(mayBeWithin());
    }

    private Condition ofBatches() {
        if (source.holdsOnlyWhatIsAsked()) {
            return noCondition();
        }
        var asked = MUNICIPALITY.eq(inline(municipality)).and(among(batches));
        if (source.dialect() != SQLDialect.TRINO) {
            return asked;
        }
        // Folders, not entries: so that files of others are never opened.
        return field(name("municipality"), Integer.class)
                .eq(inline((int) municipality))
                .and(CodeConditions.among(field(name("year"), Integer.class), query.years()))
                .and(asked);
    }

    /** Leaves out early what cannot be in the groups asked for; the groups themselves decide. */
    private Condition mayBeWithin() {
        var conditions = query.within().stream()
                .filter(within -> !within.names().contains(""))
                .map(within -> CodeConditions.begins(
                        CodeConditions.code(within.groups().dimension()),
                        within.groups().members().stream()
                                .filter(member -> within.names().contains(member.group()))
                                .map(CodeGroups.Member::beginning)
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
        return conditions.isEmpty() ? noCondition() : DSL.and(conditions);
    }

    private Select<? extends Record> byGroup(List<CodeGroups> groups) {
        var sums = byCode(groups).asTable("s");
        Table<?> from = sums;
        Map<CodeGroups, Field<String>> names = new LinkedHashMap<>();
        for (var i = 0; i < groups.size(); i++) {
            var joins = new GroupJoins("m" + i, groups.get(i), sums);
            from = joins.join(from);
            names.put(groups.get(i), joins.name());
        }
        var keys = new ArrayList<Field<?>>();
        for (var i = 0; i < query.rows().size(); i++) {
            keys.add(
                    query.rows().get(i) instanceof Grouping.Group(var of)
                            ? Objects.requireNonNull(names.get(of))
                            : Objects.requireNonNull(sums.field("g" + i)));
        }
        var selected = new ArrayList<SelectField<?>>();
        for (var i = 0; i < keys.size(); i++) {
            selected.add(keys.get(i).as("k" + i));
        }
        for (var i = 0; i < query.columns().size(); i++) {
            selected.add(whole(sum(sums.field("c" + i, BigDecimal.class))).as("t" + i));
        }
        var within = query.within().stream()
                .map(one -> Objects.requireNonNull(names.get(one.groups()))
                        .in(CodeCondition.inOrder(one.names()).stream()
                                .map(DSL::inline)
                                .toList()))
                .toList();
        return source.writer()
                .select(selected)
                .from(from)
                .where(within.isEmpty() ? noCondition() : DSL.and(within))
                .groupBy(keys);
    }
}
