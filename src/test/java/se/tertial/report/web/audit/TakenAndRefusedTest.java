package se.tertial.report.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Asked;
import se.tertial.access.AccountEvents.Event;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.folder.Folders;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.Logged;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.web.Site;

/** Who took what out is in the log of changes, who tried what they may not in that of accounts. */
class TakenAndRefusedTest {

    private static final String REPORT = "/rapporter/ksk/2024-04/rapport.";

    @TempDir
    private static Path folders;

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
        site.load(Folders.NORRTALJE);
        var folder = folders.resolve("stangd");
        Folders.copy(Folders.NORRTALJE, folder);
        Folders.change(folder, "organisation.yaml", "code: norrtalje\n", "code: stangd\n");
        Folders.change(folder, "organisation.yaml", "open: true", "open: false");
        site.load(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void eachFileThatIsTakenOutIsNotedWithWhoAndWhat() throws Exception {
        try (var reader = site.as("las@stangd.example", new Appointment("stangd", "", Role.CONTROLLER))) {
            for (var file : List.of(
                    REPORT + "pdf",
                    REPORT + "docx",
                    REPORT + "xlsx",
                    REPORT + "json",
                    "/ekonomi/prognos.xlsx?enhet=ksk",
                    "/ekonomi/matris.csv",
                    "/andringar.json?vem=anna")) {
                assertThat(reader.get("/stangd" + file).statusCode()).as(file).isEqualTo(200);
                var noted = awaited("stangd", "/stangd/" + file.substring(1));
                assertThat(noted.kind()).isEqualTo(Logged.Kind.READ);
                assertThat(noted.change().by()).isEqualTo("Test controller (las@stangd.example)");
                assertThat(noted.change().deed()).startsWith("Tog ut ").contains("stangd");
                assertThat(noted.place()).isNotEmpty();
            }
            var before = rows("stangd");
            reader.get("/stangd/rapporter/ksk/2024-04");
            reader.get("/stangd" + REPORT + "txt");
            assertThat(rows("stangd"))
                    .as("neither a page nor what is not there")
                    .isEqualTo(before);
        }
    }

    @Test
    void whatAStrangerTakesIsNot() throws Exception {
        try (var stranger = site.stranger()) {
            assertThat(stranger.get("/norrtalje" + REPORT + "json").statusCode())
                    .isEqualTo(200);
        }
        assertThat(rows("norrtalje")).isZero();
    }

    @Test
    void whoIsRefusedIsNotedUpToTwentyTimesAnHourAndThenOnce() throws Exception {
        try (var reader = site.as("nekad@stangd.example", new Appointment("norrtalje", "", Role.READER))) {
            assertThat(reader.get("/norrtalje/konton").statusCode()).isEqualTo(403);
            assertThat(reader.get("/stangd/mal").statusCode()).isEqualTo(404);
            assertThat(reader.get("/finns-inte.ico").statusCode()).isEqualTo(404);
            var noted = refused(9);
            assertThat(noted)
                    .extracting(Event::detail)
                    .containsExactly("404 GET /stangd/mal", "403 GET /norrtalje/konton");
            assertThat(noted).extracting(Event::municipality).containsExactly("stangd", "norrtalje");
            for (var time = 0; time < 30; time++) {
                reader.get("/norrtalje/konton");
            }
            assertThat(refused(99))
                    .hasSize(20 + 1)
                    .first()
                    .satisfies(event -> assertThat(event.kind()).isEqualTo("refused-often"));
        }
    }

    @Test
    void aFormOfSomebodyElsesPageIsARefusalToo() throws Exception {
        try (var reader = site.as("form@stangd.example", new Appointment("norrtalje", "", Role.CONTROLLER))) {
            var answer = reader.post("/norrtalje/omgangar/2024-04", Map.of("_csrf", "fel"));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(events().find(Asked.of("norrtalje"), 0, 99))
                .filteredOn(event -> event.about().equals("form@stangd.example"))
                .extracting(Event::detail)
                .contains("403 POST /norrtalje/omgangar/2024-04");
    }

    private static AccountEvents events() {
        return site.bean(AccountEvents.class);
    }

    private static List<Event> refused(int max) {
        return events().find(Asked.of(""), 0, max + 20).stream()
                .filter(event -> event.about().equals("nekad@stangd.example"))
                .filter(event -> event.kind().startsWith("refused"))
                .limit(max)
                .toList();
    }

    /** The row is written when the file has gone, so that nobody waits for it. */
    private static Logged awaited(String town, String address) throws InterruptedException {
        var thing = address.replaceFirst("^/" + town + "/", "");
        for (var time = 0; time < 100; time++) {
            var found = log(town).stream()
                    .filter(row -> row.change().file().equals(thing))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError(address + " is not noted");
    }

    private static int rows(String town) {
        return log(town).size();
    }

    private static List<Logged> log(String town) {
        var id = new MunicipalityRegister(site.bean(DSLContext.class))
                .byCode(town)
                .orElseThrow()
                .id();
        return site.bean(ChangeLog.class).find(id, ChangeLog.Asked.words(""), 0, 99);
    }
}
