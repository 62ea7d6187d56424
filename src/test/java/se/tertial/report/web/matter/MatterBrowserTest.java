package se.tertial.report.web.matter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.access.Role;
import se.tertial.ui.BrowserTest;

class MatterBrowserTest extends BrowserTest {

    private static final String MATTER = "/mjolby/arenden/uppfoljning-2023";

    @BeforeAll
    void more() {
        load(Path.of("samples/mjolby"));
        load(Path.of("src/test/folders/minimal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mjolby/arenden", MATTER, MATTER + "?lang=en"})
    void everyoneCanReadThePage(String path) {
        assertAccessible(open(path));
        assertAccessible(openDark(path, PHONE));
        assertAccessible(open(path, NARROWEST));
    }

    @Test
    void theMenuHasMattersOnlyWhereThereAreSome() {
        assertThat(open("/mjolby").getByLabel("Huvudmeny").getByText("Ärenden")).isVisible();
        assertThat(open("/norrtalje").getByLabel("Huvudmeny").getByText("Ärenden"))
                .hasCount(0);
    }

    @Test
    void theSecretaryChangesTheMatterAndSeesItAtOnce() {
        var page = openAs(Role.SECRETARY, "lillby", "/lillby/arenden/delar-2024", DESKTOP);
        page.getByText("Ändra ärendet").click();
        assertAccessible(page);
        page.setViewportSize(PHONE, 900);
        assertAccessible(page);
        page.fill("#paragraph", "12");
        page.fill("#summary", "Det gick bra.");
        page.getByText("Spara ärendet").click();
        assertThat(page).hasURL(Pattern.compile(".*/lillby/arenden/delar-2024"));
        assertThat(page.locator("main")).containsText("Beredningen 2024-05-20, § 12");
        assertThat(page.locator(".matter-memo")).containsText("Det gick bra.");
    }

    @Test
    void whatIsWrongIsToldAndNothingWrittenIsLost() {
        var page = openAs(Role.SECRETARY, "lillby", "/lillby/arenden/delar-2024/andra", DESKTOP);
        page.fill("#memo-date", "12 maj");
        page.fill("#background", "Se {{money.varians}}.");
        page.getByText("Spara ärendet").click();
        assertThat(page.locator(".field-problem")).hasText("Skriv ett datum som 2024-04-30.");
        assertAccessible(page);
        page.fill("#memo-date", "2024-05-12");
        page.getByText("Spara ärendet").click();
        assertThat(page.locator(".form-problem")).containsText("matters/delar-2024/background.md:1:4");
        assertThat(page.locator("#background")).hasValue("Se {{money.varians}}.");
        complaintsAreExpected();
    }

    @Test
    void whoSawSomethingOlderOverwritesNothing() {
        var mine = openAs(Role.SECRETARY, "lillby", "/lillby/arenden/delar-2024/andra", DESKTOP);
        var others = openAs(Role.SECRETARY, "lillby", "/lillby/arenden/delar-2024/andra", DESKTOP);
        others.fill("#responsible", "Rektor");
        others.getByText("Spara ärendet").click();
        mine.fill("#responsible", "Ingen");
        mine.getByText("Spara ärendet").click();
        assertThat(mine.locator(".form-problem")).containsText("Någon annan har ändrat ärendet");
        assertThat(mine.locator("#responsible")).hasValue("Ingen");
        complaintsAreExpected();
    }

    @Test
    void aNewMatterIsFilledInAsTheLatestOneWas() {
        var page = openAs(Role.SECRETARY, "lillby", "/lillby/rapporter/skola/2023-12?disposition=delar", DESKTOP);
        page.getByText("Nytt ärende").click();
        assertThat(page.inputValue("#sender")).isEqualTo("Skolkontoret");
        assertThat(page.inputValue("#memo-date")).isEqualTo("2024-01-20");
        page.fill("#registry-number", "SK/2024:1");
        page.fill("#title", "Årsredovisning 2023");
        page.getByText("Spara ärendet").click();
        assertThat(page).hasURL(Pattern.compile(".*/lillby/arenden/arsredovisning-2023"));
        assertThat(page.locator("main")).containsText("SK/2024:1 · Skolnämnd · Utkast");
    }
}
