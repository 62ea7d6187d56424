package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
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
                                    "rollenhet",
                                    "skola",
                                    "fran",
                                    "2020-01-01",
                                    "till",
                                    "2099-12-31",
                                    "ersatter",
                                    "Anna Ek")))
                    .endsWith("done.invited");
            var account =
                    site.bean(Accounts.class).byEmail("nya@kommun.example").orElseThrow();
            assertThat(site.bean(Accounts.class).visitor(account.id()).appointments())
                    .containsExactly(new Appointment("lillby", "skola", Role.UNIT_HEAD));
            assertThat(site.bean(Outbox.class).latest(1).getFirst().to()).isEqualTo("nya@kommun.example");
            assertThat(administrator.get("/lillby/konton").body())
                    .contains(
                            "Nya Nilsson", "2020-01-01–2099-12-31", "i stället för Anna Ek", "har inte valt lösenord");
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
    void whatIsWrongIsToldAndChangesNothing() throws Exception {
        try (var administrator = municipal()) {
            administrator.get("/lillby/konton");
            var right = Map.of("gor", "lagg-till", "namn", "Fel", "epost", "fel@kommun.example", "roll", "reader");
            assertThat(does(administrator, with(right, "epost", "fel"))).endsWith("problem.email");
            assertThat(does(administrator, with(right, "namn", " "))).endsWith("problem.name");
            assertThat(does(administrator, with(right, "roll", "kung"))).endsWith("problem.role");
            assertThat(does(administrator, with(right, "rollenhet", "finns-inte")))
                    .endsWith("problem.role");
            assertThat(does(administrator, with(right, "fran", "2026-13-01"))).endsWith("problem.term");
            assertThat(site.bean(Accounts.class).byEmail("fel@kommun.example")).isEmpty();
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
                                    "kommun",
                                    "norrtalje")))
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

    private static String does(Browser administrator, Map<String, String> fields)
            throws IOException, InterruptedException {
        return administrator
                .post("/lillby/konton", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
