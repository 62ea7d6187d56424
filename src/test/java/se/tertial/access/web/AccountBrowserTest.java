package se.tertial.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.mail.Letter;
import se.tertial.mail.Outbox;
import se.tertial.ui.BrowserTest;

class AccountBrowserTest extends BrowserTest {

    @Test
    void theOwnAccountIsReachedByTheNameAndCanBeReadByEverybody() {
        var page = openAs(Role.UNIT_HEAD, "/norrtalje", DESKTOP);
        page.click(".person-name");
        assertThat(page.textContent("h1")).isEqualTo("Mitt konto");
        assertThat(page.textContent("main")).contains("Chef i norrtalje", "Den här webbläsaren");
        assertAccessible(page);
        assertAccessible(openAs(Role.UNIT_HEAD, "/mitt-konto", PHONE));
    }

    @Test
    void accountsAreLookedAfterOnOnePage() {
        var page = openAs(Role.ADMINISTRATOR, "/norrtalje/konton", DESKTOP);
        page.fill("#namn", "Berit Sjöberg");
        page.fill("#epost", "berit@kommun.example");
        page.selectOption("#ny-roll", "controller");
        page.click("button[value=lagg-till]");
        assertThat(page.textContent(".form-done")).contains("länk för att välja lösenord");
        assertThat(page.textContent(".account-list")).contains("Berit Sjöberg", "Ekonom i hela kommunen");
        assertAccessible(page);
        assertAccessible(openAs(Role.ADMINISTRATOR, "/norrtalje/konton", PHONE));
        var all = openAsAdministrator("/konton", DESKTOP);
        assertThat(all.textContent("main")).contains("Roller ur kommunens inloggning", "Vad som har hänt");
        assertAccessible(all);
    }

    @Test
    void lettersAreSeenByTheAdministratorWithoutTheirText() {
        new Outbox(sql()).add(new Letter("anna@kommun.example", "Påminnelse", "En hemlig länk"));
        var page = openAsAdministrator("/post", DESKTOP);
        assertThat(page.textContent("main"))
                .contains("Påminnelse", "väntar på att skickas")
                .doesNotContain("hemlig");
        assertAccessible(page);
        assertAccessible(open("/glomt-losenord", PHONE));
        var old = open("/nytt-losenord?n=finns-inte", DESKTOP);
        assertThat(old.textContent("[role=alert]")).contains("gäller inte längre");
        complaintsAreExpected();
        assertThat(new Accounts(sql()).byEmail("anna@kommun.example")).isEmpty();
    }
}
