package se.tertial.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import se.tertial.database.Database;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry;
import se.tertial.ledger.sample.ScaleLedger;

/** A large ledger of nobody's put into the database, and taken out again. */
record BenchLedger(Database database, Path scratch, short municipality, int firstYear, int years) {

    /** A batch a year, copied straight in: what importing costs is measured elsewhere. */
    void fill(long entries) throws IOException {
        empty();
        var text = Files.createTempFile(scratch, "entries", ".csv");
        try {
            write(entries, text);
            database.sql().connection(connection -> {
                try (var in = Files.newInputStream(text)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy ledger.entry from stdin (format csv)", in, 1 << 16);
                }
            });
            database.sql().execute("""
                    insert into ledger.batch (municipality_id, number, kind, state, file_name, sha256, file_bytes,
                      first_month, last_month, entries, debit_ore, credit_ore, vouchers, findings, imported_by)
                    select municipality_id, batch, 'ledger', 'counted', 'bench', lpad(batch::text, 64, '0'), 1,
                      min(month), max(month), count(*), sum(greatest(amount_ore, 0)), sum(least(amount_ore, 0)), 1, '[]', 'bench'
                    from ledger.entry where municipality_id = ? group by municipality_id, batch""", municipality);
            database.sql().execute("analyze ledger.entry");
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private void write(long entries, Path text) throws IOException {
        try (var out = Files.newBufferedWriter(text, StandardCharsets.UTF_8)) {
            new ScaleLedger(entries, firstYear, years, 1).make(entry -> {
                try {
                    out.append(line(entry));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
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

    void empty() {
        database.sql().execute("delete from ledger.entry where municipality_id = ?", municipality);
        database.sql().execute("delete from ledger.batch where municipality_id = ?", municipality);
    }
}
