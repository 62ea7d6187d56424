package se.tertial.organisation.chain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;

/**
 * A chain of rows: a table that {@code organisation.link} gives a sequence and a hash, or those rows of it that are one chain.
 *
 * @param name that no other chain has
 * @param which rows of the table are the chain's
 * @param at when it happened
 * @param people whom each row tells of, the one who did it first
 * @param content what of a row is summed besides its sequence
 */
public record ChainedTable(
        String name,
        Table<?> rows,
        Condition which,
        Field<OffsetDateTime> at,
        List<Person> people,
        Function<Record, byte[]> content) {

    /** @param actors under a name of their own when there are several; {@code column} of the rows, their number */
    public record Person(ActorTable actors, Field<Long> column) {}

    public ChainedTable {
        people = List.copyOf(people);
    }

    public Field<Integer> sequence() {
        return Objects.requireNonNull(rows.field("sequence", Integer.class));
    }

    public Field<byte[]> hash() {
        return Objects.requireNonNull(rows.field("hash", byte[].class));
    }

    /** All of the chain, with the people of each row. */
    public SelectConditionStep<Record> select(DSLContext sql) {
        Table<?> joined = rows;
        for (var person : people) {
            joined =
                    joined.join(person.actors().table()).on(person.actors().id().eq(person.column()));
        }
        return sql.select().from(joined).where(which);
    }
}
