package se.tertial.report.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.tertial.access.Role;
import se.tertial.ui.BrowserTest;

/** An economist reads a file of money in, corrects it, and withdraws it. */
class ImportBrowserTest extends BrowserTest {

    private static final String PATH = "/norrtalje/ekonomi/inlasning";

    private static final String JANUARY = """
            Verifikation;Datum;Konto;Ansvar;Verksamhet;Belopp;Text
            A 1;2024-01-15;5011;10200;9200;1 000,00;Löner januari
            A 1;2024-01-15;2900;10200;9200;-1 000,00;Löner januari
            A 2;2024-01-20;6050;10200;9200;250,50;Hyra
            A 2;2024-01-20;2900;10200;9200;-250,50;Hyra
            """;

    @Test
    void aFileIsTriedReadInCorrectedAndWithdrawn() {
        var page = openAs(Role.CONTROLLER, PATH, DESKTOP);
        assertThat(page.textContent("h1")).isEqualTo("Inläsning");
        assertGoodEverywhere(page, "tom");

        send(page, "januari.csv", JANUARY.replace("-250,50", "-250,00"));
        assertThat(page.textContent("main")).contains("går inte att läsa in", "Verifikation A 2 balanserar inte");
        assertGoodEverywhere(page, "prov-fel");
        page.click("button[value=avbryt]");
        assertThat(page.url()).endsWith(PATH);

        send(page, "januari.csv", JANUARY);
        assertThat(page.textContent("main")).contains("Filen går att läsa in.");
        assertGoodEverywhere(page, "prov");
        page.click("button[value=las-in]");
        page.waitForURL("**/inlasning/1?klart=inlast");
        assertThat(page.textContent("[role=status]")).contains("Filen är inläst");
        assertGoodEverywhere(page, "inlasning");

        send(page, "rattad.csv", JANUARY.replace("250,50", "300,50"));
        assertThat(page.textContent("main")).contains("Utfall för 2024-01 är redan inläst");
        page.check("input[name=jamte][value='1']");
        page.click("button[value=prova]");
        page.waitForSelector(".form-done");
        assertThat(page.textContent("main")).contains("0 nya rader, 0 borta och 2 ändrade");
        assertGoodEverywhere(page, "prov-ersatter");
        page.click("button[value=las-in]");
        page.waitForURL("**/inlasning/2?klart=inlast");
        assertGoodEverywhere(page, "ersatt");

        page.click("text=A 1");
        assertThat(page.textContent("main")).contains("Verifikation A 1");
        page.click("summary");
        page.check("input[name=saker]");
        page.click(".import-withdraw button");
        assertThat(page.textContent("[role=status]")).contains("tillbakadragen");
        page.navigate(page.url().replaceAll("/inlasning/.*", "/inlasning"));
        assertGoodEverywhere(page, "lista");
        assertThat(page.textContent("table")).contains("tillbakadragen", "ersatt", "Test controller");
    }

    @Test
    void itIsSaidInEnglishAsWell() {
        var page = openAs(Role.CONTROLLER, "/sprak/en?till=" + PATH, DESKTOP);
        assertThat(page.textContent("h1")).isEqualTo("Import");
        assertThatAllIsEnglish(page);
        send(page, "english.csv", JANUARY.replace("2024-01", "2024-05").replace("-250,50", "-250,00"));
        assertThat(page.textContent("main")).contains("cannot be imported");
        assertThatAllIsEnglish(page);
        assertGoodEverywhere(page, "trial-english");
        page.click("button[value=avbryt]");
        page.waitForSelector("#fil");
        assertThatAllIsEnglish(page);
    }

    private static void assertThatAllIsEnglish(Page page) {
        assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        var swedish = page.locator("main :not(:has(*)):not([lang=sv])").allTextContents().stream()
                .filter(text -> text.matches("(?s).*\\b(och|eller|inte|filen|inläsning)\\b.*"))
                .toList();
        assertThat(swedish).isEmpty();
    }

    @Test
    void aMappingThatIsMisunderstoodIsCorrected() {
        var page = openAs(Role.CONTROLLER, PATH, DESKTOP);
        send(page, "egen.csv", JANUARY.replace("2024-01", "2024-03").replace("Ansvar;", "Fack;"));
        var mapping = page.inputValue("#mall");
        page.fill("#mall", mapping + "\nhund: Katt\n");
        page.click("button[value=prova]");
        assertThat(page.locator(".field-problem").count()).isGreaterThan(0);
        page.fill("#mall", mapping + "\ncentre: Fack\n");
        page.click("button[value=prova]");
        page.waitForSelector(".form-done");
        assertThat(page.textContent("main")).contains("Filen går att läsa in.");
        page.fill("#mallnamn", "Egen Fil");
        page.click("button[value=spara-mall]");
        page.waitForSelector("#mallnamn-hint [role=status]");
        assertThat(page.textContent("#mallnamn-hint")).contains("kan inte vara namn på en mall");
        page.fill("#mallnamn", "egen-fil");
        page.click("button[value=spara-mall]");
        page.waitForSelector("text=Mallen egen-fil är sparad.");
        assertGoodEverywhere(page, "mall");
        page.click("button[value=avbryt]");
        page.waitForSelector("#fil");
        assertThat(page.textContent("main form.import-form")).contains("egen-fil");
    }

    @Test
    void strangersAndReadersDoNotSeePostings() {
        assertThat(open(PATH).url()).contains("/logga-in");
        var reader = openAs(Role.READER, PATH, DESKTOP);
        assertThat(reader.textContent("h1")).doesNotContain("Inläsning");
        complaintsAreExpected();
        assertThat(openAs(Role.AUDITOR, PATH, DESKTOP)
                        .locator("input[type=file]")
                        .count())
                .isZero();
    }

    private void send(Page page, String name, String text) {
        page.navigate(page.url().replaceAll("/inlasning.*", "/inlasning"));
        page.setInputFiles("#fil", new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.click("main form.import-form button[type=submit]");
        page.waitForSelector("#mall");
    }
}
