package se.tertial.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.ui.BrowserTest;

class PublicPagesBrowserTest extends BrowserTest {

    private static final String FIGURE =
            "/norrtalje/varifran?figur=indicator.rating+indicator=soliditet+round=2024-12+unit=ksk";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/norrtalje",
                "/norrtalje/mal",
                "/norrtalje/mal/1.1?lang=en",
                "/norrtalje/mal/1.2",
                "/norrtalje/indikatorer?enhet=kommun",
                "/norrtalje/indikatorer/soliditet",
                "/norrtalje/indikatorer/budgetfoljsamhet-namnd?lang=en",
                "/norrtalje/uppdrag",
                "/norrtalje/uppdrag?mal=1.2&status=done&lang=en",
                "/norrtalje/uppdrag/u-1.2-2",
                "/norrtalje/sok?q=ekonomi",
                "/norrtalje/sok?q=b%C3%A5tar&lang=en",
                FIGURE
            })
    void everyoneCanReadThePage(String path) {
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
        assertAccessible(open(path, NARROWEST));
    }

    @Test
    void aStrangerFindsThatSoliditetMissedItsTargetAndWhereTheNumberCameFrom() {
        var page = open("/norrtalje");
        page.getByLabel("Huvudmeny").getByText("Indikatorer").click();
        var row = page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Soliditet"));
        assertThat(row).containsText("Ej uppfyllt");
        row.getByText("26,7").focus();
        page.keyboard().press("Enter");
        var panel = page.locator("dialog");
        assertThat(panel).containsText("observations.csv, rad");
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(panel).not().isVisible();
        assertThat(row.getByText("26,7")).isFocused();
    }

    @Test
    void withoutScriptAFigureLeadsToAPage() {
        var page = openWithoutScript("/norrtalje/indikatorer/soliditet");
        page.locator(".fact-value a.figure").first().click();
        assertThat(page.locator("h1")).hasText("Varifrån kommer siffran?");
        assertThat(page.locator("main")).containsText("observations.csv, rad");
    }

    @Test
    void theLanguageIsChosenWithoutScriptAndRemembered() {
        var page = openWithoutScript("/norrtalje/indikatorer?enhet=kommun");
        page.getByText("English").click();
        assertThat(page.locator("h1")).hasText("Indicators");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/norrtalje/indikatorer\\?enhet=kommun"));
        page.getByText("Overview").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void theListIsNarrowedWithoutScript() {
        var page = openWithoutScript("/norrtalje/indikatorer");
        page.getByLabel("Bedömning").selectOption("not-met");
        page.getByText("Visa", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                .containsText("Visar 17 av");
    }
}
