package se.tertial.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.Role;
import se.tertial.ui.BrowserTest;

class BudgetBrowserTest extends BrowserTest {

    @BeforeAll
    void more() {
        load(Path.of("samples/mjolby"));
        load(Path.of("samples/askersund"));
        load(Path.of("src/test/folders/minimal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/askersund/ekonomi/beslut",
                "/mjolby/ekonomi/beslut",
                "/norrtalje/ekonomi/beslut",
                "/norrtalje/investeringar/19034",
                "/mjolby/investeringar/exploatering-mjolby",
                "/askersund/investeringar/reinvestering?lang=en"
            })
    void everyoneCanReadThePage(String path) {
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
        assertAccessible(open(path, NARROWEST));
    }

    @Test
    void theControllerAddsADecisionWhoseLinesSayItsAmount() {
        var page = openAs(Role.CONTROLLER, "lillby", "/lillby/ekonomi/beslut?enhet=skola&omgang=2024-04", DESKTOP);
        page.getByText("Lägg till ett budgetbeslut").click();
        assertAccessible(page);
        page.locator("#text").fill("Fler platser");
        page.locator("#registry_number").fill("KS 2024/17");
        page.locator("#unit-1").selectOption("skola");
        page.locator("#line-1").selectOption("cost");
        page.locator("#amount-1").fill("tolv");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator("#fel-amount-1")).containsText("Skriv beloppet");
        page.locator("#amount-1").fill("1 234,50");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".form-done")).hasText("Sparat.");
        page.navigate(page.url().replaceAll("/beslut.*", "/beslut?enhet=skola&omgang=2024-04"));
        assertThat(page.locator("#beslut")).containsText("KS 2024/17");
        assertThat(page.locator("main")).containsText("Fler platser");
        complaintsAreExpected();
    }

    @Test
    void theControllerDecidesOnAProjectAndItsPageFollows() {
        var page = openAs(Role.CONTROLLER, "lillby", "/lillby/ekonomi/beslut?enhet=skola&omgang=2024-04", DESKTOP);
        page.getByText("Lägg till ett projektbeslut").click();
        assertAccessible(page);
        page.locator("#text").fill("Större kök");
        page.locator("#project-1").selectOption("p1-1");
        page.locator("#amount-1").fill("750 000");
        page.locator("#project-2").selectOption("p1-1");
        page.locator("#year-2").fill("tjugofyra");
        page.locator("#amount-2").fill("500 000");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator("#fel-year-2")).containsText("fyra siffror");
        page.locator("#year-2").fill("2024");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator(".form-done")).hasText("Sparat.");
        page.navigate(page.url().replaceAll("/ekonomi/beslut.*", "/investeringar/p1-1?omgang=2024-04"));
        assertThat(page.locator("#ekonomi")).containsText("750");
        assertThat(page.locator("#projektbeslut")).containsText("Större kök");
        assertThat(page.locator("#ar")).containsText("500");
        complaintsAreExpected();
    }

    @Test
    void aTransferThatIsNotZeroIsRefusedAtItsAmount() {
        var page = openAs(Role.CONTROLLER, "lillby", "/lillby/ekonomi/beslut/nytt?enhet=skola&omgang=2024-04", DESKTOP);
        page.locator("#kind").selectOption("transfer");
        page.locator("#text").fill("Flytt");
        page.locator("#amount").fill("500");
        page.locator("main form.form button[type=submit]").click();
        assertThat(page.locator("#fel-amount")).containsText("ska vara 0.00");
        complaintsAreExpected();
    }

    @Test
    void aReaderCannotAdd() {
        assertThat(open("/lillby/ekonomi/beslut?enhet=skola&omgang=2024-04").locator("main a.button"))
                .hasCount(0);
    }
}
