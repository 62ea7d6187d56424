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
        var words = margin.locator("textarea").last();
        words.fill("Stämmer det här, @Någon Annan?");
        margin.locator("form button").last().click();
        assertThat(page.locator(".review-said")).containsText("Ingen som får se det här avsnittet heter Någon Annan.");
        complaintsAreExpected();
        assertThat(words).hasValue("Stämmer det här, @Någon Annan?");
        assertAccessible(page);
        shot(page, "refused-1280");
        words.scrollIntoViewIfNeeded();
        words.fill("");
        words.pressSequentially("Stämmer det här, @unit");
        assertThat(page.locator("[role=option]").first()).containsText("Test unit-head");
        assertAccessible(page);
        shot(page, "mention-1280");
        words.press("Enter");
        words.pressSequentially("?");
        assertThat(words).hasValue("Stämmer det här, @Test unit-head ?");
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
        write(writer, "Nya risker för i år. Soliditet: {{indicator.value indicator=soliditet period=2023}}.");
        assertThat(writer.locator(".text-saved")).isVisible();
        var page = head(OFFICE, DESKTOP);
        assertThat(page.locator(".handover-returned")).containsText("Riskerna är förra årets");
        assertAccessible(page);
        shot(page, "returned-1280");
        submitTexts(page, "Resten kommer i nästa omgång.");
        assertThat(new Outbox(sql()).latest(1)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("controller@norrtalje.example");
            assertThat(letter.subject()).contains("Inlämnat för godkännande: Kommunstyrelsekontoret, Texter");
            assertThat(letter.text()).contains("/norrtalje/inlamning/2024-04/ksk/texts");
        });
    }

    @Test
    @Order(5)
    void theControllerSeesWhatHasChangedAndApproves() {
        var page = openAs(Role.CONTROLLER, TEXTS, DESKTOP);
        assertThat(page.locator("#riskanalys")).hasClass("handed-changed");
        assertThat(page.locator("#riskanalys ins").first()).containsText("Nya");
        assertThat(page.locator("#riskanalys .handed-edits")).containsText("Vem som ändrat");
        assertThat(page.locator("#riskanalys .handed-item > p").nth(1)).containsText("Soliditet: ");
        assertThat(page.locator("main")).not().containsText("{{");
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
    void whatADepartmentHasHandedInIsReadAndChangedByTheOfficeWhichShows() {
        var department = openAs(
                "chef.ekonomi@norrtalje.example",
                new Appointment("norrtalje", "ekonomi", Role.UNIT_HEAD),
                "/norrtalje/inlamning/2024-04/ekonomi",
                DESKTOP);
        submit(department, "Ekonomi", "Resten kommer.");
        assertThat(new Outbox(sql()).latest(1)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("chef.ksk@norrtalje.example");
            assertThat(letter.subject()).contains("Ekonomiavdelning");
        });
        var above = head(OFFICE + "/money", DESKTOP);
        var lifted = above.locator(".handed-unit", new Page.LocatorOptions().setHasText("Ekonomiavdelning"));
        assertThat(above.locator(".handed-unit")).not().hasCount(1);
        assertThat(lifted).containsText("Avvikelse period");
        assertThat(above.locator("main")).not().containsText("{{");
        assertAccessible(above);
        lifted.scrollIntoViewIfNeeded();
        shot(above, "section-lifted-1280");
        lifted.locator("a", new Locator.LocatorOptions().setHasText("Ändra texten"))
                .first()
                .click();
        write(above, "Chefens egna ord om avvikelsen.");
        assertThat(above.locator(".text-saved")).isVisible();
        var back = head(OFFICE + "/money", PHONE);
        assertThat(back.locator(".handed-lifted")).containsText("ändrat efter inlämning");
        assertThat(back.locator(".handed-lifted ins").first()).containsText("Chefens");
        assertAccessible(back);
        back.locator(".handed-lifted").scrollIntoViewIfNeeded();
        shot(back, "section-lifted-390");
        department.navigate(department.url().replaceFirst("\\?.*", "") + "/money");
        assertThat(department.locator("main")).containsText("ändrat efter inlämning");
        assertThat(department.locator(".handed-edits").first()).containsText("Test unit-head");
    }

    @Test
    @Order(7)
    void withoutScriptANameIsTicked() {
        var page = openWithoutScript("/logga-in?till=" + TEXTS);
        signIn(page, "controller@norrtalje.example", PASSWORD);
        var margin = page.locator("#riskanalys .margin");
        margin.locator("summary").last().click();
        margin.locator("textarea").last().fill("Titta en gång till.");
        margin.locator("form").last().getByLabel("Test contributor").check();
        margin.locator("form button").last().click();
        assertThat(page.locator("#riskanalys .margin-words").last())
                .containsText("@Test contributor Titta en gång till.");
        assertThat(new Outbox(sql()).latest(1).getFirst().to()).isEqualTo("skribent@norrtalje.example");
    }

    @Test
    @Order(8)
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
        return row(page, "Texter");
    }

    private static Locator row(Page page, String section) {
        return page.locator(".handover-sections > li", new Page.LocatorOptions().setHasText(section));
    }

    private static void submitTexts(Page page, String why) {
        submit(page, "Texter", why);
    }

    private static void submit(Page page, String section, String why) {
        var form = row(page, section).locator(".handover-form", new Locator.LocatorOptions().setHasText("Lämna in"));
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
                    .setFullPage(name.contains("unit") || name.contains("returned")));
        }
    }
}
