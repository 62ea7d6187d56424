package se.tertial.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tertial.access.Role;
import se.tertial.ui.BrowserTest;

class SignInBrowserTest extends BrowserTest {

    @Test
    void aStrangerIsAskedToSignInAndComesBackToWhatWasAskedFor() {
        var page = open("/norrtalje/andringar");
        assertThat(page.url()).contains("/logga-in?till=/norrtalje/andringar");
        assertAccessible(page);
        assertAccessible(openDark("/logga-in", PHONE));

        page = openAs(Role.AUDITOR, "/norrtalje/andringar", DESKTOP);
        assertThat(page.url()).endsWith("/norrtalje/andringar");
        assertThat(page.textContent("h1")).isEqualTo("Ändringar");
        assertThat(page.textContent(".person")).contains("Test auditor", "Logga ut");
        assertAccessible(page);

        page.click(".person button");
        assertThat(page.url()).contains("/logga-in");
        page.navigate(page.url().replaceFirst("/logga-in.*", "/norrtalje"));
        assertThat(page.textContent(".masthead")).contains("Logga in");
    }

    @Test
    void whoMayNotIsToldSo() {
        var page = openAs(Role.READER, "/norrtalje", DESKTOP);
        page.navigate(page.url() + "/andringar");
        assertThat(page.textContent("h1")).isEqualTo("Du har inte den rätten");
        complaintsAreExpected();
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhatWasWrong() {
        var page = open("/logga-in?till=/norrtalje", PHONE);
        page.fill("#epost", "ingen@example.se");
        page.fill("#losenord", "fel");
        page.click("main button[type=submit]");
        assertThat(page.textContent("[role=alert]")).contains("Adressen eller lösenordet");
        assertAccessible(page);
    }

    @Test
    void nobodyIsSentElsewhereAfterwards() {
        var page = openAs(Role.READER, "//example.org", DESKTOP);
        assertThat(page.url()).matches("http://localhost:\\d+/norrtalje");
    }
}
