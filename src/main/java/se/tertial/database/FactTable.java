package se.tertial.database;

import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one kind, a row each, in an order of their own: a table with {@code municipality_id} and {@code position}.
 *
 * @param columns the others
 * @param values of a fact, in the order of the columns
 */
public record FactTable<T>(
        Table<?> table,
        List<? extends Field<?>> columns,
        Function<Record, T> fact,
        Function<T, List<? extends @Nullable Object>> values) {

    public List<T> read(DSLContext sql, short municipality) {
        return sql.select(columns)
                .from(table)
                .where(municipalityId().eq(municipality))
                .orderBy(position())
                .fetch(fact::apply);
    }

    public void replace(DSLContext sql, short municipality, List<T> facts) {
        sql.deleteFrom(table).where(municipalityId().eq(municipality)).execute();
        insert(sql, municipality, facts, Stretch.whole(facts));
    }

    /** Only where it differs. */
    public void replace(DSLContext sql, short municipality, List<T> now, List<T> wanted) {
        var stretch = Stretch.of(now, wanted);
        stretch.clear(sql, table, municipality);
        insert(sql, municipality, wanted, stretch);
    }

    private void insert(DSLContext sql, short municipality, List<T> facts, Stretch stretch) {
        var fields = new ArrayList<Field<?>>(List.of(municipalityId(), position()));
        fields.addAll(columns);
        for (var rows : Chunks.of(facts, stretch, (position, one) -> row(municipality, position, values.apply(one)))) {
            sql.insertInto(table, fields).valuesOfRows(rows).execute();
        }
    }

    private RowN row(short municipality, int position, List<? extends @Nullable Object> cells) {
        var typed = Stream.<Field<?>>builder();
        typed.add(val(municipality, municipalityId()));
        typed.add(val(position, position()));
        for (var i = 0; i < columns.size(); i++) {
            typed.add(val(cells.get(i), columns.get(i)));
        }
        return DSL.row(typed.build().toList());
    }

    private Field<Short> municipalityId() {
        return Objects.requireNonNull(table.field("municipality_id", Short.class));
    }

    private Field<Integer> position() {
        return Objects.requireNonNull(table.field("position", Integer.class));
    }
}
