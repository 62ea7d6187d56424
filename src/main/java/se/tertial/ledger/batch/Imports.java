package se.tertial.ledger.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.tertial.basics.Word;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.EntriesListener;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.batch.Imported.Outcome;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;

/**
 * Reads files of money into the ledger: each becomes a batch of entries in one transaction, all of it or nothing. Nothing of a batch is
 * changed or deleted afterwards; another supersedes it, or it is withdrawn.
 */
@Component
public final class Imports {

    private final DSLContext sql;
    private final List<EntriesListener> listeners;
    private final Clock clock;

    @Autowired
    public Imports(DSLContext sql, List<EntriesListener> listeners) {
        this(sql, listeners, Clock.systemUTC());
    }

    Imports(DSLContext sql, List<EntriesListener> listeners, Clock clock) {
        this.sql = sql;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    /** Told how an import goes; called from the threads that do it, often. */
    public interface Watcher {

        Watcher NOBODY = _ -> {};

        /** @param bytes of the file that have been read */
        void read(long bytes);

        /** All has been read; what is left is done in the database. */
        default void sum() {}
    }

    /** The import is not to be kept. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Imported imported;

        private TakenBack(Imported imported) {
            super("taken back", null, false, false);
            this.imported = imported;
        }
    }

    private record Done(Imported imported, SortedSet<Integer> years) {}

    /**
     * Memory does not grow with the file. Imports of the same municipality wait for each other.
     *
     * @throws IOException when the file cannot be read; what is wrong inside it is a finding
     * @throws IllegalArgumentException when there is no such municipality
     */
    public Imported read(ImportOrder order, EntrySource source, Chart chart, Watcher watcher) throws IOException {
        var id = municipality(order.municipality());
        try {
            var done = sql.transactionResult(transaction -> {
                var inside = DSL.using(transaction);
                var imported = run(inside, id, order, source, chart, watcher);
                if (imported.outcome() != Outcome.COUNTED) {
                    throw new TakenBack(imported);
                }
                var years = years(inside, id, imported.batch());
                trace(inside, id, order.by(), deed(imported.batch()), order.fileName(), "", told(imported.batch()));
                return new Done(imported, years);
            });
            tell(id, done.years());
            return done.imported();
        } catch (TakenBack taken) {
            return taken.imported;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    public Imported read(ImportOrder order, EntrySource source, Chart chart) throws IOException {
        return read(order, source, chart, Watcher.NOBODY);
    }

    /**
     * From now on it is not counted. What it superseded stays superseded.
     *
     * @param by name and address of the person
     * @return the batch as it was; empty when there is none of that number or it is not counted
     */
    public Optional<Batch> withdraw(String municipality, int number, String by) {
        var id = municipality(municipality);
        var years = new TreeSet<Integer>();
        var withdrawn = sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            var store = new BatchStore(inside, id);
            store.lock();
            var batch = store.find(number).filter(found -> found.state() == Batch.State.COUNTED);
            batch.ifPresent(found -> {
                store.end(number, Batch.State.WITHDRAWN, by, clock.instant());
                years.addAll(store.years(number));
                var deed = "Inläsning %d: drog tillbaka".formatted(number);
                trace(inside, id, by, deed, found.fileName(), told(found), "");
            });
            return batch;
        });
        withdrawn.ifPresent(_ -> tell(id, years));
        return withdrawn;
    }

    private Imported run(
            DSLContext inside, MunicipalityId id, ImportOrder order, EntrySource source, Chart chart, Watcher watcher) {
        try {
            return new ImportRun(inside, id, order, clock.instant()).run(source, chart, watcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<Integer> years(DSLContext inside, MunicipalityId id, Batch batch) {
        var store = new BatchStore(inside, id);
        var years = store.years(batch.number());
        if (batch.supersedes() != null) {
            years.addAll(store.years(batch.supersedes()));
        }
        return years;
    }

    private static String deed(Batch batch) {
        return batch.supersedes() == null
                ? "Inläsning %d: läste in".formatted(batch.number())
                : "Inläsning %d: läste in i stället för %d".formatted(batch.number(), batch.supersedes());
    }

    /** What counts, or no longer does. */
    private static String told(Batch batch) {
        var totals = batch.totals();
        return """
                %s, %d rader, %s–%s
                sha256 %s""".formatted(
                Word.of(batch.kind()), totals.entries(), totals.firstMonth(), totals.lastMonth(), batch.sha256());
    }

    private void trace(
            DSLContext inside, MunicipalityId id, String by, String deed, String file, String before, String after) {
        var version = new MunicipalityRegister(inside).changedBesideFolder(id);
        new ChangeLog(inside).add(id, List.of(new Change(version, clock.instant(), by, deed, file, before, after)));
    }

    private void tell(MunicipalityId id, SortedSet<Integer> years) {
        listeners.forEach(listener -> listener.changed(id, years));
    }

    private MunicipalityId municipality(String code) {
        return new MunicipalityRegister(sql)
                .byCode(code)
                .filter(entry -> entry.version() > 0)
                .orElseThrow(() -> new IllegalArgumentException("no municipality " + code))
                .id();
    }
}
