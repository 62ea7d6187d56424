package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tertial.access.AccountEvents;
import se.tertial.access.Accounts;
import se.tertial.access.Appointments;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.folder.Folders;
import se.tertial.mail.Outbox;
import se.tertial.web.Site.Browser;

/** Looking after accounts: those of a municipality by its administrator, and no others. */
class AccountsPageTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
        site.load(Folders.MINIMAL);
        site.load(Folders.NORRTALJE);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void somebodyIsInvitedToARoleForAPeriod() throws Exception {
        site.as("anna.ek@kommun.example", new Appointment("lillby", "", Role.CONTROLLER))
                .close();
        try (var administrator = municipal()) {
            administrator.get("/lillby/konton");
            assertThat(does(
                            administrator,
                            Map.of(
                                    "gor",
                                    "lagg-till",
                                    "namn",
                                    "Nya Nilsson",
                                    "epost",
                                    "nya@kommun.example",
                                    "roll",
                                    "unit-head",
                                    "plats",
                                    "lillby/skola",
                                    "fran",
                                    "2020-01-01",
                                    "till",
                                    "2099-12-31",
                                    "ersatter",
                                    "Test controller")))
                    .endsWith("done.invited");
            var account =
                    site.bean(Accounts.class).byEmail("nya@kommun.example").orElseThrow();
            assertThat(site.bean(Accounts.class).visitor(account.id()).appointments())
                    .containsExactly(new Appointment("lillby", "skola", Role.UNIT_HEAD));
            assertThat(site.bean(Outbox.class).latest(1).getFirst().to()).isEqualTo("nya@kommun.example");
            assertThat(administrator.get("/lillby/konton").body())
                    .contains(
                            "Nya Nilsson",
                            "2020-01-01–2099-12-31",
                            "i stället för Test controller",
                            "har inte valt lösenord");
            assertThat(site.bean(AccountEvents.class).latest(9))
                    .anyMatch(event ->
                            event.kind().equals("role-given") && event.about().equals("nya@kommun.example"));

            var role = site.bean(Appointments.class)
                    .ofAccount(account.id())
                    .getFirst()
                    .id();
            assertThat(does(administrator, Map.of("gor", "avsluta", "roll", Long.toString(role))))
                    .endsWith("done.ended");
            assertThat(site.bean(Accounts.class).visitor(account.id()).appointments())
                    .isEmpty();
        }
    }

    @Test
    void whatIsWrongIsToldAtItsFieldWithWhatWasTypedAndChangesNothing() throws Exception {
        try (var administrator = municipal()) {
            administrator.get("/lillby/konton");
            var right = Map.of(
                    "gor",
                    "lagg-till",
                    "namn",
                    "Fel",
                    "epost",
                    "fel@kommun.example",
                    "roll",
                    "reader",
                    "plats",
                    "lillby");
            assertThat(wrong(administrator, with(right, "epost", "fel"))).containsExactly("epost");
            assertThat(wrong(administrator, with(right, "namn", " "))).containsExactly("namn");
            assertThat(wrong(administrator, with(right, "roll", "kung"))).containsExactly("ny-roll");
            assertThat(wrong(administrator, with(right, "plats", ""))).containsExactly("ny-plats");
            assertThat(wrong(administrator, with(right, "plats", "lillby/finns-inte")))
                    .containsExactly("ny-plats");
            assertThat(wrong(administrator, with(right, "plats", "norrtalje"))).containsExactly("ny-plats");
            assertThat(wrong(administrator, with(right, "fran", "2026-13-01"))).containsExactly("fran");
            assertThat(wrong(administrator, with(right, "ersatter", "Ingen Alls")))
                    .containsExactly("ersatter");
            assertThat(wrong(administrator, with(with(right, "fran", "2026-05-02"), "till", "2026-05-01")))
                    .containsExactly("till");
            assertThat(site.bean(Accounts.class).byEmail("fel@kommun.example")).isEmpty();
        }
    }

    @Test
    void accountsAreFoundByNameAddressRolePlaceAndState() throws Exception {
        var accounts = site.bean(Accounts.class);
        for (var i = 0; i < 60; i++) {
            var one = accounts.save(
                    "grupp%02d@sok.example".formatted(i), "Person %02d".formatted(i), Site.PASSWORD, false);
            accounts.appoint(
                    one, new Appointment("lillby", i < 2 ? "skola" : "kultur", i == 0 ? Role.AUDITOR : Role.READER));
        }
        accounts.disable(accounts.byEmail("grupp07@sok.example").orElseThrow());
        try (var administrator = municipal()) {
            assertThat(found(administrator, "/lillby/konton?sok=person+0")).hasSize(10);
            assertThat(found(administrator, "/lillby/konton?sok=GRUPP07")).containsExactly("Person 07");
            assertThat(found(administrator, "/lillby/konton?sok=sok.example&lage=closed"))
                    .containsExactly("Person 07");
            assertThat(found(administrator, "/lillby/konton?sok=sok.example&medroll=auditor"))
                    .containsExactly("Person 00");
            assertThat(found(administrator, "/lillby/konton?sok=sok.example&pa=lillby/skola"))
                    .containsExactly("Person 00", "Person 01");
            assertThat(found(administrator, "/lillby/konton?sok=sok.example")).hasSize(50);
            assertThat(found(administrator, "/lillby/konton?sok=sok.example&sida=2"))
                    .hasSize(10)
                    .contains("Person 59");
            assertThat(found(administrator, "/lillby/konton?sok=sok.example&sida=99"))
                    .hasSize(10);
            assertThat(administrator.get("/lillby/konton?sok=finns-inte").body())
                    .contains("Inget konto passar sökningen.");
            var last = accounts.byEmail("grupp59@sok.example").orElseThrow();
            var deed = Map.of("gor", "logga-ut", "konto", Long.toString(last.id()));
            assertThat(administrator
                            .post("/lillby/konton?sok=sok.example&sida=2", deed)
                            .headers()
                            .firstValue("Location"))
                    .as("the search is kept")
                    .hasValueSatisfying(
                            to -> assertThat(to).endsWith("/lillby/konton?sok=sok.example&sida=2&sagt=done.out"));
        }
    }

    @Test
    void theInstallationsPageNamesMunicipalitiesAndUnitsAndWhoIsSignedIn() throws Exception {
        try (var all = site.as("installation@kommun.example", new Appointment("", "", Role.ADMINISTRATOR))) {
            var accounts = site.bean(Accounts.class);
            accounts.appoint(
                    accounts.save("skolchef@kommun.example", "Skolchefen", Site.PASSWORD, false),
                    new Appointment("lillby", "skola", Role.UNIT_HEAD));
            var page =
                    Jsoup.parse(all.get("/konton?sok=skolchef@kommun.example").body());
            assertThat(page.select(".account-list .account-roles span").text())
                    .isEqualTo("Chef i Skolnämnd, Lillby kommun");
            assertThat(page.select(".person-name").text()).isEqualTo("Test administrator");
            assertThat(page.select("#ny-plats optgroup").eachAttr("label")).contains("Lillby kommun");
            assertThat(page.select("#ny-plats option[value=lillby/skola]")
                            .text()
                            .strip())
                    .isEqualTo("Skolnämnd");
            assertThat(all.get("/").body()).contains("href=\"/konton\"", "href=\"/post\"");
        }
    }

    @Test
    void anAdministratorOfAMunicipalityReachesNoOtherAccounts() throws Exception {
        var accounts = site.bean(Accounts.class);
        var other = accounts.save("annan@kommun.example", "Annan", Site.PASSWORD, false);
        accounts.appoint(other, new Appointment("norrtalje", "", Role.CONTROLLER));
        var role =
                site.bean(Appointments.class).ofAccount(other.id()).getFirst().id();
        try (var administrator = municipal()) {
            assertThat(administrator.get("/lillby/konton").body()).doesNotContain("annan@kommun.example");
            assertThat(administrator.get("/norrtalje/konton").statusCode()).isEqualTo(403);
            assertThat(administrator.get("/konton").statusCode()).isEqualTo(403);
            administrator.get("/lillby/konton");
            for (var deed : new String[] {"stang", "oppna", "bjud-in", "logga-ut"}) {
                assertThat(does(administrator, Map.of("gor", deed, "konto", Long.toString(other.id()))))
                        .endsWith("problem.elsewhere");
            }
            assertThat(does(administrator, Map.of("gor", "avsluta", "roll", Long.toString(role))))
                    .endsWith("problem.elsewhere");
            assertThat(does(
                            administrator,
                            Map.of("gor", "regel", "pastaende", "groups", "varde", "x", "roll", "reader")))
                    .endsWith("problem.elsewhere");
            assertThat(does(
                            administrator,
                            Map.of(
                                    "gor",
                                    "lagg-till",
                                    "namn",
                                    "X",
                                    "epost",
                                    "x@kommun.example",
                                    "roll",
                                    "reader",
                                    "plats",
                                    "lillby")))
                    .endsWith("done.invited");
            var made = accounts.byEmail("x@kommun.example").orElseThrow();
            assertThat(accounts.visitor(made.id()).appointments())
                    .allMatch(appointment -> appointment.municipality().equals("lillby"));
        }
    }

    @Test
    void aClosedAccountIsSignedOutAtOnceAndCanBeOpenedAgain() throws Exception {
        try (var administrator = municipal();
                var person = site.as("slutar@kommun.example", new Appointment("lillby", "", Role.READER))) {
            assertThat(person.get("/mitt-konto").statusCode()).isEqualTo(200);
            var account =
                    site.bean(Accounts.class).byEmail("slutar@kommun.example").orElseThrow();
            administrator.get("/lillby/konton");
            var of = Map.of("gor", "stang", "konto", Long.toString(account.id()));
            assertThat(does(administrator, of)).endsWith("done.closed");
            assertThat(person.get("/mitt-konto").statusCode()).isEqualTo(302);
            person.signIn("slutar@kommun.example", Site.PASSWORD);
            assertThat(person.get("/mitt-konto").statusCode()).isEqualTo(302);
            assertThat(does(administrator, with(of, "gor", "oppna"))).endsWith("done.opened");
            person.signIn("slutar@kommun.example", Site.PASSWORD);
            assertThat(person.get("/mitt-konto").statusCode()).isEqualTo(200);
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var other = new HashMap<>(fields);
        other.put(name, value);
        return other;
    }

    private static Browser municipal() throws IOException, InterruptedException {
        return site.as("administrator@lillby.example", new Appointment("lillby", "", Role.ADMINISTRATOR));
    }

    /** The fields that are marked as wrong; what was typed stands in the form again. */
    private static List<String> wrong(Browser administrator, Map<String, String> fields)
            throws IOException, InterruptedException {
        var answer = administrator.post("/lillby/konton", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#namn").val().strip())
                .isEqualTo(fields.get("namn").strip());
        page.select("[aria-invalid]")
                .forEach(field -> assertThat(page.getElementById(field.attr("aria-describedby")))
                        .isNotNull());
        return page.select("[aria-invalid]").eachAttr("id");
    }

    private static List<String> found(Browser administrator, String path) throws IOException, InterruptedException {
        return Jsoup.parse(administrator.get(path).body())
                .select(".account-list h3")
                .eachText();
    }

    private static String does(Browser administrator, Map<String, String> fields)
            throws IOException, InterruptedException {
        return administrator
                .post("/lillby/konton", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
