package se.tertial.database;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * Where a list of facts differs from what it was, so that a change of one fact is the change of one row.
 *
 * @param from the first fact that differs, counted from 0
 * @param gone how many rows went from there on, and {@code came} how many take their place
 */
public record Stretch(int from, int gone, int came) {

    /** Rows keep their positions: when the lists are not of one length, all after the first difference are new. */
    public static <T> Stretch of(List<T> now, List<T> wanted) {
        var from = 0;
        var shorter = Math.min(now.size(), wanted.size());
        while (from < shorter && now.get(from).equals(wanted.get(from))) {
            from++;
        }
        var end = wanted.size();
        if (now.size() == end) {
            while (end > from && now.get(end - 1).equals(wanted.get(end - 1))) {
                end--;
            }
            return new Stretch(from, end - from, end - from);
        }
        return new Stretch(from, now.size() - from, end - from);
    }

    /** All of a list that was not there before. */
    public static Stretch whole(List<?> facts) {
        return new Stretch(0, 0, facts.size());
    }

    /** Removes the rows that went, from a table with {@code municipality_id} and {@code position}. */
    public void clear(DSLContext sql, Table<?> table, short municipality) {
        if (gone > 0) {
            var id = Objects.requireNonNull(table.field("municipality_id", Short.class));
            var position = Objects.requireNonNull(table.field("position", Integer.class));
            sql.deleteFrom(table)
                    .where(id.eq(municipality))
                    .and(position.between(from + 1, from + gone))
                    .execute();
        }
    }
}
