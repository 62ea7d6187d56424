package se.tertial.report.web.forecast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.ui.BrowserTest;

class ForecastBrowserTest extends BrowserTest {

    private static final String PAGE = "/norrtalje/ekonomi/prognos?enhet=ksk&omgang=2024-04";
    private static final String SAVED = "Prognosen är sparad.";

    @ParameterizedTest
    @ValueSource(strings = {PAGE, PAGE + "&lang=en", "/norrtalje/ekonomi/prognos?enhet=hr"})
    void everyoneCanReadThePage(String path) {
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
        assertAccessible(open(path, NARROWEST));
    }

    @Test
    void everyoneCanUseTheGrid() {
        var page = openAs(Role.CONTROLLER, PAGE, DESKTOP);
        assertAccessible(page);
        page.setViewportSize(PHONE, 800);
        assertAccessible(page);
    }

    @Test
    void theGridIsFilledByKeyboardAlone() {
        var page = openAs(Role.CONTROLLER, PAGE, DESKTOP);
        cell(page, "ekonomi").focus();
        page.keyboard().press("ArrowDown");
        assertThat(cell(page, "hr")).isFocused();
        page.keyboard().type("-29 500");
        page.keyboard().press("Enter");
        assertThat(cell(page, "hr")).hasClass("cell changed");
        page.keyboard().press("ArrowUp");
        assertThat(cell(page, "hr")).isFocused();
        page.keyboard().press("Tab");
        page.locator(".forecast-actions button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".form-done")).hasText(SAVED);
        assertThat(cell(page, "hr")).hasValue("-29\u00A0500");
    }

    @Test
    void aColumnFromExcelIsPasted() {
        var page = openAs(Role.CONTROLLER, PAGE, DESKTOP);
        paste(cell(page, "stab"), "-81 000\\tx\\r\\n-85 500,5\\r\\n-6400\\r\\n");
        assertThat(cell(page, "stab")).hasValue("-81 000");
        assertThat(cell(page, "raddningstjanst", "capital")).hasValue("-85 500,5");
        assertThat(cell(page, "raddningstjanst")).hasValue("-6400");
    }

    @Test
    void severalColumnsFromExcelArePastedByUnitAndLine() {
        var page = openAs(Role.CONTROLLER, PAGE, DESKTOP);
        var head = page.locator("thead").getAttribute("data-forecast");
        paste(
                cell(page, "stab"),
                "Enhet\\tRad\\t" + head + "\\tBudget\\n"
                        + "IT\\tSumma Driftbudget\\t-37 000\\t-1\\n"
                        + "Näringsliv\\tSumma Driftbudget\\t-5 500,5\\t-2\\n"
                        + "Finns inte\\tAnnan rad\\t-9\\t-3\\n");
        assertThat(cell(page, "it")).hasValue("-37 000");
        assertThat(cell(page, "naringsliv")).hasValue("-5 500,5");
    }

    @Test
    void aProposalIsTakenWithAClickAndWithoutScriptToo() {
        var page = openAs(Role.CONTROLLER, PAGE, DESKTOP);
        var row = page.locator("tr:has([name='v:it//net'])");
        row.locator("button.proposal").last().click();
        assertThat(cell(page, "it")).hasValue("-36\u00A0978");
        page.locator("[name=fyll]").first().click();
        assertThat(page.locator(".form-done")).containsText("inte sparade");
        assertThat(cell(page, "it")).hasValue("-36\u00A0978");
    }

    @Test
    void whatIsNoAmountIsToldAndNothingTypedIsLost() {
        var page = openAs(Role.CONTROLLER, PAGE, DESKTOP);
        cell(page, "naringsliv").fill("mycket");
        cell(page, "kommundirektor").fill("-6000");
        page.locator(".forecast-actions button").click();
        assertThat(page.locator(".cell-problem"))
                .hasText("Det är inget belopp. Skriv siffror, som -12 500 eller 340,5.");
        assertThat(cell(page, "naringsliv")).hasValue("mycket");
        assertThat(cell(page, "kommundirektor")).hasValue("-6000");
        assertAccessible(page);
        complaintsAreExpected();
    }

    @Test
    void ofTwoWhoWriteTheLaterSeesBothAmounts() {
        var first = openAs(Role.CONTROLLER, PAGE, DESKTOP);
        var second = openAs(Role.UNIT_HEAD, PAGE, DESKTOP);
        cell(first, "ekonomi").fill("-32000");
        cell(second, "ekonomi").fill("-33000");
        cell(second, "kommundirektor").fill("-5800");
        first.locator(".forecast-actions button").click();
        assertThat(first.locator(".form-done")).hasText(SAVED);
        second.locator(".forecast-actions button").click();
        assertThat(second.locator(".cell-problem")).containsText("Någon annan har under tiden satt -32\u00A0000.");
        assertThat(cell(second, "ekonomi")).hasValue("-33000");
        assertThat(cell(second, "kommundirektor")).hasValue("-5800");
        second.locator(".forecast-actions button").click();
        assertThat(second.locator(".form-done")).hasText(SAVED);
        assertThat(cell(second, "ekonomi")).hasValue("-33\u00A0000");
        complaintsAreExpected();
    }

    @Test
    void theGridIsExportedFilledInAndReadBack() throws IOException {
        var page = openAs(Role.CONTROLLER, PAGE, DESKTOP);
        var download = page.waitForDownload(
                () -> page.locator(".forecast-file a[download]").click());
        var bytes = Files.readAllBytes(Path.of(download.path().toString()));
        cell(page, "naringsliv").fill("-27000");
        page.locator(".forecast-actions button").click();
        assertThat(page.locator(".form-done")).hasText(SAVED);
        page.locator("#fil").setInputFiles(new FilePayload("prognos.xlsx", "application/octet-stream", bytes));
        page.locator(".forecast-file button").click();
        assertThat(page.locator(".form-done")).containsText("0 celler är ifyllda ur filen");
        assertThat(cell(page, "naringsliv")).hasValue("-27\u00A0000");
    }

    @Test
    void theHeadOfADepartmentSetsItFromThePageOfTheOffice() {
        var head = new Appointment("norrtalje", "stab", Role.UNIT_HEAD);
        var page = openAs("stab@norrtalje.example", head, PAGE, DESKTOP);
        assertThat(page.locator("input.cell")).hasCount(1);
        cell(page, "stab").fill("-80 000");
        page.locator(".forecast-actions button").click();
        assertThat(page.locator(".form-done")).hasText(SAVED);
        assertThat(cell(page, "stab")).hasValue("-80\u00A0000");
    }

    @Test
    void aStrangerHasNoCellsToWriteIn() {
        assertThat(open(PAGE).locator("input.cell")).hasCount(0);
    }

    private static Locator cell(Page page, String unit) {
        return cell(page, unit, "net");
    }

    private static Locator cell(Page page, String unit, String line) {
        return page.locator("[name='v:" + unit + "//" + line + "']");
    }

    private static void paste(Locator cell, String text) {
        cell.focus();
        cell.evaluate("""
                cell => {
                  const data = new DataTransfer();
                  data.setData("text/plain", "%s");
                  cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """.formatted(text));
    }
}
