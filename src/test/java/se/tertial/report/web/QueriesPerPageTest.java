package se.tertial.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.TertialApplication;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.Caller;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.assessment.round.TaskMark;
import se.tertial.assessment.round.TaskMarks;
import se.tertial.basics.RoundCode;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;
import se.tertial.ledger.Batch;
import se.tertial.ledger.Chart;
import se.tertial.ledger.batch.EntryFiles;
import se.tertial.ledger.batch.ImportOrder;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.ImportOrder.Mode;
import se.tertial.ledger.batch.Imported;
import se.tertial.ledger.batch.Imports;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.SampleInsight;
import se.tertial.report.task.Tasks;

/** However much a page shows, it asks the database for one thing: whether the municipality is still the one it knows. */
class QueriesPerPageTest {

    private static final int QUERIES_OF_A_FIRST_PAGE_MAX = 60;

    private static final int QUERIES_OF_IMPORTS_MAX = 18;
    private static final int QUERIES_OF_WORK_MAX = 20;

    /** What waits for the person is asked anew now and then, on whatever page. */
    private static final int QUERIES_OF_WAITING_MAX = 5;

    private static final int WORK = 20;
    private static final Instant NOW = Instant.parse("2025-01-07T08:00:00Z");
    private static final String PASSWORD = "enordentligfrasforprov";

    private static final AtomicInteger queries = new AtomicInteger();
    private static final AtomicInteger works = new AtomicInteger();

    private static ConfigurableApplicationContext application;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        var database = TestDatabase.empty();
        new FolderLoad(database.sql()).load(SampleInsight.FOLDER);
        new FolderLoad(database.sql()).load(Path.of("samples/mjolby"));
        application = TertialApplication.start(database, 0);
        application
                .getBean(DSLContext.class)
                .configuration()
                .set(ExecuteListener.onStart(_ -> queries.incrementAndGet()));
        assertThat(queriesOf("/mjolby")).isBetween(2, QUERIES_OF_A_FIRST_PAGE_MAX);
        assertThat(queriesOf("/norrtalje")).isBetween(2, QUERIES_OF_A_FIRST_PAGE_MAX);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/norrtalje",
                "/norrtalje/ekonomi/beslut",
                "/norrtalje/mal",
                "/norrtalje/mal/1.1",
                "/norrtalje/indikatorer",
                "/norrtalje/indikatorer?enhet=kommun",
                "/norrtalje/indikatorer/soliditet",
                "/norrtalje/uppdrag",
                "/norrtalje/ekonomi",
                "/norrtalje/ekonomi/prognos",
                "/norrtalje/ekonomi/matris",
                "/norrtalje/investeringar",
                "/norrtalje/investeringar/19034",
                "/norrtalje/personal",
                "/mjolby/risker",
                "/mjolby/internkontroll",
                "/mjolby/handlingsplan",
                "/mjolby/fragor",
                "/mjolby/arshjul",
                "/mjolby/arenden",
                "/mjolby/arenden/uppfoljning-2023",
                "/mjolby/arenden/uppfoljning-2023/tjansteskrivelse.docx",
                "/norrtalje/rapporter",
                "/norrtalje/faststallda",
                "/norrtalje/rapporter/ksk/2024-04/jamfor?med=2024-02",
                "/norrtalje/rapporter/ksk/2024-04",
                "/norrtalje/rapporter/ksk/2024-04/rapport.json",
                "/norrtalje/rapporter/ksk/2024-04/granska",
                "/norrtalje/rapporter/ksk/2024-04/texter",
                "/norrtalje/sok?q=soliditet",
                "/norrtalje/varifran?figur=goals.count+rating%3Dmet+round%3D2024-04+unit%3Dksk",
            })
    void aPageAsksOnce(String path) throws Exception {
        assertThat(queriesOf(path)).as("the first time").isEqualTo(1);
        assertThat(queriesOf(path)).as("the second time").isEqualTo(1);
    }

    /** Who is signed in, what has been read in and what an import is made of are asked of the database each time, and it is noted who read it. */
    @Test
    void pagesOfImportsAskTheSameFewHoweverManyThereAre() throws Exception {
        anImport("2031-01");
        try (var client = controller()) {
            for (var path : List.of("/norrtalje/ekonomi/inlasning", "/norrtalje/ekonomi/inlasning/1")) {
                queriesOf(client, path);
                var few = queriesOf(client, path);
                assertThat(few).as(path).isLessThanOrEqualTo(QUERIES_OF_IMPORTS_MAX);
                for (var month : List.of("02", "03", "04")) {
                    anImport(2032 + path.split("/").length + "-" + month);
                }
                queriesOf(client, path);
                assertThat(queriesOf(client, path)).as(path).isLessThanOrEqualTo(few + QUERIES_OF_WAITING_MAX);
            }
        }
    }

    /**
     * Those who work in a round: each page asks who is signed in and how the work stands, one question of a kind, however much there is of
     * each.
     */
    @ParameterizedTest
    @CsvSource({
        "UNIT_HEAD, ekonomi, /norrtalje/mina-uppgifter",
        "UNIT_HEAD, ekonomi, /norrtalje/mina-uppgifter?urval=*&alla=1",
        "UNIT_HEAD, ekonomi, /norrtalje/omgangar",
        "UNIT_HEAD, ekonomi, /norrtalje/omgangar/2024-12",
        "UNIT_HEAD, ekonomi, /norrtalje/omgangar/2024-12/ekonomi",
        "UNIT_HEAD, ekonomi, /norrtalje/inlamning/2024-12/ekonomi",
        "UNIT_HEAD, ekonomi, /norrtalje/inlamning/2024-12/ekonomi/goals",
        "CONTRIBUTOR, ekonomi, /norrtalje/mina-uppgifter",
        "CONTROLLER, '', /norrtalje/mina-uppgifter?alla=1",
        "CONTROLLER, '', /norrtalje/omgangar/2024-12",
        "CONTROLLER, '', /norrtalje/inlamning/2024-12/ksk",
        "AUDITOR, '', /norrtalje/andringar",
        "ADMINISTRATOR, '', /norrtalje/konton",
        "ADMINISTRATOR, '', /mitt-konto",
        "DEVELOPER, '', /norrtalje/uppdrag/overforing?enhet=kommun&omgang=2024-04",
    })
    void whoWorksAsksAFewTimesHoweverMuchThereIs(Role role, String unit, String path) throws Exception {
        open("2024-12");
        try (var client = signedIn(role, unit)) {
            queriesOf(client, path);
            var few = queriesOf(client, path);
            assertThat(few).as(path).isBetween(1, QUERIES_OF_WORK_MAX);
            workIsDone();
            queriesOf(client, path);
            assertThat(queriesOf(client, path)).as(path + " with more").isLessThanOrEqualTo(few);
        }
    }

    private static void open(String round) {
        var sql = application.getBean(DSLContext.class);
        var code = new RoundCode(round);
        var days = Deadlines.on(LocalDate.of(2099, 1, 1));
        new Openings(sql).open(norrtalje(), new Opening(code, NOW, "Eva", days, List.of(), 2, null, ""));
    }

    private static MunicipalityId norrtalje() {
        return new MunicipalityRegister(application.getBean(DSLContext.class))
                .byCode("norrtalje")
                .orElseThrow()
                .id();
    }

    /** Twenty more drafts and marks, and rows in the log. */
    private static void workIsDone() {
        var sql = application.getBean(DSLContext.class);
        var round = new RoundCode("2024-12");
        Tasks.of(SampleInsight.norrtalje(), round).cards().entrySet().stream()
                .skip(WORK * works.getAndIncrement())
                .limit(WORK)
                .forEach(card -> {
                    var key = card.getValue().getFirst().key();
                    new TaskMarks(sql).put(norrtalje(), round, List.of(TaskMark.done(key, "Eva", NOW)));
                    new DraftStore(sql)
                            .save(
                                    norrtalje(),
                                    card.getKey().draft(),
                                    new DraftStore.Sent(
                                            "sida",
                                            0,
                                            Optional.of(new TreeMap<>()),
                                            new TreeMap<>(Map.of("kommentar", "Ord")),
                                            Set.of(),
                                            Set.of()),
                                    new DraftStore.Held(0, new TreeMap<>(), "Någon"),
                                    "Eva",
                                    NOW);
                });
    }

    private static int queriesOf(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return queriesOf(client, path);
        }
    }

    private static int queriesOf(HttpClient client, String path) throws IOException, InterruptedException {
        var before = queries.get();
        var answer = client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return queries.get() - before;
    }

    private static URI address(String path) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpClient controller() throws IOException, InterruptedException {
        return signedIn(Role.CONTROLLER, "");
    }

    private static HttpClient signedIn(Role role, String unit) throws IOException, InterruptedException {
        var email = role.code() + "@norrtalje.example";
        var accounts = new Accounts(application.getBean(DSLContext.class));
        if (accounts.byEmail(email).isEmpty()) {
            var account = accounts.save(email, "Test " + role.code(), PASSWORD, false);
            accounts.appoint(account, new Appointment("norrtalje", unit, role));
        }
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var page = client.send(HttpRequest.newBuilder(address("/logga-in")).build(), BodyHandlers.ofString());
        var secret = Jsoup.parse(page.body()).selectFirst("main input[name=" + Caller.SECRET + "]");
        var form = "%s=%s&epost=%s&losenord=%s"
                .formatted(Caller.SECRET, secret.val(), URLEncoder.encode(email, UTF_8), PASSWORD);
        var request = HttpRequest.newBuilder(address("/logga-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        assertThat(client.send(request.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(303);
        return client;
    }

    private static void anImport(String month) throws IOException {
        var lines = "Verifikation;Datum;Konto;Ansvar;Belopp;Text\n"
                + "A 1;%1$s-15;5011;10200;1,00;Lön\nA 1;%1$s-15;2900;10200;-1,00;Lön\n".formatted(month);
        var file = Files.writeString(folder.resolve(month + ".csv"), lines);
        var order = new ImportOrder(
                "norrtalje", Batch.Kind.LEDGER, file, month, null, null, "Eva", Mode.COUNT, new Beside.Nothing());
        var chosen = EntryFiles.of(order.kind(), file, month, Chart.EMPTY, Optional.empty());
        var imported = application.getBean(Imports.class).read(order, chosen.source(), Chart.EMPTY);
        assertThat(imported.outcome()).isEqualTo(Imported.Outcome.COUNTED);
    }
}
