package se.tertial.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import se.tertial.database.Database;
import se.tertial.ledger.sample.ScaleLedger;
import se.tertial.organisation.MunicipalityRegister;

/** The ledger at scale: reading files, importing them and asking them. Everything in it is made up, and the same every time. */
public final class LedgerBench {

    private static final long SEED = 20_240_430;
    private static final int YEAR = 2024;

    private final PrintWriter out;
    private final long entries;

    /** @param entries of the ledger that is imported */
    public LedgerBench(PrintWriter out, long entries) {
        this.out = out;
        this.entries = entries;
    }

    /** @param database holds the sample municipality, and nothing that anybody needs: its entries are thrown away */
    public void run(Database database, Path folder) throws IOException, SQLException {
        var rows = new Rows(out);
        var scratch = Files.createTempDirectory(folder, "bench-ledger");
        rows.heading("Tertial bench ledger, " + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature());
        try {
            var municipality =
                    new MunicipalityRegister(database.sql()).all().getFirst().code();
            var chart = ScaleLedger.chart(List.of("ksk"));
            var ledger = new ScaleLedger(entries, YEAR, 1, SEED);
            var sie = scratch.resolve("ledger.se");
            LedgerFiles.sie(ledger, sie);
            rows.heading("Reading SIE alone");
            new LedgerSieBench(rows).run(sie, chart.codeParts());
            new ImportBench(rows, database, municipality, chart, scratch).run(ledger, sie);
            Files.delete(sie);
            new QueryBench(rows, database, scratch).run(entries);
        } finally {
            remove(scratch);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
