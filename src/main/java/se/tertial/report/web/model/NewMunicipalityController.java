package se.tertial.report.web.model;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Accounts;
import se.tertial.access.Right;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.Caller;
import se.tertial.access.web.Callers;
import se.tertial.access.web.NotAllowed;
import se.tertial.access.web.PersonShell;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.database.Reach;
import se.tertial.report.Editing;
import se.tertial.report.Municipalities;
import se.tertial.report.edit.Starting;
import se.tertial.report.web.model.RowPage.FieldShown;
import se.tertial.ui.Address;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;
import se.tertial.ui.Pages;

/** A new municipality, by the administrator of the installation. */
@Controller
class NewMunicipalityController {

    private static final String PATH = "/ny-kommun";
    private static final int PASSWORD_BYTES = 12;
    private static final List<String> STEPS =
            List.of("organisation", "nivaer", "bedomningar", "tillfallen", "mal", "indikatorer", "foljda", "utfall");

    private final Editing editing;
    private final Starting starting;
    private final Municipalities municipalities;
    private final Accounts accounts;
    private final Callers callers;
    private final Pages pages;
    private final SecureRandom random = new SecureRandom();

    NewMunicipalityController(
            Editing editing,
            Starting starting,
            Municipalities municipalities,
            Accounts accounts,
            Callers callers,
            Pages pages) {
        this.editing = editing;
        this.starting = starting;
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.callers = callers;
        this.pages = pages;
    }

    @GetMapping(PATH)
    Object page(Language language, HttpServletRequest request) {
        var caller = administrator(request);
        return form(language, caller, Map.of("rounds", "4"), Problems.none());
    }

    @PostMapping(PATH)
    Object create(
            Language language,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        var caller = administrator(request);
        return Reach.NOTHING.call(() -> created(language, caller, given(sent), response));
    }

    /** The address is no municipality's: which it is stands in the form. */
    private Object created(Language language, Caller caller, Map<String, String> given, HttpServletResponse response) {
        var ui = Messages.of("ui", language);
        var year = given.getOrDefault("year", "");
        var code = given.getOrDefault("code", "");
        if (!code.matches("[a-z][a-z0-9-]{1,40}") || code.equals(PATH.substring(1))) {
            return form(language, caller, given, Problems.at("code", ui.text("new-municipality.code")));
        }
        if (!year.matches("20\\d\\d")) {
            return form(language, caller, given, Problems.at("year", ui.text("new-municipality.year")));
        }
        var model = municipalities.byCode(given.getOrDefault("model", "")).orElse(null);
        var rounds =
                given.getOrDefault("rounds", "").matches("1|2|3|4|6|12") ? Integer.parseInt(given.get("rounds")) : 4;
        var wish = new Starting.Wish(code, given.getOrDefault("name", ""), Integer.parseInt(year), rounds, model);
        var read = starting.municipality(wish);
        if (!read.isClean()) {
            var said = read.findings().stream()
                    .map(finding -> starting.said(finding, language))
                    .distinct()
                    .toList();
            return form(language, caller, given, Problems.of(String.join(" ", said)));
        }
        var deed = Deeds.of(caller, "Lade upp kommunen");
        if (!(editing.create(deed, read.value().orElseThrow()) instanceof Editing.Outcome.Saved)) {
            return form(language, caller, given, Problems.at("code", ui.text("new-municipality.taken", code)));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return done(language, caller, code, given);
    }

    private static Map<String, String> given(Map<String, String> sent) {
        var given = new LinkedHashMap<String, String>();
        sent.forEach((name, value) -> {
            if (name.startsWith(RowComposition.PREFIX)) {
                given.put(name.substring(RowComposition.PREFIX.length()), value.strip());
            }
        });
        return given;
    }

    private Object done(Language language, Caller caller, String code, Map<String, String> given) {
        var ui = Messages.of("ui", language);
        var words = new ModelWords(language);
        var steps = new ArrayList<Link>();
        STEPS.forEach(sheet ->
                steps.add(new Link(words.say("step." + sheet), Address.of(code, ModelComposition.PATH, sheet))));
        steps.add(new Link(words.say("step.outline"), Address.of(code, OutlineComposition.PATH)));
        steps.add(new Link(words.say("step.report"), Address.of(code, "rapporter")));
        var title = ui.text("new-municipality.done", given.getOrDefault("name", ""));
        var shell = PersonShell.of(caller, language, title, Address.of(code));
        var account = developer(code, given);
        return pages.render(new NewMunicipalityPage(shell, caller.secret(), List.of(), List.of(), account, steps));
    }

    /** An account that is there keeps its password, and gets the role besides those that it has. */
    private List<String> developer(String code, Map<String, String> given) {
        var email = given.getOrDefault("email", "");
        if (!email.contains("@")) {
            return List.of();
        }
        var there = accounts.byEmail(email);
        var password = there.isPresent() ? "" : password();
        var account = there.orElseGet(() -> accounts.save(email, given.getOrDefault("person", email), password, false));
        accounts.appoint(account, new Appointment(code, "", Role.DEVELOPER));
        return password.isEmpty() ? List.of(account.email()) : List.of(account.email(), password);
    }

    private String password() {
        var bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Object form(Language language, Caller caller, Map<String, String> given, Problems problems) {
        var words = new ModelWords(language);
        var choices = new LinkedHashMap<String, String>();
        municipalities.all().forEach(named -> choices.put(named.code(), named.name()));
        var fields = List.of(
                field(words, "name", "line", true, given, List.of(), problems),
                field(words, "code", "line", true, given, List.of(), problems),
                field(words, "model", "select", false, given, models(words, choices, given), problems),
                field(words, "year", "number", true, given, List.of(), problems),
                field(words, "rounds", "select", true, given, counts(given), problems),
                field(words, "person", "line", false, given, List.of(), problems),
                field(words, "email", "line", false, given, List.of(), problems));
        var title = Messages.of("ui", language).text("new-municipality.title");
        var shell = PersonShell.of(caller, language, title, Address.of(PATH.substring(1)));
        return pages.render(
                new NewMunicipalityPage(shell, caller.secret(), fields, problems.others(), List.of(), List.of()));
    }

    private static List<Option> models(ModelWords words, Map<String, String> choices, Map<String, String> given) {
        var chosen = given.getOrDefault("model", "");
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("start.model.plain"), chosen.isEmpty()));
        choices.forEach((code, name) -> options.add(new Option(code, name, code.equals(chosen))));
        return options;
    }

    private static List<Option> counts(Map<String, String> given) {
        return Stream.of("1", "2", "3", "4", "6", "12")
                .map(count -> new Option(count, count, count.equals(given.get("rounds"))))
                .toList();
    }

    private static FieldShown field(
            ModelWords words,
            String name,
            String kind,
            boolean isRequired,
            Map<String, String> given,
            List<Option> options,
            Problems problems) {
        return new FieldShown(
                "f-" + name,
                RowComposition.PREFIX + name,
                words.say("start." + name),
                words.itemHint("start." + name),
                kind,
                given.getOrDefault(name, ""),
                isRequired,
                options.isEmpty() ? List.of() : List.of(options),
                problems.at(name));
    }

    private Caller administrator(HttpServletRequest request) {
        var caller = callers.of(request);
        if (!caller.visitor().mayInstallation(Right.ADMINISTER)) {
            throw new NotAllowed(caller);
        }
        return caller;
    }
}
