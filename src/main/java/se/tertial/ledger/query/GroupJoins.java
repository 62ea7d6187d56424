package se.tertial.ledger.query;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Row4;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import se.tertial.basics.Word;

/**
 * Sums by code joined to the groups of the codes: a table of beginnings for each length, longest first.
 *
 * @param alias that the tables' names begin with
 * @param sums with the whole code in a column named by its dimension, and {@link #YEAR} when groups change with the years
 */
record GroupJoins(String alias, CodeGroups groups, Table<?> sums) {

    /** The year as its month 0. */
    static final String YEAR = "year_0";

    Table<?> join(Table<?> from) {
        Table<?> joined = from;
        for (var length : groups.lengths()) {
            joined = joined.leftJoin(members(length)).on(fits(length));
        }
        return joined;
    }

    Field<String> name() {
        var names = Arrays.stream(groups.lengths())
                .mapToObj(length -> field(DSL.name(alias(length), "name"), String.class))
                .toList();
        var none = inline("").cast(SQLDataType.VARCHAR);
        return names.isEmpty()
                ? none
                : coalesce(
                        names.getFirst(),
                        Stream.concat(names.stream().skip(1), Stream.of(inline("")))
                                .toArray(Field[]::new));
    }

    private String alias(int length) {
        return alias + "_" + length;
    }

    private Table<?> members(int length) {
        var rows = groups.ofLength(length).stream()
                .map(member -> DSL.row(
                        inline(member.beginning()),
                        inline(member.group()),
                        inline(100 * Objects.requireNonNullElse(member.years().from(), 0)),
                        inline(100 * Objects.requireNonNullElse(member.years().to(), 9999))))
                .toArray(Row4[]::new);
        return DSL.values(rows).as(alias(length), "beginning", "name", "first", "last");
    }

    private Condition fits(int length) {
        var code = Objects.requireNonNull(sums.field(Word.of(groups.dimension()), String.class));
        var beginning = field(DSL.name(alias(length), "beginning"), String.class);
        var sameCode = DSL.left(code, inline(length)).eq(beginning);
        return groups.changesWithYears()
                ? sameCode.and(Objects.requireNonNull(sums.field(YEAR, Integer.class))
                        .between(
                                field(DSL.name(alias(length), "first"), Integer.class),
                                field(DSL.name(alias(length), "last"), Integer.class)))
                : sameCode;
    }
}
