package se.tertial.report.web.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import se.tertial.basics.RoundCode;
import se.tertial.folder.FolderLoad;
import se.tertial.ledger.Batch;
import se.tertial.ledger.batch.ImportOrder;
import se.tertial.ledger.batch.Imported;
import se.tertial.ledger.batch.Imports;
import se.tertial.ledger.batch.LineSource;
import se.tertial.report.Municipalities;

/** A small municipality whose money is entries: two units, a few accounts, some vouchers, a budget and a forecast. */
final class LedgerTown {

    static final String CODE = "lillby";

    private static final String POSTINGS = """
            ACTUAL;2024-01;5011;1000;;;1000000.00;A 1;Löner januari
            ACTUAL;2024-01;1930;;;;-1000000.00;A 1;Löner januari
            ACTUAL;2024-03;5011;1001;;;1200000.50;A 2;Löner mars
            ACTUAL;2024-03;6010;2000;;;300000.00;A 2;Hyra mars
            ACTUAL;2024-03;1930;;;;-1500000.50;A 2;Löner och hyra
            ACTUAL;2024-04;3010;1000;;;-250000.00;A 3;Avgifter
            ACTUAL;2024-04;1930;;;;250000.00;A 3;Avgifter
            ACTUAL;2023-02;5011;1000;;;900000.00;A 9;Löner februari
            ACTUAL;2023-02;1930;;;;-900000.00;A 9;Löner februari
            """;
    private static final String BUDGET = """
            BUDGET;2024-01;5011;1000;;;600000.00;;Löner
            BUDGET;2024-02;5011;1000;;;600000.00;;Löner
            BUDGET;2024-06;5011;1000;;;4800000.00;;Löner
            BUDGET;2024-01;3010;1000;;;-200000.00;;Avgifter
            """;
    private static final String FORECAST = "FORECAST;2024-12;5011;1000;;;6100000.00;;Löner\n";

    private LedgerTown() {}

    /** Loaded and imported into the database. @param scratch an empty folder */
    static void load(DSLContext sql, Path scratch) throws IOException {
        var folder = folder(scratch.resolve("lillby"));
        assertThat(new FolderLoad(sql).load(folder).findings()).isEmpty();
        read(sql, scratch, Batch.Kind.LEDGER, POSTINGS, null);
        read(sql, scratch, Batch.Kind.BUDGET, BUDGET, null);
        read(sql, scratch, Batch.Kind.FORECAST, FORECAST, "2024-04");
    }

    private static void read(DSLContext sql, Path scratch, Batch.Kind kind, String lines, String round)
            throws IOException {
        var file = Files.writeString(scratch.resolve(kind + ".csv"), lines);
        var chart = new Municipalities(sql).byCode(CODE).orElseThrow().ledger().chart();
        var order = new ImportOrder(
                CODE,
                kind,
                file,
                file.getFileName().toString(),
                round == null ? null : new RoundCode(round),
                null,
                "Prov <prov@example.se>",
                ImportOrder.Mode.COUNT,
                new ImportOrder.Beside.Nothing());
        var imported = new Imports(sql, List.of()).read(order, new LineSource(), chart);
        assertThat(imported.outcome()).as("%s", imported.batch().findings()).isEqualTo(Imported.Outcome.COUNTED);
    }

    /** The folder that pages are tested on, with a chart, and lines over accounts instead of sums. */
    private static Path folder(Path folder) throws IOException {
        var from = Path.of("src/test/folders/pages");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.delete(folder.resolve("operating.csv"));
        var model = folder.resolve("steering-model.yaml");
        Files.writeString(
                model,
                Files.readString(model)
                        .replace("label: Intäkter}", "label: Intäkter, accounts: [3]}")
                        .replace("decimals: 0}", "decimals: 0, internal_accounts: [60]}")
                        .replace("label: Kostnader}", "label: Kostnader, accounts: [4, 5, 6, 7]}"));
        Files.writeString(folder.resolve("code-parts.csv"), """
                dimension,name,length_min,length_max
                account,Konto,4,4
                centre,Ansvar,4,4
                """);
        Files.writeString(folder.resolve("accounts.csv"), """
                code,name
                1,Tillgångar
                3,Intäkter
                5,Personal
                5011,Löner till arbetad tid
                6,Lokaler
                """);
        Files.writeString(folder.resolve("responsibility-centres.csv"), """
                code,name,unit
                1,Skolan,skola
                2,Kulturen,kultur
                """);
        return folder;
    }
}
