package se.tertial.report.web.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.document.Document;
import se.tertial.document.Table;
import se.tertial.document.json.DocumentJson;
import se.tertial.report.SampleInsight;
import se.tertial.ui.BrowserTest;

/**
 * A whole round: six people in six sessions open it, fill it, return it, approve it, adopt it and take the report home. The
 * sample begins without some of what was told in that round, and ends with the report that was printed.
 */
class RoundWalkBrowserTest extends BrowserTest {

    private static final String ROUND = "/norrtalje/omgangar/2024-04";
    private static final String HANDING_IN = "/norrtalje/inlamning/2024-04/";
    private static final String TASKS = "/norrtalje/mina-uppgifter?omgang=2024-04&oppen=";
    private static final String REPORT = "/norrtalje/rapporter/ksk/2024-04";
    private static final String COMMENT =
            "Starten har skjutits upp medan ekonomisystemet byts. Redovisningen i december står fast.";

    private final Map<String, Page> sessions = new HashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    void takeAwayWhatTheRoundShallGive() throws IOException {
        copySample();
        without("observations.csv", "soliditet,ksk,2024-01/2024-04,");
        without("forecasts.csv", "soliditet,ksk,2024,2024-04,");
        without("assignment-states.csv", "n-1.2-1,2024-04,");
        Files.delete(folder.resolve("texts/2024-04/ekonomi/avvikelse-period.md"));
        load(folder);
    }

    private static void copySample() throws IOException {
        try (var files = Files.walk(SampleInsight.FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(SampleInsight.FOLDER.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static void without(String name, String beginning) throws IOException {
        var lines = Files.readAllLines(folder.resolve(name));
        assertThat(lines).anyMatch(line -> line.startsWith(beginning));
        lines.removeIf(line -> line.startsWith(beginning));
        Files.write(folder.resolve(name), lines);
    }

    @Test
    void aWholeRound() throws IOException {
        theControllerOpens();
        theDepartmentFills();
        theOfficeReturnsAndTheDepartmentMends();
        theOfficeHandsInAndTheControllerApproves();
        theSecretaryAdopts();
        theAuditorTakesItHome();
    }

    private void theControllerOpens() {
        var page = session("Eva Ek", "", Role.CONTROLLER, ROUND);
        shot(page, "1-oppna");
        page.fill("#klart", "2031-05-15");
        page.click("text=Öppna omgången");
        assertThat(page.locator(".form-done")).containsText("Omgången är öppnad.");
        assertThat(row(page, "Ekonomiavdelning")).containsText("Pågår");
        shot(page, "2-omgangen");
    }

    private void theDepartmentFills() {
        var anna = session("Anna Al", "ekonomi", Role.CONTRIBUTOR, TASKS + "indicator/ekonomi/ksk/soliditet");
        field(anna, "varde").fill("27,5");
        field(anna, "prognos").fill("37,3");
        give(anna);
        shot(anna, "3-uppgift");
        anna.getByLabel("Ja, det stämmer").check();
        complaintsAreExpected();
        give(anna);
        assertThat(anna.locator(".task-notice")).containsText("Soliditet");
        go(anna, TASKS + "assignment/ekonomi/ksk/n-1.2-1");
        field(anna, "status").selectOption("not-started");
        field(anna, "prognos").selectOption("on-plan");
        field(anna, "kommentar").fill("Starten har skjutits upp.");
        give(anna);
        assertThat(anna.locator(".task-notice")).containsText("Återrapportera");

        var bo = session("Bo Berg", "ekonomi", Role.UNIT_HEAD, TASKS + "text/ekonomi/ekonomi/avvikelse-period");
        field(bo, "text").fill(original());
        give(bo);
        go(bo, HANDING_IN + "ekonomi");
        shot(bo, "4-lamna-in");
        handIn(bo);
        assertThat(bo.locator(".handover-sections > li").first()).containsText("Inlämnat");
    }

    private void theOfficeReturnsAndTheDepartmentMends() {
        var cia = session("Cia Dal", "ksk", Role.UNIT_HEAD, HANDING_IN + "ekonomi/assignments");
        var returning = cia.locator(".handover-form", new LocatorOptions().setHasText("Återlämna"));
        returning.locator("summary").click();
        returning.locator("textarea").fill("Skriv varför starten skjutits upp.");
        shot(cia, "5-aterlamna");
        returning.locator("button").click();
        assertThat(cia.locator(".form-done")).containsText("Återlämnat");

        var anna = sessions.get("Anna Al");
        go(anna, TASKS + "assignment/ekonomi/ksk/n-1.2-1");
        field(anna, "kommentar").fill(COMMENT);
        give(anna);
        var bo = sessions.get("Bo Berg");
        go(bo, HANDING_IN + "ekonomi");
        assertThat(bo.locator(".handover-returned")).containsText("Skriv varför");
        handIn(bo);

        go(cia, HANDING_IN + "ekonomi");
        cia.locator(".handover-all .handover-form", new LocatorOptions().setHasText("Godkänn"))
                .locator("button")
                .click();
        assertThat(cia.locator(".handover-sections > li").first()).containsText("Godkänt");
    }

    private void theOfficeHandsInAndTheControllerApproves() {
        var cia = sessions.get("Cia Dal");
        go(cia, HANDING_IN + "ksk");
        handIn(cia);
        assertThat(cia.locator(".handover-sections > li").first()).containsText("Inlämnat");
        var eva = sessions.get("Eva Ek");
        go(eva, HANDING_IN + "ksk");
        eva.locator(".handover-all .handover-form", new LocatorOptions().setHasText("Godkänn"))
                .locator("button")
                .click();
        assertThat(eva.locator(".handover-sections > li").first()).containsText("Godkänt");
        go(eva, ROUND);
        assertThat(row(eva, "Kommunstyrelsekontoret")).containsText("godkänt");
        shot(eva, "6-godkant");
    }

    private void theSecretaryAdopts() {
        var disa = session("Disa Fors", "", Role.SECRETARY, REPORT);
        disa.locator("a", new LocatorOptions().setHasText("Fastställ")).first().click();
        disa.fill("#organ", "Kommunstyrelsen");
        disa.fill("#datum", "2024-05-20");
        disa.fill("#paragraf", "§ 67");
        shot(disa, "7-faststall");
        disa.click("main form.form button[type=submit]");
        assertThat(disa.locator(".form-done")).containsText("gäller för alltid");
        shot(disa, "8-faststalld");
    }

    /** What was typed during the round is what the sample has, so the figures are those that were printed. */
    private void theAuditorTakesItHome() throws IOException {
        var adopted = sessions.get("Disa Fors").url().replaceFirst(".*?(/norrtalje/[^?#]*).*", "$1");
        var finn = session("Finn Gren", "", Role.AUDITOR, adopted);
        var download = finn.waitForDownload(() -> finn.locator(".files-row a", new LocatorOptions().setHasText("PDF"))
                .click());
        assertThat(Files.size(download.path())).isGreaterThan(10_000);
        var json = finn.request()
                .get(finn.url().replaceFirst("/norrtalje.*", REPORT + "/rapport.json"))
                .body();
        assertThat(figures(DocumentJson.read("rapport.json", json).value().orElseThrow()))
                .isEqualTo(figures(SampleInsight.interimReport()));
    }

    private static List<String> figures(Document document) {
        return document.tables()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.kind() != Table.RowKind.NOTE)
                .map(row ->
                        row.label() + row.cells().stream().map(Table.Cell::text).toList())
                .toList();
    }

    private static String original() {
        try {
            return Files.readString(SampleInsight.FOLDER.resolve("texts/2024-04/ekonomi/avvikelse-period.md"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Page session(String name, String unit, Role role, String path) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@kommun.example";
        var page = openAs(email, new Appointment("norrtalje", unit, role), path, DESKTOP);
        sessions.put(name, page);
        return page;
    }

    private static void go(Page page, String path) {
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1") + path);
    }

    private static Locator row(Page page, String unit) {
        return page.locator(".round-units tr", new LocatorOptions().setHasText(unit))
                .first();
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='f." + name + "']");
    }

    private static void give(Page page) {
        page.locator("form.task-card button[value=klar]").click();
    }

    /** All of it, or the one section that is left; with a word on what is missing, when it asks. */
    private static void handIn(Page page) {
        var form = page.locator(".handover-form", new LocatorOptions().setHasText("Lämna in"))
                .first();
        if (form.locator("summary").count() > 0) {
            form.locator("summary").click();
            form.locator("textarea").fill("Värdet kommer i bokslutet.");
        }
        form.locator("button").click();
    }

    /** Pictures for the guide, when they are asked for. */
    private static void shot(Page page, String name) {
        var to = System.getProperty("round.pictures", "");
        if (!to.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(to, "omgang-" + name + ".png")));
        }
    }
}
