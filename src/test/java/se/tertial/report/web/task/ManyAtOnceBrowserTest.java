package se.tertial.report.web.task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.assessment.round.Deadlines;
import se.tertial.assessment.round.Opening;
import se.tertial.assessment.round.Openings;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.ui.BrowserTest;

/** What is told many at a time, and what is given up many at a time, can be read and done by everyone. */
class ManyAtOnceBrowserTest extends BrowserTest {

    private static final Appointment HEAD_OF_MJOLBY = new Appointment("mjolby", "ks", Role.UNIT_HEAD);
    private static final Appointment HEAD_OF_IT = new Appointment("norrtalje", "it", Role.UNIT_HEAD);

    @BeforeAll
    void openRounds() {
        load("mjolby");
        open("mjolby", "2023-12");
        open("norrtalje", "2024-04");
    }

    private void open(String municipality, String round) {
        var id = new MunicipalityRegister(sql())
                .byCode(municipality)
                .orElseThrow()
                .id();
        var due = Deadlines.on(LocalDate.now().plusDays(5));
        new Openings(sql())
                .open(id, new Opening(new RoundCode(round), Instant.now(), "Prov", due, List.of(), 1, null, ""));
    }

    @Test
    void projectsAreForecastInOneGo() {
        var page = openAs(
                "it@norrtalje.example",
                HEAD_OF_IT,
                "/norrtalje/mina-uppgifter?omgang=2024-04&oppen=projects/it/it/",
                DESKTOP);
        isForEveryone(page);
        page.setViewportSize(DESKTOP, 900);
        page.locator("form.task-card button:text-is('Klar')").click();
        assertThat(page.locator(".form-doubt")).containsText("Unit4");
        complaintsAreExpected();
        page.check("[name=stammer]");
        page.locator("form.task-card button:text-is('Klar')").click();
        assertThat(page.locator(".task-notice")).isVisible();
    }

    @Test
    void risksAreJudgedInOneGo() {
        isForEveryone(openAs(
                "ks@mjolby.example",
                HEAD_OF_MJOLBY,
                "/mjolby/mina-uppgifter?omgang=2023-12&oppen=risks/ks/ks/",
                DESKTOP));
    }

    @Test
    void correctiveActionsAreToldInOneGo() {
        isForEveryone(openAs(
                "ks@mjolby.example",
                HEAD_OF_MJOLBY,
                "/mjolby/mina-uppgifter?omgang=2023-12&oppen=corrections/ks/ks/",
                DESKTOP));
    }

    @Test
    void assignmentsAreCarriedOverAfterALook() {
        var page = openAs(Role.DEVELOPER, "/norrtalje/uppdrag/overforing", DESKTOP);
        isForEveryone(page);
        page.setViewportSize(DESKTOP, 900);
        page.fill("#datum", "2024-12-18");
        page.fill("#organ", "Kommunstyrelsen");
        page.click("button[value=visa]");
        assertThat(page.locator("button[value=fora]")).isVisible();
        isForEveryone(page);
    }

    @Test
    void whoClosesARoundIsToldWhoseWordsAreLeft() {
        var writer = openAs(
                "it@norrtalje.example",
                HEAD_OF_IT,
                "/norrtalje/mina-uppgifter?omgang=2024-04&oppen=text/it/it/avvikelse-prognos",
                DESKTOP);
        writer.fill("[name='f.text']", "Något på väg.");
        assertThat(writer.locator(".task-saved")).containsText("Sparat");
        var page = openAs(Role.CONTROLLER, "/norrtalje/omgangar/2024-04", DESKTOP);
        page.click(".round-days > summary");
        page.click("text=Stäng omgången");
        assertThat(page.locator(".round-closing")).containsText("Test unit-head");
        isForEveryone(page);
        complaintsAreExpected();
    }

    private static void isForEveryone(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible(page);
        page.setViewportSize(PHONE, 800);
        assertAccessible(page);
        page.setViewportSize(NARROWEST, 800);
        assertAccessible(page);
    }
}
