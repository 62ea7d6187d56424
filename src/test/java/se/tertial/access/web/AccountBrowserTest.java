package se.tertial.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.access.Tickets;
import se.tertial.access.Visitor.Appointment;
import se.tertial.mail.Letter;
import se.tertial.mail.Outbox;
import se.tertial.ui.BrowserTest;

class AccountBrowserTest extends BrowserTest {

    @Test
    void theOwnAccountIsReachedByTheNameAndCanBeReadByEverybody() {
        var page = openAs(Role.UNIT_HEAD, "/norrtalje", DESKTOP);
        page.click(".person-name");
        assertThat(page.textContent("h1")).isEqualTo("Mitt konto");
        assertThat(page.textContent("main")).contains("Chef i Norrtälje kommun", "Chrome på", "Den här webbläsaren");
        assertGoodEverywhere(page, "mitt-konto");
        page.fill("#nuvarande", "fel lösenord som inte stämmer");
        page.fill("#nytt", "ett nytt långt lösenord");
        page.click("form[action='/mitt-konto/losenord'] button");
        assertThat(page.textContent("#nuvarande-fel")).contains("stämmer inte");
        assertGoodEverywhere(page, "mitt-konto-fel");
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
        assertGoodEverywhere(page, "konton");
        page.fill("#namn", "Någon");
        page.fill("#epost", "inte en adress");
        page.click(".account-term summary");
        page.fill("#fran", "2026-05-02");
        page.fill("#till", "2026-05-01");
        page.fill("#ersatter", "Ingen Alls");
        page.click("button[value=lagg-till]");
        assertThat(page.inputValue("#namn")).isEqualTo("Någon");
        assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(3);
        assertGoodEverywhere(page, "konton-fel");
        page.navigate(page.url().replaceAll("/konton.*", "/konton"));
        page.fill("#sok", "berit");
        page.selectOption("#medroll", "controller");
        page.click(".account-search button");
        assertThat(page.locator(".account-list > li").count()).isEqualTo(1);
        assertGoodEverywhere(page, "konton-sok");
        page.fill("#sok", "finns inte");
        page.click(".account-search button");
        assertThat(page.textContent("main")).contains("Inget konto passar sökningen");
        assertGoodEverywhere(page, "konton-inget");
        complaintsAreExpected();
    }

    @Test
    void theInstallationLooksAfterAllAccountsAndTheRulesOfTheProvider() {
        var all = openAsAdministrator("/", DESKTOP);
        assertGoodEverywhere(all, "start");
        all.click("text=Konton");
        assertThat(all.textContent("main"))
                .contains("Roller ur kommunens inloggning", "Inga regler ännu", "Vad som har hänt");
        assertThat(all.textContent(".person-name")).isEqualTo("Test administrator");
        all.fill("#varde", "");
        all.click("button[value=regel]");
        assertThat(all.textContent("#varde-fel")).contains("Skriv värdet");
        all.fill("#varde", "8f2d");
        all.selectOption("#regel-roll", "unit-head");
        all.selectOption("#regel-plats", "norrtalje/ksk");
        all.waitForNavigation(() -> all.click("button[value=regel]"));
        assertThat(all.textContent("main"))
                .contains("groups = 8f2d", "Chef i Kommunstyrelsekontoret, Norrtälje kommun");
        assertGoodEverywhere(all, "installationen");
        complaintsAreExpected();
    }

    @Test
    void whoIsInvitedIsWelcomedAndWhoHasNoRoleIsToldWhatToDo() {
        var accounts = new Accounts(sql());
        var invited = accounts.invited("inbjuden@kommun.example", "Inga Bjuden");
        accounts.appoint(invited, new Appointment("norrtalje", "ksk", Role.UNIT_HEAD));
        var ticket = new Tickets(sql()).issue(invited.id(), Tickets.INVITATION);
        var page = open("/nytt-losenord?n=" + ticket, DESKTOP);
        assertGoodEverywhere(page, "inbjuden");
        page.fill("#losenord", "aaaaaaaaaaaaaaaaaaaa");
        page.click("main button[type=submit]");
        assertThat(page.textContent("#losenord-fel")).contains("lätt att gissa");
        assertGoodEverywhere(page, "inbjuden-fel");
        page.fill("#losenord", "kastrull under tre granar");
        page.click("main button[type=submit]");
        assertThat(page.textContent(".form-done")).contains("Lösenordet är sparat");
        assertGoodEverywhere(page, "inbjuden-klar");

        accounts.save("utan@kommun.example", "Utan Roll", "kastrull under tre granar", false);
        var nobody = open("/logga-in?till=/norrtalje", DESKTOP);
        signIn(nobody, "utan@kommun.example", "kastrull under tre granar");
        assertThat(nobody.textContent("main")).contains("Du har ingen roll ännu");
        assertGoodEverywhere(nobody, "utan-roll");
        assertGoodEverywhere(open("/logga-in?fel=away", DESKTOP), "inloggningen-borta");
        complaintsAreExpected();
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
