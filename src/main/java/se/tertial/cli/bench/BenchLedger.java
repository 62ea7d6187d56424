package se.tertial.cli.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import se.tertial.database.Database;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.sample.ScaleLedger;

/** A large ledger of nobody's put into the database, and taken out again. */
record BenchLedger(Database database, short municipality, int firstYear, int years) {

    private static final int BUFFER_BYTES = 1 << 18;

    /** A batch a year, copied straight in: what importing costs is measured elsewhere. */
    void fill(long entries) {
        empty();
        database.sql().connection(connection -> {
            var in = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy ledger.entry from stdin (format csv)");
            try (var out = new OutputStreamWriter(
                    new BufferedOutputStream(new PGCopyOutputStream(in), BUFFER_BYTES), StandardCharsets.UTF_8)) {
                write(entries, out);
            }
        });
        database.sql().execute("""
                insert into ledger.batch (municipality_id, number, kind, state, file_name, sha256, file_bytes,
                  first_month, last_month, entries, debit_ore, credit_ore, vouchers, findings, imported_by)
                select municipality_id, batch, 'ledger', 'counted', 'bench', lpad(batch::text, 64, '0'), 1,
                  min(month), max(month), count(*), sum(greatest(amount_ore, 0)), sum(least(amount_ore, 0)), 1, '[]', 'bench'
                from ledger.entry where municipality_id = ? group by municipality_id, batch""", municipality);
        database.sql().execute("analyze ledger.entry");
    }

    private void write(long entries, Writer out) {
        new ScaleLedger(entries, firstYear, years, 1).make(entry -> {
            try {
                out.append(line(entry));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String line(Entry entry) {
        var coding = entry.coding();
        var voucher = entry.voucher();
        return municipality + "," + (entry.month().getYear() - firstYear + 1) + "," + entry.line() + ",actual,"
                + (entry.month().getYear() * 100 + entry.month().getMonthValue())
                + Arrays.stream(Dimension.values())
                        .map(dimension -> ",\"" + coding.get(dimension) + "\"")
                        .collect(Collectors.joining())
                + "," + entry.amount().ore() + ",\"" + (voucher == null ? "" : voucher.id()) + "\","
                + (voucher == null ? "" : voucher.date()) + ",\"" + entry.text() + "\"\n";
    }

    /** All of the ledger: the database is the benchmark's own. */
    void empty() {
        database.sql().execute("truncate ledger.entry, ledger.batch cascade");
        database.sql().execute("checkpoint");
    }
}
