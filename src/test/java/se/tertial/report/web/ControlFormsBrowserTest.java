package se.tertial.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.Role;
import se.tertial.ui.BrowserTest;

class ControlFormsBrowserTest extends BrowserTest {

    @BeforeAll
    void more() {
        load(Path.of("samples/mjolby"));
        load(Path.of("src/test/folders/minimal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mjolby/risker",
                "/mjolby/internkontroll",
                "/mjolby/handlingsplan",
                "/mjolby/fragor",
                "/mjolby/arshjul?ar=2024",
                "/lillby/internkontroll"
            })
    void everyoneCanReadThePage(String path) {
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
        assertAccessible(open(path, NARROWEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lillby/fragor/kvalitet?enhet=skola&omgang=2024-04",
                "/lillby/handlingsplan/t1.1?enhet=skola&omgang=2024-04",
                "/lillby/internkontroll/k1?omgang=2024-04",
                "/lillby/risker/r1?omgang=2024-04"
            })
    void everyoneCanUseTheForm(String path) {
        var page = openAs(Role.DEVELOPER, "lillby", path, DESKTOP);
        assertThat(page.locator("main form.form")).isVisible();
        assertAccessible(page);
        page.setViewportSize(PHONE, 800);
        assertAccessible(page);
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        var page = open("/lillby/risker/r1");
        assertThat(page.locator("#losenord")).isVisible();
    }

    @Test
    void theCommentMustSayWhatTheStatusAsksFor() {
        var page = openAs(Role.CONTRIBUTOR, "lillby", "/lillby/handlingsplan/t1.2?enhet=skola&omgang=2024-04", DESKTOP);
        page.getByLabel("Nuläge").selectOption("started");
        page.getByLabel("Vad har gjorts?").fill("En vandring är gjord.");
        page.getByText("Spara", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#fel-del-next")).containsText("Vad återstår?");
        assertThat(page.getByLabel("Vad har gjorts?")).hasValue("En vandring är gjord.");
        assertAccessible(page);
        page.getByLabel("Vad återstår?").fill("Två till i höst.");
        page.getByText("Spara", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".form-done")).hasText("Sparat.");
        page.navigate(page.url().replaceAll("/handlingsplan.*", "/handlingsplan?enhet=skola&omgang=2024-04"));
        assertThat(page.locator("main")).containsText("En vandring är gjord. Två till i höst.");
        complaintsAreExpected();
    }

    @Test
    void answersAreTakenOverAndMistakesStandAtTheirField() {
        var page = openAs(Role.CONTRIBUTOR, "lillby", "/lillby/fragor/kvalitet?enhet=skola&omgang=2024-04", DESKTOP);
        assertThat(page.locator("#forra-svar-q-text")).containsText("Raster");
        page.locator("#ta-over-q-text").check();
        page.locator("#svar-q-antal").fill("tolv");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator("#fel-svar-q-antal")).containsText("är inget tal");
        page.locator("#svar-q-antal").fill("12");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".form-done")).hasText("Sparat.");
        assertThat(page.locator("#svar-q-text")).hasValue("Raster");
        complaintsAreExpected();
    }

    @Test
    void aDeficiencyIsFoundRemediedAndTraced() {
        var page = openAs(Role.DEVELOPER, "lillby", "/lillby/internkontroll/k1?omgang=2024-04", DESKTOP);
        page.getByLabel("Vad är fel?").fill("Två attester saknas");
        page.locator("#atgard-").fill("Påminn alla");
        page.locator("#klart-").fill("2024-06-30");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".form-done")).hasText("Sparat.");
        page.locator("#lage-k1-brist-1-atgard-1").selectOption("done");
        page.locator("main form.form button[type=submit]").click();
        page.navigate(page.url().replaceAll("/internkontroll.*", "/internkontroll?omgang=2024-04"));
        assertThat(page.locator("main")).containsText("Två attester saknas");
        assertThat(page.locator("main")).containsText("Åtgärdad");
        page.navigate(page.url().replaceAll("/internkontroll.*", "/andringar"));
        assertThat(page.locator("main")).containsText("deficiencies.csv");
    }

    @Test
    void aRiskIsJudgedAnew() {
        var page = openAs(Role.DEVELOPER, "lillby", "/lillby/risker/r1?omgang=2024-04", DESKTOP);
        page.getByLabel("Sannolikhet").selectOption("1");
        page.locator("#title").fill("Fel faktura betalas två gånger");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Fel faktura betalas två gånger");
        page.navigate(page.url().replaceAll("/risker.*", "/risker?omgang=2024-04"));
        assertThat(page.locator("main")).containsText("Låg: 1");
    }
}
