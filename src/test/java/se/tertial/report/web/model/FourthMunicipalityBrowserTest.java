package se.tertial.report.web.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.report.Municipalities;
import se.tertial.report.Municipality;
import se.tertial.ui.BrowserTest;

/** A municipality that nobody had thought of: four levels of goals, letters for ratings, four rounds a year. */
class FourthMunicipalityBrowserTest extends BrowserTest {

    private static final String REPORT = "/sjobacka/rapporter/kommun/2027-03";

    @Test
    void aMunicipalityIsSetUpFromNothingToAReportAndOnToTheNextYear(@TempDir Path folder) throws Exception {
        var page = setUp();
        model(page);
        plan(page);
        values(page);
        outline(page);
        reports(page);
        exported(folder);
        nextYear(page);
        exported(folder.resolve("igen"));
    }

    private Page setUp() {
        var page = openAsAdministrator("/ny-kommun", DESKTOP);
        assertAccessible(page);
        page.fill("[name='f.name']", "Sjöbacka kommun");
        page.fill("[name='f.code']", "sjobacka");
        page.fill("[name='f.year']", "2027");
        page.fill("[name='f.person']", "Eva Ek");
        page.fill("[name='f.email']", "eva@sjobacka.example");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("[role=alert], .field-problem").allTextContents())
                .isEmpty();
        assertThat(page.textContent("h1")).isEqualTo("Sjöbacka kommun är upplagd");
        assertAccessible(page);
        var password = page.textContent("[role=status] code");
        var signedIn = open("/logga-in?till=/sjobacka/styrmodell", DESKTOP);
        signIn(signedIn, "eva@sjobacka.example", password);
        assertThat(signedIn.textContent("h1")).isEqualTo("Styrmodell");
        for (var empty : List.of("", "/mal", "/indikatorer", "/uppdrag", "/rapporter")) {
            go(signedIn, empty);
            assertThat(signedIn.locator("h1").count()).as(empty).isEqualTo(1);
            assertAccessible(signedIn);
        }
        return signedIn;
    }

    private void model(Page page) {
        put(page, "nivaer/0", "code", "vision", "name", "Vision", "plural", "Visioner", "number", "");
        put(page, "nivaer/ny", "code", "riktning", "name", "Inriktning", "plural", "Inriktningar");
        put(page, "nivaer/ny", "code", "namndmal", "name", "Nämndmål", "plural", "Nämndmål");
        put(page, "nivaer/ny", "code", "enhetsmal", "name", "Enhetsmål", "plural", "Enhetsmål");
        put(page, "bedomningar/0", "label", "Bra", "symbol", "A", "tone", "green");
        put(page, "bedomningar/1", "label", "Godtagbart", "symbol", "B", "tone", "blue");
        put(page, "bedomningar/2", "label", "Otillräckligt", "symbol", "C", "tone", "red");
        put(page, "bedomningar/3", "label", "Oklart", "symbol", "D", "tone", "grey");
        put(page, "tillfallen/0", "name", "Kvartal 1 2027");
        put(page, "organisation/ny", "parent", "kommun", "code", "skola", "name", "Skolnämnden", "kind", "committee");
        assertThat(page.textContent(".sheet")).contains("Skolnämnden", "nämnd eller styrelse");
    }

    private void plan(Page page) {
        put(page, "mal/ny", "code", "v", "level", "vision", "title", "Ett gott liv vid sjön");
        put(page, "mal/ny", "code", "1", "level", "riktning", "parent", "v", "title", "Barn lär sig");
        put(page, "mal/ny", "code", "1.1", "level", "namndmal", "parent", "1", "title", "Alla kan läsa");
        put(page, "mal/ny", "code", "1.1.1", "level", "enhetsmal", "parent", "1.1", "title", "Lästräning varje dag");
        put(page, "mal/ny", "code", "1.1.2", "level", "enhetsmal", "parent", "1.1", "title", "Fler böcker");
        indicator(page, "lasning", "Elever som läser");
        indicator(page, "bocker", "Böcker per elev");
        follow(page, "lasning", "1.1.1", "80");
        follow(page, "bocker", "1.1.2", "12");
    }

    private void indicator(Page page, String code, String name) {
        put(
                page,
                "indikatorer/ny",
                "code",
                code,
                "name",
                name,
                "decimals",
                "1",
                "direction",
                "higher",
                "nature",
                "rate",
                "role",
                "mal");
    }

    private void follow(Page page, String indicator, String goal, String target) {
        put(
                page,
                "foljda/ny",
                "goal",
                goal,
                "indicator",
                indicator,
                "unit",
                "skola",
                "responsible",
                "skola",
                "decimals",
                "1");
        put(
                page,
                "malvarden/ny",
                "indicator",
                indicator,
                "unit",
                "skola",
                "year",
                "2027",
                "stated_in",
                "2027-03",
                "target",
                target);
    }

    private void values(Page page) {
        put(
                page,
                "utfall/ny",
                "indicator",
                "lasning",
                "unit",
                "skola",
                "period",
                "2027-01/2027-03",
                "reported_in",
                "2027-03",
                "value",
                "83,5");
        put(
                page,
                "utfall/ny",
                "indicator",
                "bocker",
                "unit",
                "skola",
                "period",
                "2027-01/2027-03",
                "reported_in",
                "2027-03",
                "value",
                "9,4");
    }

    /** Goals of three levels one within another, and a legend that was there from the start. */
    private void outline(Page page) {
        go(page, "/dispositioner/uppfoljning");
        var named = new Locator.FilterOptions().setHasText("Upprepning");
        page.waitForNavigation(
                () -> page.locator(".outline-row a").filter(named).click());
        page.selectOption("[name='f.level']", "enhetsmal");
        submit(page, "button[value=visa]");
        assertThat(page.textContent(".outline-report")).contains("Lästräning varje dag", "A");
        assertAccessible(page);
        submit(page, "button[value=spara]");
        go(page, "/dispositioner/uppfoljning/ny?i=0&slag=component&komponent=goal-overview");
        page.fill("[name='plats.rating']", "1");
        page.fill("[name='rubrik.rating']", "Bokstav");
        page.selectOption("[name='visas.rating']", "symbol");
        submit(page, "button[value=spara]");
        assertThat(page.textContent(".outline-report")).contains("Bokstav");
    }

    private void reports(Page page) throws Exception {
        page.navigate(page.url().replaceFirst("/sjobacka.*", REPORT));
        assertThat(page.textContent("article.report").replace('\u00a0', ' '))
                .contains("Lästräning varje dag", "Fler böcker", "83,5", "9,4", "A Bra", "C Otillräckligt", "Bokstav");
        var pdf = page.request()
                .get(page.url().replaceFirst("/sjobacka.*", REPORT + "/rapport.pdf"))
                .body();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("Lästräning varje dag", "83,5", "A Bra", "C Otillräckligt");
        }
        for (var path : List.of("", "/mal", "/mal/1.1.1", "/indikatorer", "/styrmodell/mal")) {
            go(page, path);
            assertAccessible(page);
        }
        go(page, "/mal");
        assertThat(page.textContent("main")).contains("Ett gott liv vid sjön", "Barn lär sig", "Alla kan läsa");
    }

    private void exported(Path folder) throws Exception {
        var stored = stored();
        MunicipalityFolder.write(stored, folder);
        var read = MunicipalityFolder.read(folder);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(stored);
    }

    private void nextYear(Page page) {
        page.navigate(page.url().replaceFirst("/sjobacka.*", REPORT));
        var closed = page.textContent("article.report");
        go(page, "/arsskifte");
        assertThat(page.textContent("h1")).isEqualTo("Årsskifte 2027–2028");
        assertAccessible(page);
        page.check("[name='mal.1.1.1'][value=changed]");
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        page.fill("[name='lydelse.1.1.1']", "Lästräning två gånger om dagen");
        page.check("[name='mal.1.1.2'][value=ended]");
        page.fill("[name='malvarde.0']", "85");
        submit(page, "main button.button[type=submit]");
        assertThat(page.textContent("[role=status]")).contains("2028 är öppnat");
        assertAccessible(page);
        page.navigate(page.url().replaceFirst("/sjobacka.*", REPORT));
        assertThat(page.textContent("article.report")).isEqualTo(closed);
        page.navigate(page.url().replaceFirst("/sjobacka.*", "/sjobacka/rapporter/kommun/2028-03"));
        assertThat(page.textContent("article.report"))
                .contains("Lästräning två gånger om dagen", "85")
                .doesNotContain("Fler böcker");
        go(page, "/andringar");
        assertThat(page.textContent(".history")).contains("Årsskifte: öppnade 2028 bredvid 2027");
    }

    private Municipality stored() {
        return new Municipalities(sql()).byCode("sjobacka").orElseThrow();
    }

    private static void go(Page page, String path) {
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1/sjobacka" + path));
    }

    /** Fills in the form of a row and saves it. @param fields names and values by turns */
    private static void put(Page page, String row, String... fields) {
        go(page, "/styrmodell/" + row);
        var given = new LinkedHashMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            given.put(fields[i], fields[i + 1]);
        }
        given.forEach((name, value) -> fill(page, name, value));
        submit(page, "button[value=spara]");
        assertThat(page.locator("[role=status]").allTextContents())
                .as(row + " " + Map.copyOf(given) + " "
                        + page.locator("[role=alert], .field-problem").allTextContents())
                .containsExactly("Sparat.");
    }

    private static void fill(Page page, String name, String value) {
        var field = page.locator("[name='f.%s']".formatted(name));
        if (field.evaluate("e => e.tagName").equals("SELECT")) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    private static void submit(Page page, String button) {
        page.waitForNavigation(() -> page.click(button));
    }
}
