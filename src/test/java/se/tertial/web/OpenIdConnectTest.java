package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tertial.access.Accounts;
import se.tertial.access.Appointments;
import se.tertial.access.ClaimRules;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.folder.Folders;

/** Signing in at a real provider in the process: keys, codes, tokens and all. */
class OpenIdConnectTest {

    private static final String ISSUER = "kommunen";
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    private static Site site;

    @BeforeAll
    static void start() {
        PROVIDER.start();
        site = Site.start(Map.of(
                "TERTIAL_OIDC_ISSUER", PROVIDER.issuerUrl(ISSUER).toString(),
                "TERTIAL_OIDC_CLIENT_ID", "tertial",
                "TERTIAL_OIDC_CLIENT_SECRET", "hemlig",
                "TERTIAL_OIDC_NAME", "Lillby-id"));
        site.load(Folders.MINIMAL);
        var rules = site.bean(ClaimRules.class);
        rules.add("groups", "tertial-chefer", new Appointment("lillby", "skola", Role.UNIT_HEAD));
        rules.add("groups", "tertial-ekonomer", new Appointment("lillby", "", Role.CONTROLLER));
    }

    @AfterAll
    static void stop() {
        site.close();
        PROVIDER.shutdown();
    }

    @Test
    void rolesFollowFromGroupsAtEachSignInAndThePersonFromTheSubject() throws Exception {
        try (var anna = site.stranger()) {
            assertThat(anna.get("/logga-in?till=/lillby").body()).contains("Logga in med Lillby-id");
            var last = signIn(anna, "subject-1", "anna@kommun.example", List.of("tertial-chefer", "annat"));
            assertThat(last.headers().firstValue("Location")).hasValue("/lillby");
            assertThat(anna.get("/mitt-konto").body())
                    .contains("Anna Ek", "Chef i lillby/skola", "från inloggningstjänsten")
                    .doesNotContain("Byt lösenord");
        }
        try (var anna = site.stranger()) {
            signIn(anna, "subject-1", "anna.nytt.namn@kommun.example", List.of("tertial-ekonomer"));
            assertThat(anna.get("/mitt-konto").body())
                    .contains("Ekonom i lillby")
                    .doesNotContain("Chef i");
        }
        var account = site.bean(Accounts.class).byEmail("anna@kommun.example").orElseThrow();
        assertThat(site.bean(Accounts.class).byEmail("anna.nytt.namn@kommun.example"))
                .isEmpty();
        assertThat(site.bean(Appointments.class).ofAccount(account.id())).hasSize(1);
    }

    @Test
    void anAddressThatIsSomebodysPasswordAccountIsNotTakenOver() throws Exception {
        site.bean(Accounts.class).save("chef@kommun.example", "Chefen", Site.PASSWORD, false);
        try (var other = site.stranger()) {
            var last = signIn(other, "subject-2", "chef@kommun.example", List.of("tertial-ekonomer"));
            assertThat(last.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("fel=tjanst"));
            assertThat(other.get("/mitt-konto").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whoIsInvitedBeforehandKeepsTheRolesGivenHere() throws Exception {
        var accounts = site.bean(Accounts.class);
        var invited = accounts.invited("bo@kommun.example", "Bo");
        accounts.appoint(invited, new Appointment("lillby", "", Role.AUDITOR));
        try (var bo = site.stranger()) {
            signIn(bo, "subject-3", "bo@kommun.example", List.of());
            assertThat(bo.get("/mitt-konto").body()).contains("Revisor i lillby");
        }
    }

    @Test
    void aClosedAccountIsNotLetInByTheProviderEither() throws Exception {
        try (var gone = site.stranger()) {
            signIn(gone, "subject-4", "slutat@kommun.example", List.of());
            var accounts = site.bean(Accounts.class);
            accounts.disable(accounts.byEmail("slutat@kommun.example").orElseThrow());
            assertThat(gone.get("/mitt-konto").statusCode()).as("at once").isEqualTo(302);
        }
        try (var gone = site.stranger()) {
            signIn(gone, "subject-4", "slutat@kommun.example", List.of());
            assertThat(gone.get("/mitt-konto").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void anAnswerThatWasNotAskedForIsRefused() throws Exception {
        try (var victim = site.stranger()) {
            var answer = victim.get("/login/oauth2/code/oidc?code=nagon-annans&state=pahittad");
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("fel=tjanst"));
            assertThat(victim.get("/mitt-konto").statusCode()).isEqualTo(302);
        }
    }

    /** Follows the redirections to the provider and back. Returns our last answer. */
    private static HttpResponse<String> signIn(Site.Browser browser, String subject, String email, List<String> groups)
            throws Exception {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                ISSUER,
                subject,
                "JWT",
                List.of("tertial"),
                Map.of("email", email, "name", "Anna Ek", "groups", groups),
                3600));
        var asked = browser.get("/oauth2/authorization/oidc?till=/lillby");
        var provider = asked.headers().firstValue("Location").orElseThrow();
        assertThat(provider).contains("code_challenge=", "nonce=", "state=");
        var vouched = browser.send(HttpRequest.newBuilder(URI.create(provider)).build());
        var back = URI.create(vouched.headers().firstValue("Location").orElseThrow());
        return browser.get(back.getRawPath() + "?" + back.getRawQuery());
    }
}
