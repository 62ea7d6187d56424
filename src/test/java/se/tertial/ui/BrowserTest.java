package se.tertial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.context.ConfigurableApplicationContext;
import se.tertial.TertialApplication;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.database.TestDatabase;
import se.tertial.folder.FolderLoad;

/**
 * Pages of the sample municipality in a real browser, from a real server on a real database. A subclass opens pages and
 * looks; whatever it opens must not complain on the console nor be wider than the window.
 */
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIf("hasBrowser")
public abstract class BrowserTest {

    protected static final int DESKTOP = 1280;
    protected static final int PHONE = 390;
    protected static final int NARROWEST = 320;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int HEIGHT = 900;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> OF_WIDTH =
            List.of("target-size", "scrollable-region-focusable", "css-orientation-lock", "meta-viewport");
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    protected static final String PASSWORD = "ett långt lösenord för prov";

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private ConfigurableApplicationContext application;

    /** What a browser of somebody who has signed in keeps, by address: signing in is slow, and tested by itself. */
    private final Map<String, String> signedIn = new HashMap<>();

    /** One for all tests of a run. */
    private static final class Chromium {

        static final Browser BROWSER = launched();

        private static Browser launched() {
            var playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
            return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM));
        }
    }

    static boolean hasBrowser() {
        return Files.isExecutable(CHROMIUM) || System.getenv("CI") != null;
    }

    @BeforeAll
    void start() {
        var database = TestDatabase.empty();
        new FolderLoad(database.sql()).load(Path.of("samples/norrtalje"));
        application = TertialApplication.start(database, 0);
    }

    /** One more of the sample municipalities, in the same database. */
    protected void load(String municipality) {
        new FolderLoad(application.getBean(DSLContext.class)).load(Path.of("samples", municipality));
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @AfterEach
    void closePages() {
        opened.forEach(BrowserContext::close);
        opened.clear();
        assertThat(complaints).as("said on the browser's console").isEmpty();
    }

    /** What the browser has said of an answer that was meant to be a refusal is no fault. */
    protected void complaintsAreExpected() {
        complaints.clear();
    }

    /** One more municipality beside the sample. */
    protected void load(Path folder) {
        new FolderLoad(application.getBean(DSLContext.class)).load(folder);
    }

    protected Page open(String path) {
        return open(path, DESKTOP, new Browser.NewContextOptions());
    }

    protected Page open(String path, int width) {
        return open(path, width, new Browser.NewContextOptions());
    }

    protected Page openDark(String path, int width) {
        return open(path, width, new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    }

    protected Page openWithoutScript(String path) {
        return open(path, DESKTOP, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** As somebody with that role in the whole sample municipality, signed in as people do. */
    protected Page openAs(Role role, String path, int width) {
        return openAs(role, "norrtalje", path, width);
    }

    protected Page openAs(Role role, String municipality, String path, int width) {
        var email = role.code() + "@" + municipality + ".example";
        return openAs(email, new Appointment(municipality, "", role), path, width);
    }

    /** As the one who looks after the whole installation. */
    protected Page openAsAdministrator(String path, int width) {
        return openAs("drift@example.se", new Appointment("", "", Role.ADMINISTRATOR), path, width);
    }

    protected Page openAs(String email, Appointment appointment, String path, int width) {
        var accounts = new Accounts(sql());
        if (accounts.byEmail(email).isEmpty()) {
            var name = "Test " + appointment.role().code();
            accounts.appoint(accounts.save(email, name, PASSWORD, false), appointment);
        }
        var kept = signedIn.get(email);
        if (kept != null) {
            return open(path, width, new Browser.NewContextOptions().setStorageState(kept));
        }
        var page = open("/logga-in?till=" + URLEncoder.encode(path, StandardCharsets.UTF_8), width);
        signIn(page, email, PASSWORD);
        page.waitForURL(url -> !url.contains("/logga-in"));
        signedIn.put(email, page.context().storageState());
        return page;
    }

    protected static void signIn(Page page, String email, String password) {
        page.fill("#epost", email);
        page.fill("#losenord", password);
        page.click("main button[type=submit]");
    }

    /** What the pages show is stored there. */
    protected DSLContext sql() {
        return application.getBean(DSLContext.class);
    }

    private Page open(String path, int width, Browser.NewContextOptions options) {
        var context = Chromium.BROWSER.newContext(
                options.setViewportSize(width, HEIGHT).setLocale("sv-SE"));
        opened.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(path + ": " + message.text()));
        page.navigate(
                "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port") + path);
        return page;
    }

    /**
     * Accessible in a window, on a phone and in the dark; and kept as pictures where {@code TERTIAL_SHOTS} says, for whoever
     * looks at pages.
     */
    protected static void assertGoodEverywhere(Page page, String name) {
        for (var width : new int[] {DESKTOP, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            assertGood(page, name + "-" + width);
        }
        page.setViewportSize(DESKTOP, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertGood(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void assertGood(Page page, String name) {
        assertAccessible(page);
        var shots = System.getenv("TERTIAL_SHOTS");
        if (shots != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(shots, name + ".png")));
        }
    }

    /**
     * No violation of WCAG 2.2 AA that a machine can find, and nothing outside the window. A whole report shown beside its outline
     * is looked at where it is a page of its own; a page that has been looked at on a screen, on a phone only for what another width
     * may change.
     */
    protected static void assertAccessible(Page page) {
        var isKnown = !LOOKED_AT.add(page.url() + " " + page.evaluate("document.querySelectorAll('*').length"));
        var axe = new AxeBuilder(page).exclude(".outline-report > *");
        var violations = (isKnown && page.viewportSize().width == PHONE ? axe.withRules(OF_WIDTH) : axe.withTags(RULES))
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(violations).as(page.url()).isEmpty();
        var beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as("pixels outside the window of " + page.url()).isEqualTo(0);
    }
}
