package se.tertial.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.ui.BrowserTest;

class ChapterPagesBrowserTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/norrtalje/ekonomi",
                "/norrtalje/investeringar",
                "/norrtalje/personal?lang=en",
                "/norrtalje/rapporter",
                "/norrtalje/rapporter/ksk/2024-04"
            })
    void everyoneCanReadThePage(String path) {
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
        assertAccessible(open(path, NARROWEST));
    }

    @Test
    void anyReportCanBeChosenWithoutScript() {
        var page = openWithoutScript("/norrtalje/rapporter");
        page.getByLabel("Enhet").selectOption("it");
        page.getByLabel("Disposition").selectOption("delarsrapport");
        page.locator("main").getByText("Visa").last().click();
        assertThat(page.locator("h1")).hasText("Delårsrapport per april 2024");
        assertThat(page.locator(".lead")).containsText("IT");
    }
}
