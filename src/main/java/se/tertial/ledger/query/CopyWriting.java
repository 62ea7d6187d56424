package se.tertial.ledger.query;

import static se.tertial.database.jooq.ledger.Tables.ENTRY;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import se.tertial.ledger.EntryColumns;
import se.tertial.ledger.query.CopiedBatch.CopiedFile;

/** Writes batches from PostgreSQL as Parquet, a file for each batch and year, sorted so that a question reads few blocks. */
final class CopyWriting {

    private static final String SORTED_BY = "kind, centre, account, month";

    private final DSLContext sql;
    private final CopyFolder folder;
    private final DuckEngine engine;

    CopyWriting(DSLContext sql, CopyFolder folder, DuckEngine engine) {
        this.sql = sql;
        this.folder = folder;
        this.engine = engine;
    }

    /** Forgets every note first, so that all is written again. */
    synchronized LedgerAnswers.Copied rebuild(short municipality) {
        folder.clearScratch();
        CountedBatches.of(sql, municipality).forEach(batch -> folder.forget(municipality, batch));
        return bringUpToDate(municipality);
    }

    /** Writes the counted batches that are not copied and deletes what is of no counted one. */
    synchronized LedgerAnswers.Copied bringUpToDate(short municipality) {
        var counted = CountedBatches.of(sql, municipality);
        var written = 0;
        var entries = 0L;
        try {
            for (var batch : counted) {
                if (!folder.has(municipality, batch)) {
                    write(municipality, batch);
                    written++;
                    entries += batch.entries();
                }
            }
            return new LedgerAnswers.Copied(counted.size(), written, entries, folder.keepOnly(municipality, counted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(short municipality, CountedBatch batch) throws IOException, SQLException {
        var files = new ArrayList<CopiedFile>();
        var entries = 0L;
        var sum = 0L;
        for (var year = batch.firstYear(); batch.entries() > 0 && year <= batch.lastYear(); year++) {
            var part = writeYear(municipality, batch, year);
            if (part.entries() > 0) {
                files.add(folder.keep(municipality, batch.number(), year, part.file()));
            }
            Files.deleteIfExists(part.file());
            entries += part.entries();
            sum = Math.addExact(sum, part.sum());
        }
        if (entries != batch.entries() || sum != batch.sum()) {
            throw new IllegalStateException("batch %d of municipality %d: %d entries of %d öre, copied %d of %d öre"
                    .formatted(batch.number(), municipality, batch.entries(), batch.sum(), entries, sum));
        }
        folder.note(municipality, batch, files);
    }

    /** @param sum of its entries in öre */
    private record YearPart(Path file, long entries, long sum) {}

    /** By way of a file of text: the engine's own reader of it is quicker than handing it rows, and needs no extension. */
    private YearPart writeYear(short municipality, CountedBatch batch, int year) throws IOException, SQLException {
        var text = Files.createTempFile(folder.scratch(), "entries", ".csv");
        var parquet = text.resolveSibling(text.getFileName() + ".parquet");
        try {
            copyOut(municipality, batch.number(), year, text);
            return engine.work(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(parquetOf(municipality, batch.number(), text, parquet));
                }
                return count(connection, parquet);
            });
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private static YearPart count(Connection connection, Path parquet) throws SQLException {
        var question = "select count(*), coalesce(sum(amount_ore), 0)::bigint from read_parquet(%s)"
                .formatted(DuckEngine.literal(parquet));
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return new YearPart(parquet, answer.getLong(1), answer.getLong(2));
        }
    }

    private static Stream<Field<?>> columns() {
        return Stream.of(Stream.of(ENTRY.KIND, ENTRY.MONTH), EntryColumns.CODES.stream(), Stream.of(ENTRY.AMOUNT_ORE))
                .flatMap(fields -> fields);
    }

    private void copyOut(short municipality, int batch, int year, Path text) {
        var entries = DSL.using(sql.dialect())
                .select(columns().toList())
                .from(ENTRY)
                .where(ENTRY.MUNICIPALITY_ID.eq(municipality))
                .and(ENTRY.BATCH.eq(batch))
                .and(ENTRY.MONTH.between(year * 100, year * 100 + 99))
                .getSQL(ParamType.INLINED);
        sql.connection(connection -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(text), 1 << 16)) {
                var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                copy.copyOut("copy (%s) to stdout (format csv)".formatted(entries), out);
            }
        });
    }

    private static String parquetOf(short municipality, int batch, Path text, Path parquet) {
        var types = columns()
                .map(column -> "'%s': '%s'".formatted(column.getName(), duckType(column)))
                .collect(Collectors.joining(", "));
        return """
                copy (
                  select %d::smallint as municipality_id, %d::integer as batch, *
                  from read_csv(%s, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
                    allow_quoted_nulls = false, columns = {%s})
                  order by %s
                ) to %s (format parquet, compression zstd)
                """.formatted(
                        municipality, batch, DuckEngine.literal(text), types, SORTED_BY, DuckEngine.literal(parquet));
    }

    private static String duckType(Field<?> column) {
        if (column.getType() == Integer.class) {
            return "INTEGER";
        }
        return column.getType() == Long.class ? "BIGINT" : "VARCHAR";
    }
}
