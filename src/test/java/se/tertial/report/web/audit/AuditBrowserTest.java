package se.tertial.report.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Role;
import se.tertial.organisation.Change;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.ui.BrowserTest;

/** An auditor looks up who did what, holds the chain against itself and takes the log with her. */
class AuditBrowserTest extends BrowserTest {

    private static final String PATH = "/norrtalje/andringar";

    @Test
    void theLogIsSearchedVerifiedAndTakenOut() throws IOException {
        var id = new MunicipalityRegister(sql())
                .byCode("norrtalje")
                .orElseThrow()
                .id();
        var at = Instant.parse("2026-03-01T11:00:00Z");
        new ChangeLog(sql())
                .add(
                        id,
                        List.of(
                                new Change(
                                        1,
                                        at,
                                        "Anna Ek (anna@norrtalje.example)",
                                        "Ändrade en text",
                                        "texts/a.md",
                                        "",
                                        "Ny rad"),
                                new Change(
                                        2,
                                        at.plusSeconds(90_000),
                                        "Bo Å (bo@norrtalje.example)",
                                        "Satte ett värde",
                                        "observations.csv",
                                        "soliditet;27,4",
                                        "soliditet;27,5")));

        var page = openAs(Role.AUDITOR, PATH, DESKTOP);
        assertThat(page.textContent(".history")).contains("Ändrade en text", "Satte ett värde", "soliditet;27,4");
        look(page, "log");
        page.fill("#vem", "anna");
        page.click(".audit-filter button");
        assertThat(page.textContent(".history")).contains("Ändrade en text").doesNotContain("Satte ett värde");

        var download = page.waitForDownload(() -> page.click("a[href*='andringar.csv']"));
        assertThat(Files.readString(download.path()))
                .contains("Ändrade en text")
                .doesNotContain("Satte ett värde");
        page.navigate(page.url().replaceFirst("/andringar.*", "/andringar?slag=read"));
        assertThat(page.textContent(".history")).contains("Tog ut andringar-norrtalje.csv", "från ");

        page.click("text=Pröva kedjan");
        assertThat(page.textContent("[role=status]")).contains("Kedjan är hel till och med rad ");
        look(page, "whole");
        sql().execute("alter table organisation.change disable trigger user");
        sql().execute("update organisation.change set after = 'soliditet;99' where sequence = 2");
        sql().execute("alter table organisation.change enable trigger user");
        page.reload();
        assertThat(page.textContent("[role=status]")).contains("Rad 2 är inte som den skrevs");
        look(page, "broken");

        page.navigate(page.url().replaceFirst("/andringar.*", "/andringar?fran=igår"));
        assertThat(page.textContent("[role=alert]")).contains("2024-04-30");
    }

    @Test
    void whatHappenedWithAccountsIsSearchedVerifiedAndTakenOut() throws IOException {
        var page = openAs(Role.AUDITOR, PATH, DESKTOP);
        var events = new AccountEvents(sql());
        var anna = "anna@norrtalje.example";
        events.add(Kind.ROLE_GIVEN, "drift@tertial.example", anna, "norrtalje", "norrtalje/ksk/unit-head", "");
        events.add(Kind.SIGN_IN_FAILED, "", anna, "", "192.0.2.9");
        events.add(Kind.REFUSED, anna, anna, "norrtalje", "404 GET /norrtalje/konton", "192.0.2.9");
        page.click("text=Inloggningar och konton");
        assertThat(page.textContent(".history"))
                .contains(
                        "Fick roll",
                        "av drift@tertial.example",
                        "norrtalje/ksk/unit-head",
                        "404 GET /norrtalje/konton");
        look(page, "accounts");
        page.selectOption("#slag", "refused");
        page.click(".audit-filter button");
        assertThat(page.textContent(".history")).contains("Nekades").doesNotContain("Fick roll");
        var download = page.waitForDownload(() -> page.click("a[href*='kontologg.csv']"));
        assertThat(Files.readString(download.path())).contains("refused").doesNotContain("role-given");
        page.click("text=Pröva kedjan");
        assertThat(page.textContent("[role=status]")).contains("Kedjan är hel till och med rad");
        page.navigate(page.url().replaceFirst("/kontologg.*", "/kontologg"));
        assertThat(page.textContent(".audit-verified")).contains("Kedjan prövades senast");
        look(page, "accounts-verified");
    }

    @Test
    void othersDoNotSeeIt() {
        assertThat(open(PATH).url()).contains("/logga-in");
        complaintsAreExpected();
        assertThat(openAs(Role.CONTRIBUTOR, PATH, DESKTOP).locator(".history").count())
                .isZero();
        complaintsAreExpected();
    }

    private static void look(Page page, String name) {
        for (var width : new int[] {DESKTOP, PHONE}) {
            page.setViewportSize(width, 900);
            look(page, name, Integer.toString(width));
        }
        page.setViewportSize(DESKTOP, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, name, "dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void look(Page page, String name, String way) {
        assertAccessible(page);
        var shots = System.getenv("TERTIAL_SHOTS");
        if (shots != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(shots, "audit-" + name + "-" + way + ".png")));
        }
    }
}
