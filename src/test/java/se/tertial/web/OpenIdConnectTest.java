package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
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
                    .contains("Anna Ek", "Chef i Skolnämnd, Lillby kommun", "från inloggningstjänsten")
                    .doesNotContain("Byt lösenord");
        }
        try (var anna = site.stranger()) {
            signIn(anna, "subject-1", "anna.nytt.namn@kommun.example", List.of("tertial-ekonomer"));
            assertThat(anna.get("/mitt-konto").body())
                    .contains("Ekonom i Lillby kommun")
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
                    .hasValueSatisfying(to -> assertThat(to).contains("fel=taken"));
            assertThat(other.get("/logga-in?fel=taken").body()).contains("stängt eller har ett eget lösenord");
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
            assertThat(bo.get("/mitt-konto").body()).contains("Revisor i Lillby kommun");
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
    void whoHasNoRoleIsToldSoAndWhomToAsk() throws Exception {
        try (var nobody = site.stranger()) {
            var last = signIn(nobody, "subject-5", "utan@kommun.example", List.of("annat"));
            assertThat(last.headers().firstValue("Location")).hasValue("/mitt-konto");
            assertThat(nobody.get("/mitt-konto").body())
                    .contains("Du har ingen roll ännu", "Be den som sköter Tertial");
            assertThat(nobody.get("/lillby/konton").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aClaimWithinAnotherGivesRolesToo() throws Exception {
        site.bean(ClaimRules.class).add("realm_access.roles", "revision", new Appointment("lillby", "", Role.AUDITOR));
        try (var eva = site.stranger()) {
            var claims = Map.of(
                    "email", "eva@kommun.example", "name", "Eva", "realm_access", Map.of("roles", List.of("revision")));
            signIn(eva, "subject-6", claims);
            assertThat(eva.get("/mitt-konto").body()).contains("Revisor i Lillby kommun");
        }
    }

    @Test
    void withoutAnAddressNobodyIsLetInAndThePageSaysWhy() throws Exception {
        try (var unnamed = site.stranger()) {
            var last = signIn(unnamed, "subject-7", Map.of("name", "Utan adress"));
            assertThat(last.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("fel=address"));
            assertThat(unnamed.get("/logga-in?fel=address").body()).contains("vilken e-postadress du har");
        }
    }

    @Test
    void aProviderThatIsAwayIsSaidOnThePageWhereAPasswordStillWorks() throws Exception {
        try (var free = new ServerSocket(0)) {
            var away = "http://localhost:" + free.getLocalPort() + "/borta";
            free.close();
            try (var alone = Site.start(Map.of("TERTIAL_OIDC_ISSUER", away));
                    var somebody = alone.stranger()) {
                var answer = somebody.get("/oauth2/authorization/oidc?till=/lillby");
                assertThat(answer.statusCode()).isEqualTo(303);
                var told = somebody.get(answer.headers().firstValue("Location").orElseThrow());
                assertThat(told.body())
                        .contains("Kommunens inloggning svarar inte", "name=\"till\" value=\"/lillby\"", "Lösenord");
            }
        }
    }

    @Test
    void anAnswerThatWasNotAskedForIsRefused() throws Exception {
        try (var victim = site.stranger()) {
            var answer = victim.get("/login/oauth2/code/oidc?code=nagon-annans&state=pahittad");
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("fel=failed"));
            assertThat(victim.get("/mitt-konto").statusCode()).isEqualTo(302);
        }
    }

    /** Follows the redirections to the provider and back. Returns our last answer. */
    private static HttpResponse<String> signIn(Site.Browser browser, String subject, String email, List<String> groups)
            throws Exception {
        return signIn(browser, subject, Map.of("email", email, "name", "Anna Ek", "groups", groups));
    }

    private static HttpResponse<String> signIn(Site.Browser browser, String subject, Map<String, Object> claims)
            throws Exception {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("tertial"), claims, 3600));
        var asked = browser.get("/oauth2/authorization/oidc?till=/lillby");
        var provider = asked.headers().firstValue("Location").orElseThrow();
        assertThat(provider).contains("code_challenge=", "nonce=", "state=");
        var vouched = browser.send(HttpRequest.newBuilder(URI.create(provider)).build());
        var back = URI.create(vouched.headers().firstValue("Location").orElseThrow());
        return browser.get(back.getRawPath() + "?" + back.getRawQuery());
    }
}
