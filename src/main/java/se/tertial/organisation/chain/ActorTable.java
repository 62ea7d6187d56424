package se.tertial.organisation.chain;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A table of those who did something, or the part of it that is one chain's. */
public final class ActorTable {

    private final Table<?> table;
    private final Condition scope;
    private final Map<Field<?>, ?> key;

    private ActorTable(Table<?> table, Condition scope, Map<Field<?>, ?> key) {
        this.table = table;
        this.scope = scope;
        this.key = Map.copyOf(key);
    }

    public static ActorTable of(Table<?> table) {
        return new ActorTable(table, DSL.noCondition(), Map.of());
    }

    /** @param part column of the rows that are the chain's; {@code value} what it says in them */
    public static <T> ActorTable of(Table<?> table, Field<T> part, T value) {
        return new ActorTable(table, part.eq(value), Map.of(part, value));
    }

    /** The same, under another name in a question. */
    public ActorTable as(String name) {
        return new ActorTable(table.as(name), scope, key);
    }

    Table<?> table() {
        return table;
    }

    Map<Field<?>, ?> key() {
        return key;
    }

    /** Which rows are the chain's; not for one under another name. */
    Condition scope() {
        return scope;
    }

    Field<Long> id() {
        return field("id", Long.class);
    }

    Field<byte[]> salt() {
        return field("salt", byte[].class);
    }

    Field<OffsetDateTime> forgottenAt() {
        return field("forgotten_at", OffsetDateTime.class);
    }

    Field<byte[]> reference() {
        return field("reference", byte[].class);
    }

    public Field<String> name() {
        return field("name", String.class);
    }

    public Field<String> place() {
        return field("place", String.class);
    }

    /** Of a row in which this table stands. */
    public Actor actor(Record row) {
        return new Actor(row.get(name()), row.get(place()), row.get(forgottenAt()) != null, row.get(reference()));
    }

    byte @Nullable [] salt(Record row) {
        return row.get(salt());
    }

    private <T> Field<T> field(String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }
}
