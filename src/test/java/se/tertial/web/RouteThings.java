package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import se.tertial.access.Accounts;
import se.tertial.access.Tickets;
import se.tertial.folder.Folders;
import se.tertial.ledger.Batch;
import se.tertial.ledger.batch.ImportOrder;
import se.tertial.ledger.batch.Imported;
import se.tertial.ledger.batch.Imports;
import se.tertial.ledger.batch.LineSource;
import se.tertial.report.Municipalities;
import se.tertial.web.Routes.Town;
import se.tertial.web.Site.Browser;

/** What must be there for every route to lead somewhere: a round at work, a decided report, money read in, a file being tried. */
final class RouteThings {

    private static final String LEDGER = """
            ACTUAL;2023-01;5011;10200;9200;;1000.00;A 1;Löner
            ACTUAL;2023-01;2900;;;;-1000.00;A 1;Löner
            """;
    private static final String BUDGET = "BUDGET;2023-01;5011;10200;9200;;600.00;;Löner\n";
    private static final String JANUARY = """
            Verifikation;Datum;Konto;Ansvar;Verksamhet;Belopp;Text
            A 1;2024-01-15;5011;10200;9200;1 000,00;Löner januari
            A 1;2024-01-15;2900;10200;9200;-1 000,00;Löner januari
            """;
    private static final String REPORT = "Resultatet blev 12,5 mnkr.\n";
    private static final Pattern ID = Pattern.compile("/([0-9a-f]{32})");
    private static final Pattern PAGE = Pattern.compile("\"page\"\\s*:\\s*(\\d+)");
    private static final Duration WAITED_MAX = Duration.ofMinutes(1);

    private final Site site;
    private final Path folders;
    private int number;
    private String trial = "";
    private String proofed = "";
    private String page = "1";
    private byte[] forecasts = {};

    RouteThings(Site site, Path folders) {
        this.site = site;
        this.folders = folders;
    }

    void load() throws IOException {
        for (var town : Town.values()) {
            copy(town, town.closed(), "false");
            copy(town, town.open(), "true");
        }
        for (var municipality : List.of(Town.NORRTALJE.closed(), Town.NORRTALJE.open())) {
            read(municipality, Batch.Kind.LEDGER, LEDGER);
            read(municipality, Batch.Kind.BUDGET, BUDGET);
        }
    }

    private void copy(Town town, String code, String open) throws IOException {
        var folder = folders.resolve(code);
        Folders.copy(Path.of("samples", town.sample()), folder);
        Folders.change(folder, "organisation.yaml", "code: " + town.sample() + "\n", "code: " + code + "\n");
        Folders.change(folder, "organisation.yaml", "open: true", "open: " + open);
        if (town == Town.NORRTALJE) {
            Files.delete(folder.resolve("texts/2024-04/ksk/riskanalys.md"));
        }
        site.load(folder);
    }

    private void read(String municipality, Batch.Kind kind, String lines) throws IOException {
        var file = Files.writeString(folders.resolve(municipality + kind + ".csv"), lines);
        var sql = site.bean(DSLContext.class);
        var chart = new Municipalities(sql)
                .byCode(municipality)
                .orElseThrow()
                .ledger()
                .chart();
        var order = new ImportOrder(
                municipality,
                kind,
                file,
                file.getFileName().toString(),
                null,
                null,
                "Prov <prov@tertial.example>",
                ImportOrder.Mode.COUNT,
                new ImportOrder.Beside.Nothing());
        var imported = new Imports(sql, List.of()).read(order, new LineSource(), chart);
        assertThat(imported.outcome()).as("%s", imported.batch().findings()).isEqualTo(Imported.Outcome.COUNTED);
    }

    /** Opens the round, decides the report and tries a file, as people do in the browser. */
    void work(String municipality, Browser controller, Browser secretary) throws IOException, InterruptedException {
        send(controller, "/" + municipality + "/omgangar/2024-04", Map.of("klart", "2031-05-15", "gor", "oppna"));
        send(
                secretary,
                "/" + municipality + "/rapporter/ksk/2024-04/faststall?enhet=ksk",
                Map.of("organ", "Nämnden", "datum", "2024-05-20"));
        forecasts = controller.bytes("/" + municipality + "/ekonomi/prognos.xlsx?enhet=ksk&omgang=2024-04");
        var imports = "/" + municipality + "/ekonomi/inlasning";
        var form = FilledForm.of(controller.get(imports).body(), imports, Map.of("slag", "ledger"))
                .orElseThrow()
                .with(file("januari.csv"));
        trial = id(controller.post(imports, form));
    }

    private static void send(Browser browser, String path, Map<String, String> typed)
            throws IOException, InterruptedException {
        var form = FilledForm.of(browser.get(path).body(), path, typed).orElseThrow();
        assertThat(browser.post(path, form).statusCode()).as(path).isEqualTo(303);
    }

    FilledForm.File file(String name) {
        return new FilledForm.File(
                name,
                switch (name) {
                    case "januari.csv" -> JANUARY.getBytes(StandardCharsets.UTF_8);
                    case "rapport.txt" -> REPORT.getBytes(StandardCharsets.UTF_8);
                    case "prognos.xlsx" -> forecasts.clone();
                    default -> throw new IllegalArgumentException(name);
                });
    }

    /** With the names of things in place of their marks. */
    String named(String text) throws IOException, InterruptedException {
        var named = text.replace("<trial>", trial);
        if (named.contains("<n>")) {
            number++;
            named = named.replace("<n>", Integer.toString(number));
        }
        if (named.contains("<ticket>")) {
            named = named.replace("<ticket>", ticket());
        }
        if (named.contains("<proofed>")) {
            named = named.replace("<proofed>", proofed());
        }
        return named.replace("<page>", page);
    }

    private String ticket() {
        var account = site.bean(Accounts.class).invited("inbjuden@tertial.example", "Inbjuden");
        return site.bean(Tickets.class).issue(account.id(), Tickets.INVITATION);
    }

    /** A file that has been proofread; another when it has been forgotten. */
    private String proofed() throws IOException, InterruptedException {
        try (var stranger = site.stranger()) {
            if (!proofed.isEmpty() && stranger.get("/granska/" + proofed).statusCode() == 200) {
                return proofed;
            }
            var report = stranger.bytes(
                    "/" + Town.NORRTALJE.open() + "/faststallda/ksk/2024-04/delarsrapport/1/rapport.pdf");
            var form = FilledForm.of(Map.of()).with(new FilledForm.File("rapport.pdf", report));
            proofed = id(stranger.post("/granska", form));
            var latest = Instant.now().plus(WAITED_MAX);
            var findings = stranger.get("/granska/" + proofed + "/fynd.json");
            while (findings.statusCode() != 200 && Instant.now().isBefore(latest)) {
                Thread.sleep(Duration.ofMillis(100));
                findings = stranger.get("/granska/" + proofed + "/fynd.json");
            }
            var found = PAGE.matcher(findings.body());
            assertThat(found.find()).as("a page with a finding").isTrue();
            page = found.group(1);
            return proofed;
        }
    }

    private static String id(HttpResponse<String> answer) {
        var id = ID.matcher(answer.headers().firstValue("Location").orElse(""));
        assertThat(id.find()).as("%s %s", answer, answer.headers()).isTrue();
        return id.group(1);
    }
}
