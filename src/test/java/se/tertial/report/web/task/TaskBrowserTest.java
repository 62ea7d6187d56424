package se.tertial.report.web.task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Municipalities;
import se.tertial.report.Municipality;
import se.tertial.report.web.ReportTexts;
import se.tertial.ui.BrowserTest;

/** Somebody's tasks in a real browser: found, typed, saved while typed, two at once, without connection, and given. */
class TaskBrowserTest extends BrowserTest {

    private static final String PAGE = "/norrtalje/mina-uppgifter";
    private static final String TEXT = PAGE + "?omgang=2024-08&oppen=text/ksk/ksk/";
    private static final Pattern SAVED = Pattern.compile("Sparat \\d\\d:\\d\\d av .*");

    @BeforeAll
    void openRound() {
        OpenRound.begin(sql(), "norrtalje", LocalDate.now().plusDays(5));
    }

    private Page asHead(String path, int width) {
        return openAs("chef@ksk.example", new Appointment("norrtalje", "ksk", Role.UNIT_HEAD), path, width);
    }

    private Page asColleague(String path, int width) {
        return openAs("bo@ksk.example", new Appointment("norrtalje", "ksk", Role.CONTRIBUTOR), path, width);
    }

    @Test
    void everyoneCanReadThePage() {
        var page = asHead(PAGE, DESKTOP);
        assertThat(page.locator("h1")).hasText("Mina uppgifter");
        assertThat(page.locator(".my-tasks-count")).hasText(Pattern.compile("[1-9]\\d* kvar"));
        assertThat(page.locator(".task-row").first()).isVisible();
        shot(page, "uppgifter-1280");
        assertAccessible(page);
        page.setViewportSize(PHONE, 800);
        assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shot(page, "uppgifter-390-mork");
        assertAccessible(page);
        page.setViewportSize(NARROWEST, 800);
        assertAccessible(page);
    }

    @Test
    void everyKindOfTaskCanBeOpenedByEveryone() {
        var page = asHead(PAGE + "?alla=1&urval=*", DESKTOP);
        for (var kind : new String[] {"indicator", "goal", "assignment", "money", "text"}) {
            go(page, PAGE + "?alla=1&urval=*");
            var link = page.locator(".task-title[href*='oppen=" + kind + "']").first();
            page.locator("details.task-part").evaluateAll("all => all.forEach(one => one.open = true)");
            link.click();
            assertThat(page.locator("form.task-card")).isVisible();
            shot(page, "kort-" + kind + "-1280");
            assertAccessible(page);
            page.setViewportSize(PHONE, 800);
            shot(page, "kort-" + kind + "-390");
            assertAccessible(page);
            page.setViewportSize(DESKTOP, 900);
        }
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        assertThat(open(PAGE)).hasURL(Pattern.compile(".*/logga-in.*"));
        complaintsAreExpected();
    }

    @Test
    void aTextIsSavedAsItIsTypedAndGivenWhenDone() {
        var page = asHead(TEXT + "riskanalys", DESKTOP);
        var field = field(page, "text");
        field.fill("Risken är låg.");
        assertThat(saved(page)).hasText(SAVED);
        page.reload();
        assertThat(field(page, "text")).hasValue("Risken är låg.");
        assertThat(now("riskanalys")).as("nothing is given yet").isEmpty();
        field(page, "text").press("Control+End");
        field(page, "text").pressSequentially(" Den bevakas.");
        page.locator("button[value=klar]").click();
        assertThat(page.locator(".task-notice")).containsText("Klart: ");
        assertThat(now("riskanalys")).isEqualTo("Risken är låg. Den bevakas.\n");
        var id = new MunicipalityRegister(sql())
                .byCode("norrtalje")
                .orElseThrow()
                .id();
        assertThat(new ChangeLog(sql()).latest(id, "Lämnade uppgiften", 0, 9))
                .anySatisfy(change -> assertThat(change.file()).isEqualTo("texts/2024-08/ksk/riskanalys.md"));
    }

    @Test
    void twoWhoWriteInOneTextSeeEachOthersWords() {
        var anna = asHead(TEXT + "handelser", DESKTOP);
        var bo = asColleague(TEXT + "handelser", PHONE);
        field(anna, "text").fill("Ett nytt avtal är tecknat.");
        assertThat(saved(anna)).hasText(SAVED);
        field(bo, "text").fill("Kontaktcenter har flyttat.");
        assertThat(field(bo, "text")).hasValue("Ett nytt avtal är tecknat. Kontaktcenter har flyttat.");
        assertThat(field(anna, "text")).hasValue("Ett nytt avtal är tecknat. Kontaktcenter har flyttat.");
        assertThat(anna.locator(".task-note")).containsText("Någon annan har skrivit");
        assertAccessible(bo);
    }

    @Test
    void aMinuteWithoutConnectionIsSurvivedAndMerged() {
        var anna = asHead(TEXT + "uppdrag", DESKTOP);
        var address = anna.url().replaceFirst(".*/norrtalje", "/norrtalje");
        field(anna, "text").fill("Början.");
        assertThat(saved(anna)).hasText(SAVED);
        anna.context().setOffline(true);
        field(anna, "text").pressSequentially(" Annas slut.");
        assertThat(saved(anna)).hasText(Pattern.compile("Ej sparat: ingen förbindelse.*"));
        shot(anna, "utan-forbindelse-1280");
        var bo = asColleague(address, DESKTOP);
        field(bo, "text").fill("Bos början. Början.");
        assertThat(saved(bo)).hasText(SAVED);
        anna.context().setOffline(false);
        assertThat(field(anna, "text")).hasValue("Bos början. Början. Annas slut.");
        assertThat(saved(anna)).hasText(SAVED);
        complaintsAreExpected();
    }

    @Test
    void whatAPageCouldNotSaveIsThereWhenItIsOpenedAgain() {
        var page = asHead(TEXT + "sjukfranvaro", DESKTOP);
        page.route("**/utkast", route -> route.abort());
        field(page, "text").fill("Ord som inte hann sparas.");
        assertThat(saved(page)).hasText("Ej sparat, försöker igen");
        page.reload();
        page.unroute("**/utkast");
        assertThat(field(page, "text")).hasValue("Ord som inte hann sparas.");
        assertThat(saved(page)).hasText(SAVED);
        complaintsAreExpected();
    }

    @Test
    void aDoubtfulValueIsAskedAboutAndAWrongOneRefusedBesideItsField() {
        var page = asHead(PAGE + "?alla=1&urval=*", DESKTOP);
        page.locator("details.task-part").evaluateAll("all => all.forEach(one => one.open = true)");
        page.locator(".task-title[href*='/soliditet']").first().click();
        field(page, "varde").fill("tolv");
        page.locator("button[value=klar]").click();
        assertThat(page.locator("#fel-f-varde")).hasText("Skriv ett tal, till exempel 12,5.");
        assertThat(field(page, "varde")).hasValue("tolv");
        field(page, "varde").fill("2750");
        assertThat(page.locator(".form-doubt")).containsText("en helt annan storlek");
        if (field(page, "prognos").count() > 0) {
            field(page, "prognos").fill("28");
        }
        page.locator("button[value=klar]").click();
        assertThat(page.locator("[name=stammer]")).isVisible();
        assertThat(page.locator(".form-problem")).hasCount(0);
        shot(page, "tveksamt-1280");
        assertAccessible(page);
        page.locator("[name=stammer]").check();
        page.locator("button[value=klar]").click();
        assertThat(page.locator(".task-notice")).containsText("Soliditet");
        assertThat(facts().indicators().observations()).anySatisfy(o -> {
            assertThat(o.reportedIn()).isEqualTo(OpenRound.AUGUST);
            assertThat(o.value()).isEqualByComparingTo("2750");
        });
        complaintsAreExpected();
    }

    @Test
    void aTaskIsDoneByKeyboardAlone() {
        var page = asHead(PAGE + "?alla=1&urval=*", DESKTOP);
        var title = page.locator(".task-title[href*='oppen=assignment']").first();
        title.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("form.task-card")).isVisible();
        var status = page.locator("#f-status");
        status.focus();
        page.keyboard().press("ArrowDown");
        page.locator("#f-kommentar").focus();
        page.keyboard().type("Arbetet pågår.");
        assertThat(page.locator(".form-doubt")).containsText("har passerat");
        page.keyboard().press("Tab");
        assertThat(page.locator("[name=stammer]")).isFocused();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        assertThat(page.locator("button[value=klar]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".task-notice")).containsText("Klart: ");
        assertThat(facts().assessment().assignmentStates())
                .anySatisfy(state -> assertThat(state.comment()).isEqualTo("Arbetet pågår."));
    }

    @Test
    void withoutScriptThereAreButtons() {
        var page = asHead(PAGE, DESKTOP);
        var cookies = page.context().cookies();
        var plain = openWithoutScript("/logga-in");
        plain.context().addCookies(cookies);
        var key = TEXT + "maluppfyllelse";
        go(plain, key);
        field(plain, "text").fill("Skrivet utan skript.");
        plain.locator("button[value=spara]").press("Enter");
        assertThat(saved(plain)).hasText(SAVED);
        assertThat(field(plain, "text")).hasValue("Skrivet utan skript.");
        plain.locator("button[value=klar]").press("Enter");
        assertThat(plain.locator(".task-notice")).containsText("Klart: ");
    }

    private static void go(Page page, String path) {
        page.navigate(URI.create(page.url()).resolve("/").toString().replaceFirst("/$", path));
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='f." + name + "']");
    }

    private static Locator saved(Page page) {
        return page.locator(".task-saved");
    }

    private Municipality facts() {
        return new Municipalities(sql()).byCode("norrtalje").orElseThrow();
    }

    private String now(String key) {
        return ReportTexts.markdown(facts(), OpenRound.AUGUST, "ksk", key);
    }

    /** To be looked at, when asked for. */
    private static void shot(Page page, String name) {
        var folder = System.getProperty("shots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }
}
