package se.tertial.report.web.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.mail.Outbox;
import se.tertial.ui.BrowserTest;

/** An office hands in its texts; the controller returns them, they are changed and approved, with a word in the margin. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandoverBrowserTest extends BrowserTest {

    private static final String OFFICE = "/norrtalje/inlamning/2024-04/ksk";
    private static final String TEXTS = OFFICE + "/texts";
    private static final String RISKS = "/norrtalje/rapporter/ksk/2024-04/texter/ksk/riskanalys";

    @Test
    @Order(1)
    void theHeadSeesWhatIsMissingAndHandsIn() {
        var page = head(OFFICE, DESKTOP);
        assertThat(page.locator("h1")).containsText("Inlämning för Kommunstyrelsekontoret");
        assertThat(page.locator(".handover-below")).containsText("Ekonomiavdelning");
        assertAccessible(page);
        shot(page, "unit-1280");
        submitTexts(page, "Alla texter är inte skrivna än.");
        assertThat(page.locator(".form-done")).containsText("Inlämnat");
        assertThat(row(page)).containsText("Inlämnat");
        var phone = head(OFFICE, PHONE);
        assertAccessible(phone);
        shot(phone, "unit-390");
    }

    @Test
    @Order(2)
    void whatIsHandedInIsLockedForTheOffice() {
        var page = writer(RISKS);
        write(page, "Något som inte får skrivas nu.");
        assertThat(page.locator(".writing-mistakes")).containsText("därför låst");
        complaintsAreExpected();
    }

    @Test
    @Order(3)
    void theControllerSaysSomethingInTheMarginAndReturnsIt() {
        head(OFFICE, DESKTOP);
        var page = openAs(Role.CONTROLLER, TEXTS, DESKTOP);
        var margin = page.locator("#riskanalys .margin");
        margin.locator("summary").last().click();
        margin.locator("textarea").last().fill("Stämmer det här, @Test unit-head?");
        assertAccessible(page);
        margin.locator("form button").last().click();
        assertThat(page.locator("#riskanalys .margin-words")).containsText("Stämmer det här");
        assertThat(new Outbox(sql()).latest(5)).anySatisfy(letter -> {
            assertThat(letter.to()).isEqualTo("chef.ksk@norrtalje.example");
            assertThat(letter.subject()).contains("nämner dig");
        });
        shot(page, "section-1280");
        var form = page.locator(".handover-form", new Page.LocatorOptions().setHasText("Återlämna"));
        form.locator("summary").click();
        form.locator("textarea").fill("Riskerna är förra årets. Skriv om dem.");
        form.locator("button").click();
        assertThat(page.locator(".form-done")).containsText("Återlämnat");
        assertThat(new Outbox(sql()).latest(5))
                .anySatisfy(letter -> assertThat(letter.text()).contains("Riskerna är förra årets."));
    }

    @Test
    @Order(4)
    void theOfficeSeesWhyChangesItAndHandsInAgain() {
        var writer = writer(RISKS);
        write(writer, "Nya risker för i år.");
        assertThat(writer.locator(".text-saved")).isVisible();
        var page = head(OFFICE, DESKTOP);
        assertThat(page.locator(".handover-returned")).containsText("Riskerna är förra årets");
        assertAccessible(page);
        shot(page, "returned-1280");
        submitTexts(page, "Resten kommer i nästa omgång.");
    }

    @Test
    @Order(5)
    void theControllerSeesWhatHasChangedAndApproves() {
        var page = openAs(Role.CONTROLLER, TEXTS, DESKTOP);
        assertThat(page.locator("#riskanalys")).hasClass("handed-changed");
        assertThat(page.locator("#riskanalys ins").first()).containsText("Nya");
        assertThat(page.locator("#riskanalys .handed-edits")).containsText("Vem som ändrat");
        assertAccessible(page);
        page.locator("#riskanalys").scrollIntoViewIfNeeded();
        shot(page, "changed-1280");
        page.locator("#riskanalys .margin button[name=klar]").click();
        assertThat(page.locator("#riskanalys .margin-thread.resolved")).isVisible();
        page.locator(".handover-form button", new Page.LocatorOptions().setHasText("Godkänn"))
                .click();
        assertThat(row(page)).containsText("Godkänt");
        var dark = openAs(Role.CONTROLLER, TEXTS, PHONE);
        dark.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible(dark);
        shot(dark, "section-390-dark");
    }

    @Test
    @Order(6)
    void strangersSeeNothingOfIt() {
        var page = open(OFFICE);
        assertThat(page.locator(".handover-sections")).hasCount(0);
        complaintsAreExpected();
    }

    private Page head(String path, int width) {
        return openAs("chef.ksk@norrtalje.example", new Appointment("norrtalje", "ksk", Role.UNIT_HEAD), path, width);
    }

    private Page writer(String path) {
        return openAs(
                "skribent@norrtalje.example", new Appointment("norrtalje", "ksk", Role.CONTRIBUTOR), path, DESKTOP);
    }

    private static Locator row(Page page) {
        return page.locator(".handover-sections > li", new Page.LocatorOptions().setHasText("Texter"));
    }

    private static void submitTexts(Page page, String why) {
        var form = row(page).locator(".handover-form", new Locator.LocatorOptions().setHasText("Lämna in"));
        if (form.locator("summary").count() > 0) {
            form.locator("summary").click();
            form.locator("textarea").fill(why);
        }
        form.locator("button").click();
    }

    private static void write(Page page, String words) {
        page.locator(".editor").click();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().insertText(words);
        page.locator(".writing-buttons .button").click();
    }

    private static void shot(Page page, String name) {
        var folder = System.getProperty("shots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(!name.contains("section") && !name.contains("changed")));
        }
    }
}
