package se.tertial.report.web.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.Test;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.mail.Outbox;
import se.tertial.ui.BrowserTest;

class RoundBrowserTest extends BrowserTest {

    private static final String ROUND = "/norrtalje/omgangar/2024-12";

    /** Who asks and with which roles; the municipality and its number; opening, marks, drafts, what is handed in, and people. */
    private static final int QUERIES_MAX = 12;

    @Test
    void aRoundIsOpenedLookedAtMovedClosedAndOpenedAgain() {
        var page = openAs(Role.CONTROLLER, ROUND, DESKTOP);
        assertThat(page.locator(".round-before")).containsText("Omgången är inte öppnad än.");
        assertAccessible(page);
        page.fill("#klart", "2031-01-28");
        page.click("text=Öppna omgången");
        assertThat(page.locator(".form-done")).containsText("Omgången är öppnad.");
        assertAccessible(page);
        page.setViewportSize(PHONE, 800);
        assertAccessible(page);
        page.setViewportSize(NARROWEST, 800);
        assertAccessible(page);
        page.setViewportSize(DESKTOP, 900);

        page.click(".round-days > summary");
        assertAccessible(page);
        page.fill("#klart", "2031-01-30");
        page.click("text=Spara dagarna");
        assertThat(page.locator(".lead")).containsText("2031-01-30");

        page.click(".round-units a:text-is('Ekonomiavdelning')");
        assertThat(page.locator("h1")).hasText("Ekonomiavdelning");
        assertAccessible(page);
        page.setViewportSize(PHONE, 800);
        assertAccessible(page);

        page.navigate(page.url().replaceAll("/omgangar.*", "/omgangar"));
        assertThat(page.locator(".round-list .bar")).hasCount(1);
        assertAccessible(page);
        page.setViewportSize(DESKTOP, 900);
        assertAccessible(page);

        page.click("text=Indikatoruppföljning 2024");
        page.click(".round-days > summary");
        page.click("text=Stäng omgången");
        assertThat(page.locator(".lead")).hasText("Stängd av Test controller.");
        page.click(".round-days > summary");
        page.click("button:text-is('Öppna igen')");
        assertThat(page.locator(".lead")).containsText("Öppnad");
        aHeadRemindsThoseBelow();
    }

    private void aHeadRemindsThoseBelow() {
        openAs("anna@kommun.example", new Appointment("norrtalje", "ekonomi", Role.CONTRIBUTOR), ROUND, PHONE);
        var page = openAs(
                "bo@kommun.example", new Appointment("norrtalje", "ksk", Role.UNIT_HEAD), ROUND + "/ekonomi", PHONE);
        page.click("text=Skicka påminnelse");
        assertThat(page.locator(".form-done")).containsText("Brev på väg: 1.");
        page.click("text=Skicka påminnelse");
        assertThat(page.locator(".form-done")).containsText("Redan påminda i dag: 1.");
        org.assertj.core.api.Assertions.assertThat(new Outbox(sql()).latest(9))
                .extracting(Outbox.Posted::to)
                .containsExactly("anna@kommun.example");
        assertThat(page.locator(".round-days")).hasCount(0);
    }

    /** Whatever there is to show of however many units. */
    @Test
    void aPageAsksOneQuestionOfEachKind() {
        var page = openAs(Role.CONTROLLER, "/norrtalje/omgangar", DESKTOP);
        var asked = new AtomicInteger();
        sql().configuration().set(ExecuteListener.onStart(_ -> asked.incrementAndGet()));
        for (var path : List.of("/norrtalje/omgangar", ROUND, ROUND + "/ekonomi", ROUND + "/kommun")) {
            page.navigate(page.url().replaceAll("/norrtalje.*", "") + path);
            asked.set(0);
            page.navigate(page.url());
            org.assertj.core.api.Assertions.assertThat(asked.get()).as(path).isLessThanOrEqualTo(QUERIES_MAX);
        }
    }

    @Test
    void aReaderHasNoBusinessThere() {
        var page = openAs(Role.READER, ROUND, DESKTOP);
        assertThat(page.locator(".round-units")).hasCount(0);
        assertThat(page.locator(".navigation a:text-is('Omgångar')")).hasCount(0);
        complaintsAreExpected();
    }
}
