package se.tertial.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import se.tertial.database.Database;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.EntrySource;
import se.tertial.ledger.batch.EntryFiles;
import se.tertial.ledger.batch.ImportOrder;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.ImportOrder.Mode;
import se.tertial.ledger.batch.Imported;
import se.tertial.ledger.batch.Imports;
import se.tertial.ledger.sample.ScaleLedger;

/**
 * An import, checked, durable and ready to be asked, beside a bare binary COPY of the same rows into the same table with the same
 * indexes. Each is done some times by turns and the best counts, for other work on the machine only makes them slower.
 */
final class ImportBench {

    private static final double RATIO_MAX = 1.5;
    private static final int TIMES = 3;
    /** How often during an import the heap is looked at. */
    private static final int LOOKS = 6;

    private static final double NANOS_A_SECOND = 1e9;

    private final Rows rows;
    private final Database database;
    private final String municipality;
    private final Chart chart;
    private final Path scratch;

    ImportBench(Rows rows, Database database, String municipality, Chart chart, Path scratch) {
        this.rows = rows;
        this.database = database;
        this.municipality = municipality;
        this.chart = chart;
        this.scratch = scratch;
    }

    /** @param sie the same ledger as a file */
    void run(ScaleLedger ledger, Path sie) throws IOException {
        rows.heading("Import of %,d postings against a bare binary COPY of the same rows".formatted(ledger.entries()));
        var csv = scratch.resolve("ledger.csv");
        var binary = scratch.resolve("ledger.copy");
        LedgerFiles.csv(ledger, csv);
        imported(Batch.Kind.SIE, sie);
        exported(binary);
        var bare = Double.MAX_VALUE;
        var fromSie = Double.MAX_VALUE;
        var fromCsv = Double.MAX_VALUE;
        var unread = Double.MAX_VALUE;
        for (var i = 0; i < TIMES; i++) {
            bare = Math.min(bare, copied(binary));
            fromSie = Math.min(fromSie, imported(Batch.Kind.SIE, sie));
            fromCsv = Math.min(fromCsv, imported(Batch.Kind.LEDGER, csv));
            unread = Math.min(unread, imported(Batch.Kind.LEDGER, csv, ledger));
        }
        rows.value("bare COPY of %d MB".formatted(Files.size(binary) >> 20), bare, "s");
        rows.value("import of SIE, %d MB".formatted(Files.size(sie) >> 20), fromSie, "s");
        rows.atMost("SIE import against bare COPY", fromSie / bare, RATIO_MAX, "");
        rows.value("import of CSV, %d MB".formatted(Files.size(csv) >> 20), fromCsv, "s");
        rows.atMost("CSV import against bare COPY", fromCsv / bare, RATIO_MAX, "");
        rows.value("import of entries made, not read, against bare COPY", unread / bare, "");
        rows.value("postings a second, from SIE", ledger.entries() / fromSie, "/s");
        clear();
        for (var file : List.of(csv, binary)) {
            Files.delete(file);
        }
    }

    /** Once, looking at what is alive in memory on the way: both at any size. */
    void once(long entries, Path sie) throws IOException {
        var source = EntryFiles.of(Batch.Kind.SIE, sie, "ledger", chart, Optional.empty())
                .source();
        var before = Memory.live();
        var memory = new Memory(Files.size(sie) / LOOKS);
        var seconds = imported(Batch.Kind.SIE, sie, source, memory);
        rows.value("import of SIE, million postings a second", entries / 1e6 / seconds, "M/s");
        rows.value("memory that importing needs, at the most", (memory.most - before) / 1e6, "MB");
        clear();
    }

    /** Looks now and then, as the file is read, at how much of the heap cannot be thrown away. */
    private static final class Memory implements Imports.Watcher {

        private final long every;
        private long next;
        private long most;

        Memory(long every) {
            this.every = Math.max(1, every);
            this.next = this.every;
        }

        @Override
        public synchronized void read(long bytes) {
            if (bytes >= next) {
                next += every;
                most = Math.max(most, live());
            }
        }

        static long live() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    private double imported(Batch.Kind kind, Path file) throws IOException {
        var chosen = EntryFiles.of(kind, file, "ledger", chart, Optional.empty());
        return imported(kind, file, chosen.source());
    }

    private double imported(Batch.Kind kind, Path file, EntrySource source) throws IOException {
        return imported(kind, file, source, Imports.Watcher.NOBODY);
    }

    private double imported(Batch.Kind kind, Path file, EntrySource source, Imports.Watcher watcher)
            throws IOException {
        clear();
        var order = new ImportOrder(
                municipality, kind, file, "ledger", null, null, "bench", Mode.COUNT, new Beside.Nothing());
        var begun = System.nanoTime();
        var imported = new Imports(database.sql(), List.of()).read(order, source, chart, watcher);
        var seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
        if (imported.outcome() != Imported.Outcome.COUNTED) {
            throw new IllegalStateException(imported.batch().findings().toString());
        }
        return seconds;
    }

    /** All columns of all rows, as the table has them. */
    private void exported(Path binary) {
        database.sql().connection(connection -> {
            try (var out = Files.newOutputStream(binary)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy ledger.entry to stdout (format binary)", out);
            }
        });
    }

    private double copied(Path binary) {
        clear();
        var begun = System.nanoTime();
        database.sql().connection(connection -> {
            connection.setAutoCommit(false);
            try (var in = Files.newInputStream(binary)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy ledger.entry from stdin (format binary)", in, 1 << 17);
                connection.commit();
            } catch (SQLException | IOException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
        return (System.nanoTime() - begun) / NANOS_A_SECOND;
    }

    private void clear() {
        database.sql().execute("truncate ledger.entry, ledger.batch cascade");
        database.sql().execute("checkpoint");
    }
}
