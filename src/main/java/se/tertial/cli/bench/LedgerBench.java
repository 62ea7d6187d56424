package se.tertial.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.tertial.database.Database;
import se.tertial.ledger.Chart;
import se.tertial.ledger.sample.ScaleLedger;
import se.tertial.organisation.MunicipalityRegister;

/** The ledger at scale: reading files, importing them and asking them. Everything in it is made up, and the same every time. */
public final class LedgerBench {

    private static final long SEED = 20_240_430;
    private static final int YEAR = 2024;
    private static final double MINUTE = 60e9;

    /** What a posting takes on the disk at the most: in the table and its indexes, the log, and files beside. */
    private static final long BYTES_A_POSTING = 500;

    /** Sorting makes more than so many times as many cost a little more than so many times as much. */
    private static final double GROWTH = 1.2;

    private final Rows rows;
    private final List<Long> sizes;
    private final Duration most;

    /**
     * @param sizes of the ledgers, in postings; the first is measured in every way, the others as it grows
     * @param most a size is left out when it would probably take longer than what then is left of this
     */
    public LedgerBench(PrintWriter out, List<Long> sizes, Duration most) {
        this.rows = new Rows(out);
        this.sizes = List.copyOf(sizes);
        this.most = most;
    }

    /** @param database holds the sample municipality, and nothing that anybody needs: its entries are thrown away */
    public void run(Database database, Path folder) throws IOException, SQLException {
        var begun = System.nanoTime();
        var scratch = Files.createTempDirectory(folder, "bench-ledger");
        rows.heading("Tertial bench ledger, " + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature());
        try {
            var municipality =
                    new MunicipalityRegister(database.sql()).all().getFirst().code();
            whole(database, municipality, scratch);
            var done = new ArrayList<String>();
            var last = 0L;
            var lastNanos = 0.0;
            for (var size : sizes) {
                var left = most.toNanos() - (System.nanoTime() - begun);
                var needed = last == 0 ? 0 : GROWTH * lastNanos * size / last;
                var bytes = Files.getFileStore(scratch).getUsableSpace();
                if (needed > left || size * BYTES_A_POSTING > bytes) {
                    rows.heading("%,d postings left out: some %d minutes of %d, %d GB of %d"
                            .formatted(
                                    size,
                                    Math.round(needed / MINUTE),
                                    Math.round(left / MINUTE),
                                    size * BYTES_A_POSTING >> 30,
                                    bytes >> 30));
                    break;
                }
                var from = System.nanoTime();
                one(database, municipality, scratch, size);
                lastNanos = System.nanoTime() - from;
                last = size;
                done.add("%,d".formatted(size));
            }
            rows.growth(done);
        } finally {
            remove(scratch);
        }
    }

    private void whole(Database database, String municipality, Path scratch) throws IOException {
        var ledger = new ScaleLedger(sizes.getFirst(), YEAR, 1, SEED);
        var sie = scratch.resolve("ledger.se");
        LedgerFiles.sie(ledger, sie);
        rows.heading("Reading SIE alone");
        new LedgerSieBench(rows).run(sie, chart().codeParts());
        new ImportBench(rows, database, municipality, chart(), scratch).run(ledger, sie);
        Files.delete(sie);
    }

    private void one(Database database, String municipality, Path scratch, long size) throws IOException {
        rows.heading("%,d postings".formatted(size));
        var sie = scratch.resolve("ledger-%d.se".formatted(size));
        LedgerFiles.sie(new ScaleLedger(size, YEAR, 1, SEED), sie);
        new ImportBench(rows, database, municipality, chart(), scratch).once(size, sie);
        Files.delete(sie);
        new QueryBench(rows, database, scratch).run(size);
    }

    /** The made-up ledger as a file, of type 4E or, when its name ends so, as a table. */
    public static void write(long entries, Path file) throws IOException {
        var ledger = new ScaleLedger(entries, YEAR, 1, SEED);
        if (file.toString().endsWith(".csv")) {
            LedgerFiles.csv(ledger, file);
        } else {
            LedgerFiles.sie(ledger, file);
        }
    }

    private static Chart chart() {
        return ScaleLedger.chart(List.of("ksk"));
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
