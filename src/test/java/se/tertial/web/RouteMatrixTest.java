package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tertial.Golden;
import se.tertial.access.Accounts;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.folder.Folders;
import se.tertial.web.Routes.Example;
import se.tertial.web.Site.Browser;

/**
 * Every route asked for by everybody, over HTTP: who gets what is a table that a person reads and a change of it is seen. A
 * new route appears by itself, and fails the build until somebody has looked at its row; its example is a line of {@link Routes}.
 */
class RouteMatrixTest {

    private static final String HEAD = """
            Vem som når vad. Varje ruta är prövad mot det körande programmet, i en stängd kommun, på en sida om en enhet.
            Skrivs av RouteMatrixTest; ändra inte för hand.

            ●  får            ○  kommer fram, men det som skickades avvisas     →  ombeds logga in
            ✕  får inte       –  finns inte (404)

            Kolumner: lä läsare, ha handläggare, ch chef, ek ekonom, ut utvecklare, se sekreterare, re revisor, ad administratör.
            Rader: roll i hela kommunen, i enheten, i en annan enhet, i en annan kommun.
            Sedan: främling i den stängda kommunen, främling i en likadan öppen, installationens administratör.

            """;

    @TempDir
    private static Path folders;

    private static Site site;
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
    }

    @BeforeAll
    static void start() throws Exception {
        site = Site.start();
        for (var town : Routes.Town.values()) {
            copy(town, town.closed(), "false");
            copy(town, town.open(), "true");
        }
        for (var place : Place.values()) {
            for (var role : Role.values()) {
                BROWSERS.put(person(place, role), signedIn(place, role));
            }
        }
    }

    @AfterAll
    static void stop() {
        BROWSERS.values().forEach(Browser::close);
        site.close();
    }

    @Test
    void everyRouteIsForWhomItIsFor() throws Exception {
        var text = new StringBuilder(HEAD);
        try (var stranger = site.stranger();
                var installation = site.as("drift@tertial.example", new Appointment("", "", Role.ADMINISTRATOR))) {
            for (var route : routes()) {
                var example = Routes.example(route);
                if (example.isEmpty()) {
                    problems.add(route + " has no example in Routes");
                    continue;
                }
                text.append(block(route, example.get(), stranger, installation)).append('\n');
            }
        }
        Golden.compare("routes.txt", text.toString());
        assertThat(problems).isEmpty();
    }

    private static String block(String route, Example example, Browser stranger, Browser installation)
            throws IOException, InterruptedException {
        var block = new StringBuilder(route).append('\n');
        var closed = example.town().closed();
        if (route.contains("/{kommun}")) {
            block.append("                  lä ha ch ek ut se re ad\n");
            for (var place : Place.values()) {
                block.append("  %-15s".formatted(place.shown));
                for (var role : Role.values()) {
                    var mark = asked(BROWSERS.get(person(place, role)), example, closed);
                    block.append(' ').append(mark).append(' ');
                    if (place == Place.OTHER_MUNICIPALITY && !mark.equals("–")) {
                        problems.add(route + " is there for " + role.code() + " of another municipality");
                    }
                }
                block.append('\n');
            }
            var closedForStranger = asked(stranger, example, closed);
            if (!closedForStranger.equals("→")) {
                problems.add(route + " does not ask a stranger to sign in");
            }
            block.append("  främling ").append(closedForStranger);
            block.append("   i öppen kommun ")
                    .append(asked(stranger, example, example.town().open()));
        } else {
            var reader = BROWSERS.get(person(Place.WHOLE, Role.READER));
            block.append("  läsare ").append(asked(reader, example, closed));
            block.append("   administratör ")
                    .append(asked(BROWSERS.get(person(Place.WHOLE, Role.ADMINISTRATOR)), example, closed));
            block.append("   främling ").append(asked(stranger, example, closed));
        }
        block.append("   installationen ")
                .append(asked(installation, example, closed))
                .append('\n');
        if (example.isThere()
                && !block.toString().contains("●")
                && !block.toString().contains("○")) {
            problems.add(route + " is there for nobody: is " + example.path() + " an example?");
        }
        return block.toString();
    }

    private static String asked(Browser browser, Example example, String municipality)
            throws IOException, InterruptedException {
        var path = example.path().replace("{kommun}", municipality);
        return mark(answer(browser, example, path), path);
    }

    /** A connection that the server has closed in the meantime is tried anew. */
    private static HttpResponse<String> answer(Browser browser, Example example, String path)
            throws IOException, InterruptedException {
        try {
            return example.method().equals("GET") ? browser.get(path) : browser.post(path, example.fields());
        } catch (IOException closed) {
            return example.method().equals("GET") ? browser.get(path) : browser.post(path, example.fields());
        }
    }

    private static String mark(HttpResponse<String> answer, String path) {
        var status = answer.statusCode();
        if (status >= 500) {
            problems.add(path + " fails: " + status);
        }
        var isToSignIn = answer.headers()
                .firstValue("Location")
                .filter(to -> to.contains("/logga-in?"))
                .isPresent();
        return switch (status) {
            case 403 -> "✕";
            case 404 -> "–";
            default -> isToSignIn ? "→" : status < 400 ? "●" : "○";
        };
    }

    /** Method and pattern of each, without the shapes of variables; in the order of addresses. */
    private static List<String> routes() {
        var routes = new TreeSet<String>();
        var mapping = site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((info, handler) -> {
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
                .collect(Collectors.toList());
    }

    private static String person(Place place, Role role) {
        return place.name().toLowerCase(Locale.ROOT) + "-" + role.code() + "@tertial.example";
    }

    private static Browser signedIn(Place place, Role role) throws IOException, InterruptedException {
        var accounts = site.bean(Accounts.class);
        var email = person(place, role);
        var account = accounts.save(email, "Prov", Site.PASSWORD, false);
        Arrays.stream(Routes.Town.values())
                .map(town -> switch (place) {
                    case WHOLE -> new Appointment(town.closed(), "", role);
                    case UNIT -> new Appointment(town.closed(), town.unit(), role);
                    case OTHER_UNIT -> new Appointment(town.closed(), town.otherUnit(), role);
                    case OTHER_MUNICIPALITY -> new Appointment(town.open(), "", role);
                })
                .forEach(appointment -> accounts.appoint(account, appointment));
        var browser = site.stranger();
        browser.signIn(email, Site.PASSWORD);
        browser.get("/mitt-konto");
        return browser;
    }

    private static void copy(Routes.Town town, String code, String open) {
        var folder = folders.resolve(code);
        Folders.copy(Path.of("samples", town.sample()), folder);
        Folders.change(folder, "organisation.yaml", "code: " + town.sample() + "\n", "code: " + code + "\n");
        Folders.change(folder, "organisation.yaml", "open: true", "open: " + open);
        site.load(folder);
    }
}
