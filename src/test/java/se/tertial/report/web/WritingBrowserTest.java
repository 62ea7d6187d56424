package se.tertial.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.Role;
import se.tertial.ui.BrowserTest;

class WritingBrowserTest extends BrowserTest {

    private static final String REPORT = "/norrtalje/rapporter/ksk/2024-04";
    private static final String RISK = REPORT + "/texter/ksk/riskanalys";

    @ParameterizedTest
    @ValueSource(strings = {REPORT + "/granska", REPORT + "/granska?lang=en", REPORT + "/texter"})
    void everyoneCanReadThePage(String path) {
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
        assertAccessible(open(path, NARROWEST));
    }

    @Test
    void whoMayNotWriteIsAskedToSignIn() {
        assertThat(open(RISK)).hasURL(Pattern.compile(".*/logga-in.*"));
        complaintsAreExpected();
    }

    @Test
    void aTypedFigureIsBoundWithOneClickAndStandsInTheReport() {
        var page = openAs(Role.CONTRIBUTOR, RISK, DESKTOP);
        var editor = page.locator(".editor");
        write(page, "Nettot är 4,8 mnkr bättre än budget.");
        page.locator("#skrivna button").first().click();
        assertThat(page.locator(".chip")).hasText("4,8\u00A0mnkr");
        assertThat(page.locator("#forhandsvisning")).containsText("4,8\u00A0mnkr bättre");
        assertThat(page.locator("textarea"))
                .hasValue(Pattern.compile("Nettot är \\{\\{money\\.variance .*}} bättre.*"));
        assertThat(editor).isFocused();
        assertAccessible(page);
        page.getByText("Spara", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".text-saved")).containsText("Riskanalys");
        page.navigate(page.url().replaceFirst("/texter.*", ""));
        assertThat(page.locator("main")).containsText("Nettot är 4,8\u00A0mnkr bättre än budget.");
    }

    @Test
    void anUnknownFigureIsRefusedBesideTheFieldAndNothingIsLost() {
        var page = openAs(Role.CONTRIBUTOR, REPORT + "/texter/ksk/handelser", PHONE);
        write(page, "Det blev {{money.varians}} till slut.");
        page.getByText("Spara", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#fel")).containsText("money.varians");
        assertThat(page.locator("textarea"))
                .hasValue(Pattern.compile("Det blev \\{\\{money\\.varians}} till slut\\.\\s*"));
        assertAccessible(page);
        complaintsAreExpected();
    }

    @Test
    void theLaterOfTwoSeesWhatTheEarlierSavedAndOverwritesNothingUnknowingly() {
        var address = REPORT + "/texter/ksk/uppdrag";
        var anna = openAs(Role.CONTRIBUTOR, address, DESKTOP);
        var berit = openAs(Role.DEVELOPER, address, DESKTOP);
        write(anna, "Uppdragen går som planerat.");
        save(anna);
        assertThat(anna.locator(".text-saved")).isVisible();
        write(berit, "Uppdragen är försenade.");
        save(berit);
        assertThat(berit.locator(".writing-theirs")).containsText("går som planerat");
        assertThat(berit.locator("textarea")).hasValue(Pattern.compile("Uppdragen är försenade\\.\\s*"));
        assertAccessible(berit);
        complaintsAreExpected();
        save(berit);
        assertThat(berit.locator(".text-saved")).isVisible();
    }

    private static void write(Page page, String words) {
        var editor = page.locator(".editor");
        assertThat(editor).isVisible();
        editor.click();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().insertText(words);
    }

    private static void save(Page page) {
        page.locator(".writing-buttons .button").click();
    }
}
