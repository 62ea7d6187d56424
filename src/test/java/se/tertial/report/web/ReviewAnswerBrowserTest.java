package se.tertial.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tertial.access.Role;
import se.tertial.ui.BrowserTest;

class ReviewAnswerBrowserTest extends BrowserTest {

    private static final String REPORT = "/norrtalje/rapporter/ksk/2024-04";
    private static final String WRONG = "Sjukfrånvaron ökade från 7,4 procent till 6,2 procent.";
    private static final String REASON = "Årets tal räknas på ett annat sätt.";

    @Test
    void aFindingIsAnsweredFoldedOpenAgainWhenItsFigureChangesAndTheAnswerTakenBack() {
        var page = openAs(Role.CONTRIBUTOR, REPORT + "/texter/ksk/riskanalys", DESKTOP);
        write(page, WRONG);
        visit(page, REPORT + "/granska");
        var card = page.locator(".finding", new Page.LocatorOptions().setHasText("ökade"));
        assertThat(card.locator(".finding-name")).containsText("Riskanalys");
        assertThat(card).not().containsText(Pattern.compile("rad \\d"));
        answer(card, page);

        assertThat(page.locator(".form-done")).containsText("sparat");
        assertThat(page.locator(".review-summary")).containsText("3 besvarade");
        assertThat(card).hasCount(0);
        var answered = page.locator("#besvarade");
        assertThat(answered.locator("blockquote").first()).isHidden();
        answered.locator("summary").click();
        assertThat(answered).containsText(REASON);
        assertThat(answered).containsText("Test contributor, 20");
        assertAccessible(page);
        page.setViewportSize(PHONE, 800);
        assertAccessible(page);

        page.setViewportSize(DESKTOP, 900);
        visit(page, REPORT + "/texter/ksk/riskanalys");
        write(page, WRONG.replace("6,2", "6,1"));
        visit(page, REPORT + "/granska");
        assertThat(card).isVisible();
        assertThat(page.locator("#besvarade")).not().containsText(REASON);
        var lapsed = page.locator("section.review-answers");
        assertThat(lapsed).containsText("Gäller inget fynd längre");
        assertThat(lapsed).containsText("6,2");
        assertAccessible(page);

        lapsed.locator("button").click();
        assertThat(page.locator(".form-done")).containsText("borttaget");
        assertThat(page.locator("section.review-answers")).hasCount(0);
    }

    @Test
    void whatTheMunicipalitysOwnDataTellIsAnsweredToo() {
        var page = openAs(Role.CONTRIBUTOR, REPORT + "/granska", PHONE);
        var item = page.locator(".review-items > li").first();
        var words = item.innerText().split("\n")[0].substring(0, 20);
        answer(item, page);
        assertThat(page.locator(".review-items").first()).not().containsText(words);
        page.locator("#besvarade summary").click();
        assertThat(page.locator("#besvarade")).containsText(words);
        page.locator("#besvarade li", new Page.LocatorOptions().setHasText(words))
                .locator("button")
                .first()
                .click();
        assertThat(page.locator(".review-items").first()).containsText(words);
    }

    @Test
    void whoMayNotWriteSeesNoForm() {
        assertThat(open(REPORT + "/granska").locator(".finding-question")).hasCount(0);
    }

    private static void answer(Locator finding, Page page) {
        finding.locator("summary").click();
        assertAccessible(page);
        finding.locator("textarea").fill(REASON);
        finding.locator("button").click();
    }

    private static void visit(Page page, String path) {
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1") + path);
    }

    private static void write(Page page, String words) {
        var editor = page.locator(".editor");
        assertThat(editor).isVisible();
        editor.click();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().insertText(words);
        page.locator(".writing-buttons .button").click();
        assertThat(page.locator(".text-saved")).isVisible();
    }
}
