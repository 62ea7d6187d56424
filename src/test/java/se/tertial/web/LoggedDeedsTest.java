package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Asked;
import se.tertial.access.AccountEvents.Event;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.folder.Folders;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.Logged;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.web.task.OpenRound;
import se.tertial.web.Site.Browser;

/**
 * Whatever a person does to a municipality stands in its log: who, when, from where, what, before and after. A new route that
 * something is sent to fails here until somebody has said where it is logged.
 */
class LoggedDeedsTest {

    private static final String CHANGES = "ändringsloggen, genom report.Editing";
    private static final String WORK = "ändringsloggen, av sig själv";
    private static final String ACCOUNTS = "kontologgen";
    private static final String NOTHING = "ändrar ingenting: ";

    /** Where what is sent to a route is logged, or why it is not. */
    private static final Map<String, String> WHERE = Map.ofEntries(
            Map.entry("/glomt-losenord", ACCOUNTS),
            Map.entry("/granska", NOTHING + "korrekturläser en fil som ingen kommun har"),
            Map.entry("/granska/{id}/glom", NOTHING + "glömmer en sådan fil"),
            Map.entry("/konton", ACCOUNTS),
            Map.entry("/mitt-konto/avsluta", ACCOUNTS),
            Map.entry("/mitt-konto/avsluta-alla", ACCOUNTS),
            Map.entry("/mitt-konto/losenord", ACCOUNTS),
            Map.entry("/nytt-losenord", ACCOUNTS),
            Map.entry("/ny-kommun", CHANGES),
            Map.entry("/post", ACCOUNTS),
            Map.entry("/{kommun}/arenden/{code}/andra", CHANGES),
            Map.entry("/{kommun}/arsskifte", CHANGES),
            Map.entry("/{kommun}/dispositioner/{code}", CHANGES),
            Map.entry("/{kommun}/dispositioner/{code}/ny", CHANGES),
            Map.entry("/{kommun}/dispositioner/{code}/om", CHANGES),
            Map.entry("/{kommun}/dispositioner/{code}/{number}", CHANGES),
            Map.entry("/{kommun}/ekonomi/beslut/{kod}", CHANGES),
            Map.entry("/{kommun}/ekonomi/inlasning", NOTHING + "provläser en fil"),
            Map.entry("/{kommun}/ekonomi/inlasning/prov/{id}", WORK + "; en mall " + CHANGES),
            Map.entry("/{kommun}/ekonomi/inlasning/{number}/dra-tillbaka", WORK),
            Map.entry("/{kommun}/ekonomi/prognos", CHANGES),
            Map.entry("/{kommun}/ekonomi/prognos/fil", NOTHING + "visar vad en fil säger"),
            Map.entry("/{kommun}/inlamning/{round}/{unit}", WORK),
            Map.entry("/{kommun}/inlamning/{round}/{unit}/{section}/kommentar", WORK),
            Map.entry("/{kommun}/konton", ACCOUNTS),
            Map.entry("/{kommun}/mina-uppgifter/{round}", CHANGES + "; det som sägs om uppgiften " + WORK),
            Map.entry(
                    "/{kommun}/mina-uppgifter/{round}/utkast",
                    NOTHING
                            + "ett utkast ändrar kommunen först när det lämnas; dess versioner står i assessment.draft_version"),
            Map.entry("/{kommun}/nytt-arende", CHANGES),
            Map.entry("/{kommun}/omgangar/{tillfalle}", WORK),
            Map.entry("/{kommun}/omgangar/{tillfalle}/{del}/paminn", WORK),
            Map.entry("/{kommun}/rapporter/{unit}/{round}/faststall", WORK),
            Map.entry("/{kommun}/rapporter/{unit}/{round}/granska/aterta", CHANGES),
            Map.entry("/{kommun}/rapporter/{unit}/{round}/granska/svar", CHANGES),
            Map.entry("/{kommun}/rapporter/{unit}/{round}/texter/{of}/{key}", CHANGES),
            Map.entry("/{kommun}/rapporter/{unit}/{round}/texter/{of}/{key}/las", NOTHING + "läser en text"),
            Map.entry("/{kommun}/styrmodell/{sheet}", CHANGES),
            Map.entry("/{kommun}/styrmodell/{sheet}/{row}", CHANGES),
            Map.entry("/{kommun}/uppdrag/overforing", CHANGES),
            Map.entry("/{kommun}/{sida}/{kod}", CHANGES));

    @TempDir
    private static Path folders;

    private static Site site;
    private static DSLContext sql;
    private static MunicipalityId town;

    @BeforeAll
    static void start() {
        site = Site.start();
        sql = site.bean(DSLContext.class);
        var folder = folders.resolve("norrtalje");
        Folders.copy(Path.of("samples/norrtalje"), folder);
        Folders.change(folder, "organisation.yaml", "open: true", "open: false");
        site.load(folder);
        town = new MunicipalityRegister(sql).byCode("norrtalje").orElseThrow().id();
        OpenRound.begin(sql, "norrtalje", LocalDate.of(2099, 1, 1));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyRouteThatSomethingIsSentToIsLoggedSomewhereKnown() {
        var routes = new TreeSet<String>();
        var mapping = site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.equals(Set.of(RequestMethod.GET))) {
                return;
            }
            info.getPatternValues()
                    .forEach(pattern -> routes.add(pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}")));
        });
        routes.remove("/error");
        assertThat(routes).isEqualTo(new TreeSet<>(WHERE.keySet()));
    }

    @Test
    void aRoundIsOpenedMovedClosedAndOpenedAgain() throws Exception {
        try (var controller = as("ekonom", "", Role.CONTROLLER)) {
            var round = "/norrtalje/omgangar/2024-04";
            controller.get(round);
            var days = Map.of("klart", "2099-02-01", "paminnelser", "7, 1", "eskalering", "3", "gor", "oppna");
            for (var deed : List.of(
                    days,
                    with(days, "klart", "2099-02-08"),
                    with(days, "gor", "stang"),
                    with(days, "gor", "oppna-igen"))) {
                assertThat(controller.post(round, deed).statusCode()).isEqualTo(303);
            }
        }
        var rows = log(4);
        assertThat(rows)
                .extracting(row -> row.change().deed())
                .containsExactly(
                        "Öppnade igen omgången 2024-04",
                        "Stängde omgången Delårsrapport per april 2024",
                        "Ändrade dagarna i omgången 2024-04",
                        "Öppnade omgången 2024-04");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.change().by()).isEqualTo("Test controller (ekonom@norrtalje.example)");
            assertThat(row.place()).isNotEmpty();
            assertThat(row.change().file()).isEqualTo("omgangar/2024-04");
        });
        assertThat(rows.getFirst().change().before()).contains("öppen: nej");
        assertThat(rows.getFirst().change().after()).contains("öppen: ja");
        assertThat(rows.get(2).change().before()).contains("klart: 2099-02-01", "7, 1");
        assertThat(rows.get(2).change().after()).contains("klart: 2099-02-08");
        assertThat(rows.get(3).change().before()).isEmpty();
    }

    @Test
    void aSectionIsHandedInReturnedAndApproved() throws Exception {
        try (var head = as("chef", "ksk", Role.UNIT_HEAD);
                var controller = as("ekonom", "", Role.CONTROLLER)) {
            var unit = "/norrtalje/inlamning/2024-08/ksk";
            var step = Map.of("steg", "submitted", "avsnitt", "texts", "skal", "Resten kommer");
            send(head, unit, step);
            send(controller, unit, with(step, "steg", "returned"));
            send(head, unit, step);
            send(controller, unit, with(step, "steg", "approved"));
        }
        var rows = log(4);
        assertThat(rows)
                .extracting(row -> row.change().deed())
                .containsExactly(
                        "Godkände ett avsnitt",
                        "Lämnade in ett avsnitt",
                        "Återlämnade ett avsnitt",
                        "Lämnade in ett avsnitt");
        assertThat(rows.get(2).change().before()).isEqualTo("inlämnat");
        assertThat(rows.get(2).change().after()).isEqualTo("återlämnat\nResten kommer");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.unit()).isEqualTo("ksk");
            assertThat(row.change().file()).isEqualTo("inlamning/2024-08/ksk/texts");
        });
    }

    @Test
    void whatIsSaidInAMarginAndThatItIsDoneWithIsThere() throws Exception {
        try (var controller = as("ekonom", "", Role.CONTROLLER)) {
            var margin = "/norrtalje/inlamning/2024-08/ksk/texts/kommentar";
            controller.get("/norrtalje/inlamning/2024-08/ksk/texts");
            send(controller, margin, Map.of("text", "handelser", "ord", "Siffran saknas"));
            var number = sql.fetchValue("select max(number) from assessment.margin_comment");
            send(controller, margin, Map.of("text", "handelser", "svar", String.valueOf(number), "klar", "ja"));
        }
        var rows = log(2);
        assertThat(rows)
                .extracting(row -> row.change().deed())
                .containsExactly("Markerade en marginaltråd som klar", "Skrev i marginalen");
        assertThat(rows.getLast().change().after()).isEqualTo("Siffran saknas");
        assertThat(rows.getLast().change().file()).isEqualTo("inlamning/2024-08/ksk/texts#handelser");
    }

    @Test
    void thatThereIsNoValueYetIsThereWithWhyAndWhen() throws Exception {
        try (var head = as("chef", "ksk", Role.UNIT_HEAD)) {
            var card = "indicator/ekonomi/ksk/soliditet";
            head.get("/norrtalje/mina-uppgifter?omgang=2024-08&oppen=" + card);
            var answer = head.post(
                    "/norrtalje/mina-uppgifter/2024-08",
                    Map.of("uppgift", card, "f.saknas", "Bokslutet dröjer", "f.vantas", "2099-01-31", "gor", "klar"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        }
        var row = log(1).getFirst().change();
        assertThat(row.deed()).startsWith("Lämnade uppgiften");
        assertThat(row.file()).isEqualTo("omgangar/2024-08/indicator/ekonomi/ksk/soliditet");
        assertThat(row.before()).isEmpty();
        assertThat(row.after()).contains("inget värde än, väntas 2099-01-31: Bokslutet dröjer");
    }

    @Test
    void remindersSentByHandAreThere() throws Exception {
        try (var controller = as("ekonom", "", Role.CONTROLLER)) {
            controller.get("/norrtalje/omgangar/2024-08/ksk");
            send(controller, "/norrtalje/omgangar/2024-08/ksk/paminn", Map.of());
        }
        var row = log(1).getFirst();
        assertThat(row.change().deed()).isEqualTo("Påminde för hand");
        assertThat(row.unit()).isEqualTo("ksk");
        assertThat(row.change().after()).contains("brev skrevs");
    }

    @Test
    void whatHappensWithAccountsIsInTheLogOfAccounts() throws Exception {
        try (var administrator = as("administrator", "", Role.ADMINISTRATOR)) {
            administrator.get("/norrtalje/konton");
            send(
                    administrator,
                    "/norrtalje/konton",
                    Map.of(
                            "gor",
                            "lagg-till",
                            "namn",
                            "Nya",
                            "epost",
                            "nya@norrtalje.example",
                            "roll",
                            "unit-head",
                            "plats",
                            "norrtalje/ksk",
                            "fran",
                            "2026-01-01"));
            var account =
                    site.bean(Accounts.class).byEmail("nya@norrtalje.example").orElseThrow();
            for (var deed : List.of("stang", "oppna", "logga-ut")) {
                send(administrator, "/norrtalje/konton", Map.of("gor", deed, "konto", Long.toString(account.id())));
            }
            administrator.post("/logga-ut", Map.of("till", "/"));
        }
        assertThat(site.bean(AccountEvents.class).find(Asked.of("norrtalje"), 0, 7))
                .filteredOn(event -> event.who().equals("administrator@norrtalje.example"))
                .extracting(Event::kind)
                .containsExactly(
                        "signed-out",
                        "signed-out-everywhere",
                        "opened",
                        "closed",
                        "invited",
                        "role-given",
                        "signed-in");
        assertThat(site.bean(AccountEvents.class).find(Asked.of("norrtalje"), 0, 9))
                .anySatisfy(event -> {
                    assertThat(event.detail()).isEqualTo("norrtalje/ksk/unit-head 2026-01-01–");
                    assertThat(event.place()).isNotEmpty();
                });
    }

    private static Browser as(String name, String unit, Role role) throws Exception {
        return site.as(name + "@norrtalje.example", new Appointment("norrtalje", unit, role));
    }

    private static void send(Browser browser, String path, Map<String, String> fields) throws Exception {
        if (!path.endsWith("kommentar") && !path.endsWith("paminn")) {
            browser.get(path);
        }
        var answer = browser.post(path, fields);
        assertThat(answer.statusCode()).as(path + " " + fields + answer.body()).isBetween(300, 399);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var other = new HashMap<>(fields);
        other.put(name, value);
        return other;
    }

    /** The latest first. */
    private static List<Logged> log(int count) {
        return site.bean(ChangeLog.class).find(town, ChangeLog.Asked.words(""), 0, count);
    }
}
