package se.tertial.report.web.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.Role;
import se.tertial.ui.BrowserTest;

class ModelBrowserTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "styrmodell",
                "styrmodell/nivaer",
                "styrmodell/bedomningar",
                "styrmodell/bedomningar/0",
                "styrmodell/regler",
                "styrmodell/rader/2",
                "styrmodell/organisation",
                "styrmodell/mal",
                "styrmodell/utfall",
                "styrmodell/foljda/ny",
                "dispositioner",
                "dispositioner/delarsrapport",
                "dispositioner/delarsrapport/3",
                "dispositioner/delarsrapport/ny?slag=component",
                "dispositioner/delarsrapport/ny?slag=component&komponent=indicators",
                "dispositioner/delarsrapport/om",
            })
    void pagesAreAccessibleOnScreenAndPhone(String path) {
        for (var width : new int[] {DESKTOP, PHONE}) {
            var page = openAs(Role.DEVELOPER, "/norrtalje/" + path, width);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertAccessible(page);
        }
    }

    @Test
    void aWordIsChangedAndIsSeenInTheReportAndTheTrace() {
        var page = openAs(Role.DEVELOPER, "/norrtalje/styrmodell/utsikter/0", DESKTOP);
        page.fill("[name='f.label']", "Som planerat");
        page.fill("[name='f.symbol']", "A");
        submit(page, "button[value=visa]");
        assertThat(page.textContent(".look")).contains("A", "Som planerat");
        submit(page, "button[value=spara]");
        assertThat(page.textContent("[role=status]")).isEqualTo("Sparat.");
        assertThat(page.textContent(".sheet")).contains("Som planerat");
        page.navigate(page.url().replaceFirst("/styrmodell.*", "/andringar"));
        assertThat(page.textContent(".history"))
                .contains("Uppdragens utsikter: ändrade Som planerat", "Test developer (developer@norrtalje.example)");
    }

    @Test
    void whatIsInUseIsNotRemovedAndItIsSaidWhere() {
        var page = openAs(Role.DEVELOPER, "/norrtalje/styrmodell/nivaer", DESKTOP);
        press(page, "Ta bort", 0);
        assertThat(page.textContent("[role=alert]")).contains("kan inte tas bort", "Mål, ");
    }

    @Test
    void aMistakeStandsBesideItsField() {
        var page = openAs(Role.DEVELOPER, "/norrtalje/styrmodell/malvarden/ny", DESKTOP);
        page.evaluate("document.querySelector('form.form').noValidate = true");
        page.fill("[name='f.year']", "tjugotjugosju");
        submit(page, "button[value=spara]");
        assertThat(page.getAttribute("[name='f.year']", "aria-invalid")).isEqualTo("true");
        assertThat(page.textContent("#f-year-fel")).contains("tjugotjugosju");
        assertAccessible(page);
    }

    @Test
    void whoMayNotChangeTheModelDoesNotSeeIt() {
        var page = openAs(Role.READER, "/norrtalje", DESKTOP);
        assertThat(page.textContent(".navigation")).doesNotContain("Styrmodell");
        page.navigate(page.url() + "/styrmodell");
        assertThat(page.textContent("h1")).isEqualTo("Du har inte den rätten");
        complaintsAreExpected();
    }

    @Test
    void anItemIsAddedToAnOutlineSeenBeforeItIsSavedAndMoved() {
        var page = openAs(Role.DEVELOPER, "/norrtalje/dispositioner/delarsrapport/ny?slag=section", DESKTOP);
        page.fill("[name='f.section']", "Vad tecknen betyder");
        submit(page, "button[value=spara]");
        var last = page.locator(".outline-item").last();
        assertThat(last.textContent()).contains("Avsnitt", "Vad tecknen betyder");
        last.locator("summary").click();
        page.waitForNavigation(() -> last.getByText("Tabell eller diagram").click());
        page.selectOption("[name='komponent']", "legend");
        submit(page, "main form.form button");
        page.selectOption("[name='f.settings.of']", "ratings");
        submit(page, "button[value=visa]");
        assertThat(page.textContent(".outline-report")).contains("Vad tecknen betyder");
        submit(page, "button[value=spara]");
        assertThat(page.textContent(".outline-report")).contains("Vad tecknen betyder");
        var count = page.locator(".outline-item").count();
        page.waitForNavigation(() -> page.locator(".outline-item")
                .nth(count - 2)
                .locator("button[value=upp]")
                .click());
        assertThat(page.locator(".outline-item").last().textContent()).doesNotContain("Teckenförklaring");
    }

    private static void press(Page page, String button, int row) {
        page.waitForNavigation(
                () -> page.locator(".sheet tbody tr").nth(row).getByText(button).click());
    }

    private static void submit(Page page, String button) {
        page.waitForNavigation(() -> page.click(button));
    }
}
