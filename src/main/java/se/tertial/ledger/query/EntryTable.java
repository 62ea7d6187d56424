package se.tertial.ledger.query;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;

/**
 * Where entries are read from: the same columns in every engine.
 *
 * @param holdsOnlyWhatIsAsked whether it has no entries but those of the municipality, the batches and the years asked for
 */
record EntryTable(SQLDialect dialect, Table<?> table, boolean holdsOnlyWhatIsAsked) {

    /** Values stand in the statement: it is read in logs and golden texts, and engines plan by them. */
    static final Settings SETTINGS = new Settings().withStatementType(StatementType.STATIC_STATEMENT);

    static EntryTable ofPostgres() {
        return new EntryTable(SQLDialect.POSTGRES, DSL.table(DSL.name("ledger", "entry")), false);
    }

    /** @param files at least one */
    static EntryTable ofFiles(List<String> files) {
        var paths = DSL.list(files.stream().map(DSL::inline).toList());
        return new EntryTable(
                SQLDialect.DUCKDB, DSL.table("read_parquet([{0}], hive_partitioning = false)", paths), true);
    }

    /** @param name of the table over the same files, with catalog and schema */
    static EntryTable ofTrino(String... name) {
        return new EntryTable(SQLDialect.TRINO, DSL.table(DSL.name(name)), false);
    }

    /** Writes statements and does not run them. */
    DSLContext writer() {
        return DSL.using(dialect, SETTINGS);
    }
}
