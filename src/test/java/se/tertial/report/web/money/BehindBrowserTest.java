package se.tertial.report.web.money;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.ui.BrowserTest;

/** From a figure to its accounts, its entries and their vouchers; and who may go there. */
class BehindBrowserTest extends BrowserTest {

    private static final String FIGURE = "/lillby/varifran?figur=money.actual+line=cost+round=2024-04+unit=skola";
    private static final String CODES = "/lillby/ekonomi/konton?enhet=skola&omgang=2024-04&rad=cost";
    private static final String POSTINGS =
            "/lillby/ekonomi/rader?enhet=skola&omgang=2024-04&rad=cost&del=account&kod=5011";
    private static final String VOUCHER = "/lillby/ekonomi/verifikation?inlasning=1&nummer=A+2";

    @TempDir
    private static Path scratch;

    @BeforeAll
    void more() throws IOException {
        LedgerTown.load(sql(), scratch);
        load("mjolby");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/norrtalje/ekonomi/matris",
                "/norrtalje/ekonomi/matris?rader=lines&kolumner=units",
                "/mjolby/ekonomi/matris?lang=en",
                CODES,
                CODES + "&kolumner=months",
                CODES + "&kolumner=centre",
                "/lillby/ekonomi/matris?enhet=lillby&omgang=2024-04&poster=external",
                "/lillby/ekonomi/prognos?enhet=skola&omgang=2024-04&rad=cost",
                "/mjolby/ekonomi/konton"
            })
    void everyoneCanReadThePage(String path) {
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
        assertAccessible(open(path, NARROWEST));
    }

    @Test
    void fromAFigureToItsVoucherInThreeClicks() {
        var page = openAs(Role.CONTROLLER, "lillby", FIGURE, DESKTOP);
        page.getByText("Konton bakom siffran").click();
        assertThat(page.locator("main")).containsText("5011 Löner till arbetad tid");
        assertThat(page.locator("main table")).containsText("−2\u202F200");
        page.getByText("5011 Löner till arbetad tid").click();
        assertThat(page.locator(".postings")).containsText("1\u202F200\u202F000,50");
        assertThat(page.locator(".postings .total")).containsText("2\u202F200\u202F000,50");
        page.locator(".postings a").getByText("A 2").click();
        assertThat(page.locator("h1")).hasText("Verifikation A 2");
        assertThat(page.locator(".postings")).containsText("Hyra mars");
        assertThat(page.locator(".postings .total")).containsText("0,00");
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
    }

    @Test
    void entriesOneByOneAreForThoseWhoMaySeeThem() {
        for (var path : new String[] {POSTINGS, VOUCHER}) {
            assertThat(open(path).locator("h1")).hasText("Sidan finns inte");
            assertThat(openAs(Role.READER, "lillby", path, DESKTOP).locator("h1"))
                    .hasText("Sidan finns inte");
        }
        assertThat(open(CODES).locator("main a[href*='/rader?']")).hasCount(0);
        complaintsAreExpected();
    }

    @Test
    void theHeadOfAUnitSeesOfAVoucherWhatIsOfTheUnit() {
        var head = new Appointment("lillby", "kultur", Role.UNIT_HEAD);
        var page = openAs("kulturchef@lillby.example", head, VOUCHER, DESKTOP);
        assertThat(page.locator(".postings tbody tr")).hasCount(1);
        assertThat(page.locator("main")).containsText("2 rader till");
        assertThat(openAs("kulturchef@lillby.example", head, POSTINGS, DESKTOP).locator("h1"))
                .hasText("Sidan finns inte");
        complaintsAreExpected();
    }

    @Test
    void internalEntriesAreToldFromOthersByTheModel() {
        var kultur = "/lillby/ekonomi/konton?enhet=lillby&omgang=2024-04&rad=cost";
        assertThat(open(kultur + "&poster=internal").locator("main table"))
                .not()
                .containsText("5011");
        assertThat(open(kultur + "&poster=internal").locator("main")).containsText("Bara interna poster");
        assertThat(open(kultur + "&poster=external").locator("main table"))
                .not()
                .containsText("6010");
        assertThat(open(kultur).locator("main table")).containsText("6010");
    }

    @Test
    void theMatrixIsOfExternalEntriesAndSaysSoAlsoInItsFile() {
        var page = openWithoutScript("/lillby/ekonomi/matris?enhet=lillby&omgang=2024-04");
        page.getByLabel("Poster").selectOption("external");
        page.locator("main .filter").getByText("Visa").last().click();
        assertThat(page.locator("#matrix")).containsText("Bara externa poster");
        assertThat(page.locator("#matrix")).containsText("−1\u202F950");
        var file = page.waitForDownload(() -> page.getByText("CSV").click());
        assertThat(file.path()).content().contains("Bara externa poster").contains(";-1950");
    }

    @Test
    void aForecastIsSetByAccountAndIsThatOfItsLine() {
        var page = openAs(Role.CONTROLLER, "lillby", "/lillby/ekonomi/prognos?enhet=skola&omgang=2024-04", DESKTOP);
        page.locator("a.forecast-accounts").last().click();
        assertThat(page.locator("h1")).hasText("Prognos per konto: Kostnader");
        assertAccessible(page);
        page.locator("[name='v:skola//cost/5011']").fill("-6 250");
        page.locator(".forecast-actions button").click();
        assertThat(page.locator(".form-done")).hasText("Prognosen är sparad.");
        assertThat(page.locator(".forecast-grid tr.total")).containsText("−6\u202F250");
        page.navigate(page.url().replaceAll("&rad=cost.*", ""));
        assertThat(page.locator("[name='v:skola//cost']")).hasValue("-6\u00A0250");
        assertThat(page.locator(".forecast-grid")).containsText("Satt per konto");
    }

    @Test
    void theCodesOfAnotherPartStandInColumns() {
        var page = open(CODES + "&kolumner=centre");
        assertThat(page.locator("main table thead")).containsText("1001");
        assertThat(page.locator("main table tbody")).containsText("−1\u202F200");
    }

    @Test
    void theTableIsTurnedAndTakenHomeWithoutScript() {
        var page = openWithoutScript(CODES);
        page.getByLabel("Tabellens kolumner").selectOption("months");
        page.locator("main .filter").getByText("Visa").last().click();
        assertThat(page.locator("main table")).containsText("mar");
        var download = page.waitForDownload(() -> page.getByText("Excel").click());
        assertThat(download.suggestedFilename()).isEqualTo("lillby-skola-2024-04-konton.xlsx");
    }
}
