package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tertial.Golden;
import se.tertial.access.Accounts;
import se.tertial.access.Appointments;
import se.tertial.access.Appointments.Term;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.web.Routes.Example;
import se.tertial.web.Routes.Town;
import se.tertial.web.Site.Browser;

/**
 * Every route asked for by everybody, over HTTP: who gets what is a table that a person reads and a change of it is seen. A
 * new route appears by itself, and fails the build until somebody has looked at its row; its example is a line of
 * {@link RouteExamples}. A row that says the same of all roles says nothing, unless {@link RouteReasons} tells why.
 */
class RouteMatrixTest {

    private static final String HEAD = """
            Vem som når vad. Varje ruta är prövad mot det körande programmet, i en stängd kommun, på en sida om en enhet och på något
            som finns; formulär är ifyllda som av någon som får, så att bara rätten avgör. Skrivs av RouteMatrixTest; ändra inte för hand.

            ●  får            →  ombeds logga in
            ✕  får inte (403) –  finns inte (404)

            Kolumner: lä läsare, ha handläggare, ch chef, ek ekonom, ut utvecklare, se sekreterare, re revisor, ad administratör.
            Rader: roll i hela kommunen, i enheten, i en annan enhet, i en annan kommun.
            Sedan: vikarie för chefen i enheten, vikarie vars tid har gått ut, främling i den stängda kommunen, främling i en
            likadan öppen, installationens administratör. Är svaret lika för alla roller står det varför.

            """;

    @TempDir
    private static Path folders;

    private static Site site;
    private static RouteTries tries;
    private static Browser stranger;
    private static Browser installation;
    private static Browser deputy;
    private static Browser formerDeputy;
    private static final List<String> problems = new ArrayList<>();
    private static final Map<String, Browser> BROWSERS = new LinkedHashMap<>();

    /** Where somebody has a role. */
    private enum Place {
        WHOLE("hela kommunen"),
        UNIT("enheten"),
        OTHER_UNIT("annan enhet"),
        OTHER_MUNICIPALITY("annan kommun");

        private final String shown;

        Place(String shown) {
            this.shown = shown;
        }

        Appointment role(Town town, Role role) {
            return switch (this) {
                case WHOLE -> new Appointment(town.closed(), "", role);
                case UNIT -> new Appointment(town.closed(), town.unit(), role);
                case OTHER_UNIT -> new Appointment(town.closed(), town.otherUnit(), role);
                case OTHER_MUNICIPALITY -> new Appointment(town.open(), "", role);
            };
        }
    }

    @BeforeAll
    static void start() throws Exception {
        site = Site.start();
        var things = new RouteThings(site, folders);
        things.load();
        for (var place : Place.values()) {
            for (var role : Role.values()) {
                BROWSERS.put(place + "-" + role, signedIn(place + "-" + role.code(), place, role, Term.ALWAYS));
            }
        }
        var today = LocalDate.now();
        deputy = signedIn(
                "vikarie", Place.UNIT, Role.UNIT_HEAD, new Term(today.minusDays(2), today.plusDays(2), "Chefen"));
        formerDeputy = signedIn(
                "tidigare-vikarie",
                Place.UNIT,
                Role.UNIT_HEAD,
                new Term(today.minusDays(9), today.minusDays(2), "Chefen"));
        stranger = site.stranger();
        installation = site.as("drift@tertial.example", new Appointment("", "", Role.ADMINISTRATOR));
        installation.get("/mitt-konto");
        things.work(
                Town.NORRTALJE.open(),
                browser(Place.OTHER_MUNICIPALITY, Role.CONTROLLER),
                browser(Place.OTHER_MUNICIPALITY, Role.SECRETARY));
        things.work(
                Town.NORRTALJE.closed(), browser(Place.WHOLE, Role.CONTROLLER), browser(Place.WHOLE, Role.SECRETARY));
        tries = new RouteTries(
                things, role -> browser(Place.WHOLE, role), role -> browser(Place.UNIT, role), installation);
    }

    @AfterAll
    static void stop() {
        BROWSERS.values().forEach(Browser::close);
        List.of(stranger, installation, deputy, formerDeputy).forEach(Browser::close);
        site.close();
    }

    @Test
    void everyRouteIsForWhomItIsFor() throws Exception {
        var text = new StringBuilder(HEAD);
        for (var route : routes()) {
            var examples = Routes.examples(route);
            if (examples.isEmpty()) {
                problems.add(route + " has no example in RouteExamples");
            }
            for (var example : examples) {
                var row = route.contains("/{kommun}") ? ofMunicipality(example) : ofInstallation(example);
                text.append(told(example, row)).append('\n');
            }
        }
        problems.addAll(tries.problems());
        Golden.compare("routes.txt", text.toString());
        assertThat(problems).isEmpty();
    }

    /** @param isAlike whether all roles get the same */
    private record RowText(String text, boolean isAlike) {}

    private static String told(Example example, RowText row) {
        if (!row.text().contains("●")) {
            problems.add(example.shown() + " is there for nobody: is " + example.path() + " an example?");
        }
        if (row.isAlike() == example.alike().isEmpty()) {
            problems.add(example.shown() + (row.isAlike() ? " says the same of all roles: why?" : " needs no reason"));
        }
        var reason = example.alike().isEmpty() ? "" : "  lika för alla roller: " + example.alike() + "\n";
        return example.shown() + "\n" + row.text() + reason;
    }

    private static RowText ofMunicipality(Example example) throws IOException, InterruptedException {
        var row = new StringBuilder("                  lä ha ch ek ut se re ad\n");
        var closed = example.town().closed();
        var isAlike = true;
        for (var place : Place.values()) {
            var marks = new ArrayList<String>();
            for (var role : Role.values()) {
                marks.add(mark(browser(place, role), example, closed));
            }
            isAlike &= new TreeSet<>(marks).size() == 1;
            row.append("  %-15s ".formatted(place.shown))
                    .append(String.join("  ", marks))
                    .append('\n');
            if (place == Place.OTHER_MUNICIPALITY && !new TreeSet<>(marks).equals(new TreeSet<>(List.of("–")))) {
                problems.add(example.shown() + " is there for those of another municipality");
            }
        }
        var former = mark(formerDeputy, example, closed);
        if (!former.equals("–")) {
            problems.add(example.shown() + " is there for a deputy whose time is over");
        }
        row.append("  vikarie ")
                .append(mark(deputy, example, closed))
                .append("   tidigare vikarie ")
                .append(former);
        var unknown = mark(stranger, example, closed);
        if (!unknown.equals("→")) {
            problems.add(example.shown() + " does not ask a stranger to sign in");
        }
        row.append("   främling ").append(unknown).append("   i öppen kommun ");
        row.append(mark(stranger, example, example.town().open()));
        row.append("   installationen ")
                .append(mark(installation, example, closed))
                .append('\n');
        return new RowText(row.toString(), isAlike);
    }

    private static RowText ofInstallation(Example example) throws IOException, InterruptedException {
        var reader = mark(browser(Place.WHOLE, Role.READER), example, "");
        var administrator = mark(browser(Place.WHOLE, Role.ADMINISTRATOR), example, "");
        var unknown = mark(stranger, example, "");
        var all = mark(installation, example, "");
        var text = "  läsare %s   administratör %s   främling %s   installationen %s\n"
                .formatted(reader, administrator, unknown, all);
        return new RowText(text, reader.equals(all) && administrator.equals(all));
    }

    private static String mark(Browser browser, Example example, String municipality)
            throws IOException, InterruptedException {
        var answer = tries.answer(browser, example, municipality);
        var mark = mark(answer);
        if (mark.equals("○")) {
            var why = Jsoup.parse(answer.body())
                    .select(".form-problem, .field-problem, [role=alert]")
                    .text();
            problems.add("%s is refused with %d: %s".formatted(example.shown(), answer.statusCode(), why));
        }
        return mark;
    }

    private static String mark(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 403 -> "✕";
            case 404 -> "–";
            default -> RouteTries.isToSignIn(answer) ? "→" : answer.statusCode() < 400 ? "●" : "○";
        };
    }

    /** Whoever may not do a thing is told so before anything is said of what was sent. */
    @Test
    void theRightIsJudgedBeforeTheContent() throws Exception {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (!route.startsWith("POST /{kommun}")) {
                continue;
            }
            for (var example : Routes.examples(route).stream().limit(1).toList()) {
                var path = example.path()
                        .replace("{kommun}", example.town().closed())
                        .replaceAll("<\\w+>", "0".repeat(32));
                for (var place : List.of(Place.WHOLE, Place.OTHER_MUNICIPALITY)) {
                    var status =
                            browser(place, Role.READER).post(path, Map.of()).statusCode();
                    if (status != 404 && (status != 403 || place != Place.WHOLE)) {
                        wrong.add("%s %s: %d".formatted(route, place.shown, status));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Method and pattern of each, without the shapes of variables; in the order of addresses. */
    private static List<String> routes() {
        var routes = new TreeSet<String>();
        var mapping = site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((info, _) -> {
            var methods = info.getMethodsCondition().getMethods();
            for (var pattern : info.getPatternValues()) {
                var plain = pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
                if (pattern.equals("/error")) {
                    continue;
                }
                var named = methods.isEmpty() ? List.of(RequestMethod.GET) : methods;
                named.forEach(method -> routes.add(plain + " " + method));
            }
        });
        return routes.stream()
                .map(route -> route.substring(route.indexOf(' ') + 1) + " " + route.substring(0, route.indexOf(' ')))
                .toList();
    }

    private static Browser browser(Place place, Role role) {
        return BROWSERS.get(place + "-" + role);
    }

    private static Browser signedIn(String name, Place place, Role role, Term term)
            throws IOException, InterruptedException {
        var accounts = site.bean(Accounts.class);
        var email = name.toLowerCase(Locale.ROOT) + "@tertial.example";
        var account = accounts.save(email, "Prov " + name, Site.PASSWORD, false);
        Arrays.stream(Town.values())
                .map(town -> place.role(town, role))
                .forEach(appointment -> site.bean(Appointments.class).add(account.id(), appointment, term));
        var browser = site.stranger();
        browser.signIn(email, Site.PASSWORD);
        browser.get("/mitt-konto");
        return browser;
    }
}
