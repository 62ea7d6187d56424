package se.tertial.report.web.edition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.tertial.access.Role;
import se.tertial.ui.BrowserTest;

/** A report is adopted, changed, and adopted again; each step is read by others. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditionBrowserTest extends BrowserTest {

    private static final String REPORT = "/norrtalje/rapporter/ksk/2024-04";
    private static final String EDITIONS = "/norrtalje/faststallda";
    private static final String FIRST = EDITIONS + "/ksk/2024-04/delarsrapport/1";

    @Test
    @Order(1)
    void beforeAnythingIsAdoptedThePageSaysSo() {
        var page = open(EDITIONS);
        assertThat(page.locator("main")).containsText("Ingen rapport är fastställd än");
        assertAccessible(page);
        assertThat(open(REPORT).locator("text=Fastställ")).hasCount(0);
        complaintsAreExpected();
    }

    @Test
    @Order(2)
    void theSecretaryAdoptsAndEverybodyReadsIt() throws Exception {
        var page = openAs(Role.SECRETARY, REPORT, DESKTOP);
        page.locator("a", new Page.LocatorOptions().setHasText("Fastställ"))
                .first()
                .click();
        assertThat(page.locator(".adopt-checks")).containsText("Granskningen har");
        assertAccessible(page);
        shot(page, "adopt-1280");
        page.fill("#organ", "Kommunstyrelsen");
        page.fill("#datum", "2024-05-20");
        page.fill("#paragraf", "§ 67");
        page.fill("#diarienummer", "KS 2024-311");
        page.click("main button[type=submit]");
        assertThat(page.locator(".form-done")).containsText("gäller för alltid");
        assertThat(page.locator("main")).containsText("Oförändrat sedan fastställande");
        assertAccessible(page);
        shot(page, "edition-1280");

        var public_ = open(FIRST, PHONE);
        assertThat(public_.locator("h1")).containsText("Delårsrapport");
        assertThat(public_.locator("main")).containsText("Kommunstyrelsen 2024-05-20 § 67");
        assertThat(public_.locator("main")).not().containsText("kommunmapp");
        assertAccessible(public_);
        shot(public_, "edition-390");
        var download = public_.waitForDownload(
                () -> public_.locator(".files-row a", new Page.LocatorOptions().setHasText("PDF"))
                        .click());
        var bytes = Files.readAllBytes(download.path());
        var sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(public_.locator(".edition-checksums")).containsText(sha);
        var dark = openDark(FIRST, DESKTOP);
        assertAccessible(dark);
        shot(dark, "edition-dark");
        assertThat(open(EDITIONS + "/ksk/2024-04/delarsrapport").url()).endsWith(FIRST);
    }

    @Test
    @Order(3)
    void aLaterChangeIsSeenAndTheReportListSaysThatItIsAdopted() {
        var page = openAs(Role.CONTRIBUTOR, REPORT + "/texter/ksk/riskanalys", DESKTOP);
        page.locator(".editor").click();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().insertText("En annan riskanalys än den som fastställdes.");
        page.locator(".writing-buttons .button").click();
        assertThat(page.locator(".text-saved")).isVisible();
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1") + FIRST);
        assertThat(page.locator("main")).containsText("Ändrat sedan fastställande");
        assertThat(page.locator("#skillnad ins").first()).containsText("annan riskanalys än");
        assertAccessible(page);
        page.locator("#skillnad").scrollIntoViewIfNeeded();
        shot(page, "since-1280");
        var list = open("/norrtalje/rapporter", PHONE);
        assertThat(list.locator("main")).containsText("Fastställd 2024-05-20, utgåva 1");
        assertAccessible(list);
        var adopted = open(EDITIONS, PHONE);
        assertThat(adopted.locator("main")).containsText("Ändrat sedan fastställande");
        assertAccessible(adopted);
        shot(adopted, "editions-390");
        shot(openDark(EDITIONS, DESKTOP), "editions-dark");
    }

    @Test
    @Order(4)
    void aCorrectedEditionSaysWhyAndBothAreHeldAgainstEachOther() throws Exception {
        var page = openAs(Role.SECRETARY, FIRST, DESKTOP);
        page.locator("a", new Page.LocatorOptions().setHasText("rättad utgåva")).click();
        page.fill("#organ", "Kommunstyrelsen");
        page.fill("#datum", "2024-06-10");
        page.fill("#skal", "Riskanalysen var en annan nämnds.");
        page.click("main button[type=submit]");
        assertThat(page.locator("main")).containsText("Riskanalysen var en annan nämnds.");
        page.locator("a", new Page.LocatorOptions().setHasText("Visa skillnaden"))
                .click();
        assertThat(page.locator("ins").first()).containsText("annan riskanalys än");
        assertAccessible(page);
        shot(page, "compare-1280");
        assertThat(page.locator(".navigation a[aria-current=page]")).containsText("Rapporter");
        var word = download(page, "Word");
        assertThat(word.suggestedFilename())
                .isEqualTo("norrtalje-ksk-2024-04-delarsrapport-skillnad-utgava-1-till-2.docx");
        try (var zip = new ZipFile(word.path().toFile())) {
            var xml = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(xml).containsPattern("<w:ins [^>]*><w:r><w:t [^>]*>[^<]*annan riskanalys än");
            assertThat(xml).contains("<w:delText ");
        }
        var pdf = download(page, "PDF");
        try (var read = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("Skillnad från utgåva 1 till utgåva 2")
                    .contains("En annan riskanalys än den som fastställdes.");
        }
        assertThat(open(FIRST).locator("main")).containsText("Rättad i en senare utgåva");
    }

    @Test
    @Order(5)
    void twoRoundsAreHeldAgainstEachOther() {
        var page = openAs(Role.READER, REPORT + "/jamfor?med=2024-02", PHONE);
        assertThat(page.locator("main")).containsText("skiljer");
        assertAccessible(page);
        shot(page, "rounds-390");
        assertThat(download(page, "HTML").suggestedFilename())
                .isEqualTo("norrtalje-ksk-delarsrapport-skillnad-2024-02-till-2024-04.html");
        shot(openDark(REPORT + "/jamfor?med=2024-02", DESKTOP), "rounds-dark");
    }

    @Test
    @Order(6)
    void whoMayNotAdoptIsNotLetIn() {
        var page = openAs(Role.CONTRIBUTOR, REPORT + "/faststall", DESKTOP);
        assertThat(page.locator("main form.form")).hasCount(0);
        complaintsAreExpected();
    }

    private static Download download(Page page, String format) {
        return page.waitForDownload(() -> page.locator(".compare-files a", new Page.LocatorOptions().setHasText(format))
                .click());
    }

    private static void shot(Page page, String name) {
        var folder = System.getProperty("shots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(name.contains("adopt") || name.contains("compare") || name.contains("editions")));
        }
    }
}
