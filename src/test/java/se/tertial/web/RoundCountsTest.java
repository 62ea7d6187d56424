package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.assessment.draft.DraftStore;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.assessment.round.TaskMark;
import se.tertial.assessment.round.TaskMarks;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.SampleInsight;
import se.tertial.report.task.CardKey;
import se.tertial.report.task.Tasks;
import se.tertial.web.Site.Browser;

/** However the tasks of a round are counted, each page says the same; and a round is closed with open eyes. */
class RoundCountsTest {

    private static final Instant NOW = Instant.parse("2024-09-01T08:00:00Z");
    private static final Pattern OF = Pattern.compile("(\\d+) av (\\d+) klara");
    private static final int MARKED_OF = 5;

    private static Site site;

    private record Count(int done, int all) {
        Count plus(Count other) {
            return new Count(done + other.done, all + other.all);
        }
    }

    @BeforeAll
    static void start() {
        site = Site.start();
        SampleInsight.all().forEach(name -> site.load(Path.of("samples", name)));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"norrtalje", "mjolby", "askersund"})
    void everyPageCountsAlike(String municipality) throws Exception {
        var insight = SampleInsight.of(municipality);
        try (var browser =
                site.as("ekonom@" + municipality + ".example", new Appointment(municipality, "", Role.CONTROLLER))) {
            for (var round : insight.municipality().assessment().rounds()) {
                var tasks = Tasks.of(insight, round.code());
                open(municipality, round.code(), null);
                saySomething(municipality, tasks);
                compare(browser, municipality, tasks);
                new DraftStore(site.bean(DSLContext.class)).forget(id(municipality), round.code());
                open(municipality, round.code(), NOW);
            }
        }
    }

    private static void compare(Browser browser, String municipality, Tasks tasks) throws Exception {
        var place = "/" + municipality + "/omgangar/" + tasks.round() + "/";
        var organisation = SampleInsight.of(municipality).municipality().organisation();
        var own = new HashMap<String, Count>();
        for (var unit : tasks.units()) {
            var page = page(browser, place + unit);
            own.put(unit, said(page.selectFirst(".round-count")));
            assertThat(page.select(".round-section-state").stream()
                            .map(RoundCountsTest::said)
                            .reduce(new Count(0, 0), Count::plus))
                    .as("sections of " + unit)
                    .isEqualTo(own.get(unit));
            var mine = page(browser, "/" + municipality + "/mina-uppgifter?alla=1&urval=" + unit);
            assertThat(said(mine.selectFirst(".task-progress")))
                    .as("my tasks of %s in %s", unit, tasks.round())
                    .isEqualTo(own.get(unit));
        }
        var whole = page(browser, "/" + municipality + "/omgangar/" + tasks.round());
        for (var row : whole.select(".round-units tbody tr")) {
            var unit = row.selectFirst("a").attr("href").replaceFirst(".*/", "").replaceFirst("\\?.*", "");
            assertThat(said(row.selectFirst(".bar-text")))
                    .as("the row of " + unit)
                    .isEqualTo(own.entrySet().stream()
                            .filter(other -> organisation.contains(unit, other.getKey()))
                            .map(Map.Entry::getValue)
                            .reduce(new Count(0, 0), Count::plus));
        }
        assertThat(said(whole.selectFirst(".round-count")))
                .isEqualTo(own.values().stream().reduce(new Count(0, 0), Count::plus));
    }

    /** Now and then there is no value yet, or somebody has begun to write. */
    private static void saySomething(String municipality, Tasks tasks) {
        var random = new Random(municipality.hashCode() + tasks.round().hashCode());
        var sql = site.bean(DSLContext.class);
        var marks = new ArrayList<TaskMark>();
        tasks.cards().forEach((card, made) -> {
            if (random.nextInt(MARKED_OF) == 0 && card.type() == CardKey.Type.INDICATOR) {
                made.forEach(task ->
                        marks.add(TaskMark.notYet(task.key(), "Mäts sent", LocalDate.of(2099, 1, 1), "Eva", NOW)));
            } else if (random.nextInt(MARKED_OF) == 0) {
                write(sql, municipality, card);
            }
        });
        new TaskMarks(sql).put(id(municipality), tasks.round(), marks);
    }

    private static void write(DSLContext sql, String municipality, CardKey card) {
        var fields = new java.util.TreeMap<>(Map.of("kommentar", "Ett utkast."));
        new DraftStore(sql)
                .save(
                        id(municipality),
                        card.draft(),
                        new DraftStore.Sent(
                                "sida",
                                0,
                                java.util.Optional.of(new java.util.TreeMap<>()),
                                fields,
                                java.util.Set.of(),
                                java.util.Set.of()),
                        new DraftStore.Held(0, new java.util.TreeMap<>(), "Någon"),
                        "Eva",
                        NOW);
    }

    private static void open(String municipality, RoundCode round, Instant closed) {
        var openings = new Openings(site.bean(DSLContext.class));
        var opening = new Opening(
                round,
                NOW,
                "Eva",
                Deadlines.on(LocalDate.of(2099, 1, 1)),
                List.of(),
                2,
                closed,
                closed == null ? "" : "Eva");
        if (!openings.open(id(municipality), opening)) {
            openings.change(id(municipality), opening);
        }
    }

    private static MunicipalityId id(String municipality) {
        return new MunicipalityRegister(site.bean(DSLContext.class))
                .byCode(municipality)
                .orElseThrow()
                .id();
    }

    private static Count said(Element element) {
        assertThat(element).isNotNull();
        var found = OF.matcher(element.text());
        return found.find()
                ? new Count(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                : new Count(0, 0);
    }

    private static Document page(Browser browser, String path) throws IOException, InterruptedException {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void aRoundIsNotClosedOverDraftsThatNobodyHasSeen() throws Exception {
        var round = new RoundCode("2023-08");
        open("mjolby", round, null);
        var card = new CardKey(round, CardKey.Type.TEXT, "ks", "ks", "personal");
        write(site.bean(DSLContext.class), "mjolby", card);
        var place = "/mjolby/omgangar/2023-08";
        try (var browser = site.as("ekonom@mjolby.example", new Appointment("mjolby", "", Role.CONTROLLER))) {
            browser.get(place);
            var asked = browser.post(place, Map.of("gor", "stang"));
            assertThat(asked.statusCode()).isEqualTo(409);
            var form = Jsoup.parse(asked.body()).selectFirst(".round-closing");
            assertThat(form.text())
                    .contains("Det finns utkast som inte är lämnade", "Eva", "Stäng och ta bort utkastet");
            assertThat(page(browser, place).selectFirst("button[value=stang]")).isNotNull();
            var confirm = form.selectFirst("[name=utkast]").val();
            var closed = browser.post(place, Map.of("gor", "stang", "utkast", confirm));
            assertThat(closed.statusCode()).isEqualTo(303);
            var after = page(browser, closed.headers().firstValue("location").orElseThrow());
            assertThat(after.selectFirst(".form-done").text())
                    .isEqualTo("Omgången är stängd. Antal borttagna utkast: 1.");
            assertThat(page(browser, "/mjolby/andringar").text())
                    .contains(
                            "Stängde omgången Tertialuppföljning per augusti 2023. Utkast som inte var lämnade och togs bort: 1");
            assertThat(new ChangeLog(site.bean(DSLContext.class)).latest(id("mjolby"), "Stängde", 0, 9))
                    .hasSize(1);
        }
    }

    @Test
    void assignmentsAreCarriedOverAllOfThemOrNone() throws Exception {
        var place = "/norrtalje/uppdrag/overforing?enhet=kommun&omgang=2024-04";
        try (var browser = site.as("utvecklare@norrtalje.example", new Appointment("norrtalje", "", Role.DEVELOPER))) {
            assertThat(page(browser, "/norrtalje/uppdrag?enhet=kommun&omgang=2024-04")
                            .select("a[href*=overforing]"))
                    .hasSize(1);
            var first = page(browser, place);
            assertThat(first.select(".carry-kept li").text()).contains("ska vara klart 28 februari 2025 redan nu");
            var fields = fields(first);
            fields.put("gor", "visa");
            var wrong = browser.post(place, fields);
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(wrong.body()).select(".field-problem").eachText())
                    .containsExactly("Skriv beslutsdagen som 2024-12-02.", "Skriv vem som beslutar.");
            fields = fields(Jsoup.parse(wrong.body()));
            fields.putAll(
                    Map.of("gor", "visa", "datum", "2024-12-02", "organ", "Kommunstyrelsen", "skal", "Hinns inte"));
            var shown = Jsoup.parse(browser.post(place, fields).body());
            assertThat(shown.selectFirst("main").text())
                    .contains("Så här blir det. Inget är ändrat än.", "Beslut av Kommunstyrelsen den 2024-12-02.");
            assertThat(page(browser, place).select("[name=uppdrag]")).isNotEmpty();
            var last = fields(shown);
            last.put("gor", "fora");
            var done = browser.post(place, last);
            assertThat(done.statusCode()).isEqualTo(303);
            var after = page(browser, done.headers().firstValue("location").orElseThrow());
            assertThat(after.selectFirst(".form-done").text()).contains("är överför");
            assertThat(after.select(".carry-kept").text()).contains("redan överfört, klart senast");
            assertThat(browser.post(place, last).statusCode()).as("once only").isEqualTo(409);
        }
        try (var reader = site.as("chef@norrtalje.example", new Appointment("norrtalje", "", Role.UNIT_HEAD))) {
            assertThat(reader.get(place).statusCode()).isEqualTo(403);
        }
    }

    /** The first that can be chosen, and its day. */
    private static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        page.select("form.carry [name]").forEach(field -> {
            if (!field.tagName().equals("button")) {
                fields.putIfAbsent(field.attr("name"), field.tagName().equals("textarea") ? field.text() : field.val());
            }
        });
        return fields;
    }
}
