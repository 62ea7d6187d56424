package se.tertial.database;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;

/** The role that visitors' questions are asked as; see {@code afterMigrate__rows_of_one_municipality.sql}. */
public final class Wall {

    static final String VISITOR = "tertial_visitor";

    private Wall() {}

    /** What may fail as such work does. */
    @FunctionalInterface
    public interface Copying<E extends Exception> {

        /** Returns whether the rows are in the table; when not, the transaction is of no more use. */
        boolean run() throws E;
    }

    /**
     * Does that as the owner of the tables: PostgreSQL lets nobody else COPY into a table with row security. Whoever copies writes the
     * municipality into each row.
     */
    public static <E extends Exception> boolean lifted(DSLContext inside, Copying<E> copying) throws E {
        var role = inside.select(field("current_setting('role')", String.class))
                .fetchSingle()
                .value1();
        inside.execute("set local role none");
        var isCopied = copying.run();
        if (isCopied) {
            inside.select(field("set_config('role', {0}, true)", String.class, val(role)))
                    .execute();
        }
        return isCopied;
    }
}
