package se.tertial.ledger.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.basics.Amount;
import se.tertial.database.Database;
import se.tertial.database.Reach;
import se.tertial.ledger.EntriesListener;
import se.tertial.ledger.query.Matrix.Row;
import se.tertial.organisation.MunicipalityId;

/**
 * Answers questions to the entries: from the reading copy when it has every batch asked for, else from PostgreSQL, and then the
 * copy is brought up to date behind the answer. Both give the same answer.
 */
@Component
public final class LedgerAnswers implements EntriesListener, AutoCloseable {

    private static final long CLOSING_SECONDS_MAX = 5;
    /** A page asks some few, and the same ones as often as it is looked at. */
    private static final int STATEMENTS_MAX = 500;

    private static final Logger LOG = LoggerFactory.getLogger(LedgerAnswers.class);

    /**
     * @param batches that are counted
     * @param written of them now, with so many entries
     * @param deleted files of batches that no longer are counted
     */
    public record Copied(int batches, int written, long entries, int deleted) {}

    /** A question of the copy as it is now: what its statement is made of. */
    private record Asked(LedgerQuery query, short municipality, List<CountedBatch> batches, List<String> files) {
        String statement() {
            return QuerySql.of(query, municipality, batches, EntryTable.ofFiles(files))
                    .getSQL();
        }
    }

    private final DSLContext sql;
    private final Cache<Asked, String> statements =
            Caffeine.newBuilder().maximumSize(STATEMENTS_MAX).build();
    private final CopyFolder folder;
    private final DuckEngine engine;
    private final CopyWriting writing;
    private final Set<MunicipalityId> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reading-copy").factory());

    @Autowired
    public LedgerAnswers(DSLContext sql) {
        this(sql, Database.workFolder().resolve("reading-copy"));
    }

    /** @param copy folder of the reading copy */
    public LedgerAnswers(DSLContext sql, Path copy) {
        this.sql = sql;
        folder = new CopyFolder(copy);
        engine = new DuckEngine(folder.root());
        writing = new CopyWriting(sql, folder, engine);
    }

    /** @throws ArithmeticException when a sum does not fit in 64 bits of öre */
    public Matrix answer(MunicipalityId municipality, LedgerQuery query) {
        var id = municipality.value();
        var years = query.years();
        var batches = CountedBatches.of(sql, id).stream()
                .filter(batch -> batch.hasAny(years))
                .toList();
        if (batches.isEmpty()) {
            return matrix(query, List.of());
        }
        return fromCopy(id, query, batches).orElseGet(() -> {
            bringUpToDateSoon(municipality);
            return fromPostgres(id, query, batches);
        });
    }

    /** From PostgreSQL, whatever the copy has: to hold the two against each other. */
    public Matrix answerFromPostgres(MunicipalityId municipality, LedgerQuery query) {
        var years = query.years();
        var batches = CountedBatches.of(sql, municipality.value()).stream()
                .filter(batch -> batch.hasAny(years))
                .toList();
        return fromPostgres(municipality.value(), query, batches);
    }

    Matrix fromPostgres(short municipality, LedgerQuery query, List<CountedBatch> batches) {
        return matrix(query, sql.fetch(QuerySql.of(query, municipality, batches, EntryTable.ofPostgres())));
    }

    /** Empty when the copy has not all that is asked for, or cannot be read. */
    Optional<Matrix> fromCopy(short municipality, LedgerQuery query, List<CountedBatch> batches) {
        var files = new ArrayList<String>();
        for (var batch : batches) {
            var own = folder.files(municipality, batch, query.years());
            if (own.isEmpty()) {
                return Optional.empty();
            }
            own.get().forEach(file -> files.add(file.toString()));
        }
        if (files.isEmpty()) {
            return Optional.of(matrix(query, List.of()));
        }
        var asked = statements.get(new Asked(query, municipality, batches, files), Asked::statement);
        try {
            return Optional.of(engine.work(connection -> matrix(
                    query,
                    DSL.using(connection, SQLDialect.DUCKDB, EntryTable.SETTINGS)
                            .fetch(asked))));
        } catch (SQLException | DataAccessException failure) {
            LOG.warn("The reading copy could not answer; PostgreSQL does", failure);
            folder.distrust();
            return Optional.empty();
        }
    }

    /** Writes what the reading copy lacks and deletes what is no longer counted. Nothing of the ledger itself is changed. */
    public Copied bringUpToDate(MunicipalityId municipality) {
        return writing.bringUpToDate(municipality.value());
    }

    /** Writes all of the copy anew, as when its files are not trusted. */
    public Copied rebuild(MunicipalityId municipality) {
        return writing.rebuild(municipality.value());
    }

    /** As {@link #bringUpToDate}, without waiting for it. */
    public void bringUpToDateSoon(MunicipalityId municipality) {
        if (waiting.add(municipality)) {
            behind.execute(Reach.kept(() -> {
                waiting.remove(municipality);
                try {
                    bringUpToDate(municipality);
                } catch (RuntimeException failure) {
                    LOG.warn("The reading copy of municipality {} could not be written", municipality.value(), failure);
                }
            }));
        }
    }

    @Override
    public void changed(MunicipalityId municipality, SortedSet<Integer> years) {
        bringUpToDateSoon(municipality);
    }

    static Matrix matrix(LedgerQuery query, List<? extends Record> answer) {
        var rows = answer.stream()
                .map(one -> row(query, one))
                .filter(row -> row.cells().stream().anyMatch(cell -> cell != null))
                .sorted(Comparator.comparing(Row::keys, LedgerAnswers::inOrder))
                .toList();
        return new Matrix(query.columns().stream().map(LedgerQuery.Column::name).toList(), rows);
    }

    private static Row row(LedgerQuery query, Record answer) {
        var keys = new ArrayList<String>();
        for (var i = 0; i < query.rows().size(); i++) {
            keys.add(String.valueOf(answer.get(i)));
        }
        var cells = new ArrayList<@Nullable Amount>();
        for (var i = 0; i < query.columns().size(); i++) {
            var sum = answer.get(keys.size() + i, BigDecimal.class);
            cells.add(sum == null ? null : new Amount(sum.longValueExact()));
        }
        return new Row(keys, cells);
    }

    private static int inOrder(List<String> one, List<String> other) {
        for (var i = 0; i < one.size(); i++) {
            var order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public void close() {
        behind.shutdownNow();
        try {
            behind.awaitTermination(CLOSING_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        engine.close();
    }
}
