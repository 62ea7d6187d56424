package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.access.Sessions;
import se.tertial.access.Visitor.Appointment;
import se.tertial.folder.Folders;
import se.tertial.mail.Outbox;

/** Signing in, out and everywhere; a password forgotten and changed; over HTTP. */
class OwnAccountTest {

    private static final String NEW = "kastrull under tre granar";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/nytt-losenord\\?n=\\S+)");

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
        site.load(Folders.MINIMAL);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aForgottenPasswordIsChosenAnewByALinkThatWorksOnce() throws Exception {
        try (var anna = site.as("anna@kommun.example", reader());
                var stranger = site.stranger()) {
            assertThat(anna.get("/mitt-konto").statusCode()).isEqualTo(200);
            stranger.get("/glomt-losenord");
            var answer = stranger.post("/glomt-losenord", Map.of("epost", "Anna@kommun.example"));
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("skickat=ja"));
            var link = linkTo("anna@kommun.example");

            assertThat(stranger.get(link).body()).contains("anna@kommun.example");
            var ticket = Map.of("n", link.substring(link.indexOf("n=") + 2), "losenord", "passwordpassword");
            assertThat(stranger.post("/nytt-losenord", ticket).statusCode()).isEqualTo(422);
            var chosen = stranger.post("/nytt-losenord", Map.of("n", ticket.get("n"), "losenord", NEW));
            assertThat(chosen.statusCode()).isEqualTo(302);
            assertThat(stranger.get(link).statusCode()).as("used").isEqualTo(422);
            assertThat(anna.get("/mitt-konto").statusCode())
                    .as("signed out everywhere")
                    .isEqualTo(302);
            assertThat(stranger.signIn("anna@kommun.example", NEW).headers().firstValue("Set-Cookie"))
                    .isPresent();
            assertThat(stranger.get("/mitt-konto").statusCode()).isEqualTo(200);
            assertThat(site.bean(Outbox.class).latest(1).getFirst().subject()).contains("ändrat");
        }
    }

    @Test
    void whoIsInvitedSeesToWhatAndGetsANewLinkWhenTheFirstIsTooOld() throws Exception {
        var accounts = site.bean(Accounts.class);
        var invited = accounts.invited("ny@kommun.example", "Ny Nilsson");
        accounts.appoint(invited, new Appointment("lillby", "skola", Role.UNIT_HEAD));
        try (var stranger = site.stranger()) {
            stranger.get("/glomt-losenord");
            stranger.post("/glomt-losenord", Map.of("epost", "ny@kommun.example"));
            var link = linkTo("ny@kommun.example");
            assertThat(stranger.get(link).body())
                    .contains("Välkommen till Tertial", "Chef i Skolnämnd, Lillby kommun", "ny@kommun.example");
            var wrong = stranger.post(link, Map.of("losenord", "kort"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("id=\"losenord-fel\"", "minst 15 tecken");
            stranger.post(link, Map.of("losenord", NEW));
            stranger.signIn("ny@kommun.example", NEW);
            assertThat(stranger.get("/mitt-konto").body())
                    .contains("Chef i Skolnämnd, Lillby kommun", "Okänd webbläsare")
                    .doesNotContain("Java-http-client");
        }
    }

    @Test
    void theAnswerIsTheSameWhetherThereIsSuchAnAccount() throws Exception {
        site.bean(Accounts.class).save("finns@kommun.example", "Finns", Site.PASSWORD, false);
        try (var stranger = site.stranger()) {
            stranger.get("/glomt-losenord");
            var known = stranger.post("/glomt-losenord", Map.of("epost", "finns@kommun.example"));
            var unknown = stranger.post("/glomt-losenord", Map.of("epost", "ingen@kommun.example"));
            assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
            assertThat(unknown.headers().firstValue("Location"))
                    .isEqualTo(known.headers().firstValue("Location"));
            assertThat(unknown.body()).isEqualTo(known.body());
            linkTo("finns@kommun.example");
            assertThat(site.bean(Outbox.class).latest(50))
                    .noneMatch(letter -> letter.to().startsWith("ingen@"));
        }
    }

    @Test
    void noMoreThanThreeLettersInHalfAnHour() throws Exception {
        site.bean(Accounts.class).save("tjatig@kommun.example", "Tjatig", Site.PASSWORD, false);
        try (var stranger = site.stranger()) {
            stranger.get("/glomt-losenord");
            for (var i = 0; i < 6; i++) {
                var answer = stranger.post("/glomt-losenord", Map.of("epost", "tjatig@kommun.example"));
                assertThat(answer.statusCode()).isEqualTo(302);
            }
            linkTo("tjatig@kommun.example");
            Thread.sleep(Duration.ofMillis(300));
            assertThat(site.bean(Outbox.class).latest(100))
                    .filteredOn(letter -> letter.to().equals("tjatig@kommun.example"))
                    .hasSize(3);
        }
    }

    @Test
    void aPasswordIsChangedWithTheOldOneAndEndsTheOtherSessions() throws Exception {
        try (var here = site.as("bo@kommun.example", reader());
                var there = site.as("bo@kommun.example", reader())) {
            here.get("/mitt-konto");
            var wrong = here.post("/mitt-konto/losenord", Map.of("nuvarande", "fel", "nytt", NEW));
            assertThat(wrong.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("fel="));
            assertThat(there.get("/mitt-konto").statusCode()).isEqualTo(200);
            here.post("/mitt-konto/losenord", Map.of("nuvarande", Site.PASSWORD, "nytt", NEW));
            assertThat(here.get("/mitt-konto").statusCode()).isEqualTo(200);
            assertThat(there.get("/mitt-konto").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void everySessionIsListedAndCanBeEnded() throws Exception {
        try (var here = site.as("cia@kommun.example", reader());
                var there = site.as("cia@kommun.example", reader())) {
            var account =
                    site.bean(Accounts.class).byEmail("cia@kommun.example").orElseThrow();
            assertThat(site.bean(Sessions.class).ofAccount(account.id())).hasSize(2);
            var page = here.get("/mitt-konto").body();
            var other = Pattern.compile("name=\"inloggning\" value=\"([0-9a-f]{64})\"")
                    .matcher(page);
            assertThat(other.find()).isTrue();
            here.post("/mitt-konto/avsluta", Map.of("inloggning", other.group(1)));
            assertThat(there.get("/mitt-konto").statusCode()).isEqualTo(302);
            here.post("/logga-ut", Map.of("till", "/"));
            assertThat(here.get("/mitt-konto").statusCode()).isEqualTo(302);
            assertThat(site.bean(Sessions.class).ofAccount(account.id())).isEmpty();
        }
    }

    @Test
    void aFormOfSomebodyElsesPageIsRefused() throws Exception {
        try (var here = site.as("disa@kommun.example", reader())) {
            here.get("/mitt-konto");
            var forged = here.post("/mitt-konto/avsluta-alla", Map.of("_csrf", "gissad"));
            assertThat(forged.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void theCookieOfASessionIsForTheServerAlone() throws Exception {
        site.bean(Accounts.class).save("eva@kommun.example", "Eva", Site.PASSWORD, false);
        try (var browser = site.stranger()) {
            var cookie = String.join(
                    "\n",
                    browser.signIn("eva@kommun.example", Site.PASSWORD)
                            .headers()
                            .allValues("Set-Cookie"));
            assertThat(cookie).contains("tertial=", "HttpOnly", "SameSite=Lax", "Path=/");
        }
        try (var encrypted = Site.start(Map.of("TERTIAL_ADDRESS", "https://tertial.kommun.example"));
                var browser = encrypted.stranger()) {
            encrypted.bean(Accounts.class).save("eva@kommun.example", "Eva", Site.PASSWORD, false);
            browser.get("/logga-in");
            var cookies = browser.signIn("eva@kommun.example", Site.PASSWORD)
                    .headers()
                    .allValues("Set-Cookie");
            assertThat(cookies).allMatch(cookie -> cookie.contains("Secure"));
        }
    }

    private static Appointment reader() {
        return new Appointment("lillby", "", Role.READER);
    }

    /** Letters are written apart from the answer. */
    private static String linkTo(String email) throws InterruptedException {
        var deadline = Instant.now().plusSeconds(10);
        while (Instant.now().isBefore(deadline)) {
            for (var letter : site.bean(Outbox.class).latest(20)) {
                var link = LINK.matcher(letter.text());
                if (letter.to().equals(email) && link.find()) {
                    return link.group(1);
                }
            }
            Thread.sleep(Duration.ofMillis(20));
        }
        return fail("no letter to " + email);
    }
}
