package se.tertial.report.web.account;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tertial.access.AccountEvents;
import se.tertial.access.Accounts.Way;
import se.tertial.access.ClaimRules;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.PlaceNames;
import se.tertial.access.web.RoleWords;
import se.tertial.basics.Word;
import se.tertial.report.web.account.AccountDesk.Known;
import se.tertial.report.web.account.AccountsPage.Listed;
import se.tertial.report.web.account.AccountsPage.Typed;
import se.tertial.report.web.account.Outcome.Form;
import se.tertial.ui.Choice.Option;

/** The page of accounts and roles, from a handful of queries however many there are. */
@Component
class AccountsComposition {

    private static final int EVENTS_SHOWN_MAX = 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private final AccountDesk desk;
    private final ClaimRules rules;
    private final AccountEvents events;

    AccountsComposition(AccountDesk desk, ClaimRules rules, AccountEvents events) {
        this.desk = desk;
        this.rules = rules;
        this.events = events;
    }

    /** @param said end of the key of what was done, or why it was not; empty for nothing */
    AccountsPage page(AccountsAsked asked, String said) {
        var words = asked.words();
        var text = said.isEmpty() || !words.has("accounts." + said) ? "" : words.text("accounts." + said);
        var isProblem = said.startsWith("problem.");
        return page(asked, isProblem ? "" : text, isProblem ? text : "", null, Map.of());
    }

    /** With what was typed, and what is wrong with it. */
    AccountsPage page(AccountsAsked asked, Outcome.Wrong wrong, Map<String, String> sent) {
        return page(asked, "", asked.words().text("accounts.problem.fields"), wrong, sent);
    }

    private AccountsPage page(
            AccountsAsked asked, String done, String problem, Outcome.@Nullable Wrong wrong, Map<String, String> sent) {
        var names = desk.placeNames();
        return new AccountsPage(
                asked.shell(),
                asked.caller().secret(),
                asked.action(),
                done,
                problem,
                typed(asked, Form.PERSON, wrong, sent),
                List.copyOf(desk.names(asked)),
                listed(asked, names),
                asked.isInstallation() ? rules(asked, names) : null,
                typed(asked, Form.RULE, wrong, sent),
                asked.isInstallation() ? events(asked) : List.of(),
                asked.log());
    }

    private Typed typed(AccountsAsked asked, Form form, Outcome.@Nullable Wrong wrong, Map<String, String> sent) {
        var words = asked.words();
        var faults = wrong == null || wrong.form() != form ? null : wrong.problems();
        var values = faults == null ? Map.of(GrantForm.CLAIM, "groups") : sent;
        var problems = faults == null
                ? Map.<String, String>of()
                : faults.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, problem -> words.text("accounts.problem." + problem.getValue())));
        var places = desk.places(asked);
        var first = asked.isInstallation() ? words.text("role.installation") : "";
        return new Typed(
                values,
                problems,
                roles(asked, values.getOrDefault(GrantForm.ROLE, Role.READER.code())),
                places.groups(first, values.getOrDefault(GrantForm.PLACE, asked.municipality())),
                places.isShort());
    }

    private Listed listed(AccountsAsked asked, PlaceNames.Reading names) {
        var search = asked.search();
        var words = asked.words();
        var found = desk.known(asked).stream()
                .filter(known -> search.finds(known.account(), known.way(), known.own()))
                .toList();
        var pages = Math.max(1, Math.ceilDiv(found.size(), AccountSearch.PEOPLE_SHOWN_MAX));
        var at = Math.min(search.page(), pages);
        var people = found.stream()
                .skip((long) (at - 1) * AccountSearch.PEOPLE_SHOWN_MAX)
                .limit(AccountSearch.PEOPLE_SHOWN_MAX)
                .map(known -> person(asked, known, names))
                .toList();
        return new Listed(
                search.words(),
                Stream.concat(
                                Stream.of(new Option(
                                        "",
                                        words.text("accounts.any-role"),
                                        search.role().isEmpty())),
                                roles(asked, search.role().map(Role::code).orElse("")).stream())
                        .toList(),
                desk.places(asked).groups(words.text("accounts.any-place"), search.place()),
                states(asked),
                search.isForAll(),
                asked.here().toString(),
                found.size(),
                at,
                pages,
                at > 1 ? search.at(at - 1).in(asked.here()).toString() : null,
                at < pages ? search.at(at + 1).in(asked.here()).toString() : null,
                people);
    }

    private static List<Option> states(AccountsAsked asked) {
        var search = asked.search();
        var any = new Option(
                "", asked.words().text("accounts.any-state"), search.state().isEmpty());
        return Stream.concat(
                        Stream.of(any),
                        Arrays.stream(AccountSearch.State.values())
                                .map(state -> new Option(
                                        Word.of(state),
                                        asked.words().text("accounts.state." + Word.of(state)),
                                        search.state().filter(state::equals).isPresent())))
                .toList();
    }

    private static AccountsPage.Person person(AccountsAsked asked, Known known, PlaceNames.Reading names) {
        var words = asked.words();
        var account = known.account();
        var state = account.disabled()
                ? words.text("accounts.closed")
                : switch (known.way()) {
                    case PASSWORD -> account.demo() ? words.text("accounts.demo") : "";
                    case PROVIDER -> words.text("accounts.provider");
                    case NOT_YET -> words.text("accounts.not-yet");
                };
        var shown = known.own().stream()
                .map(one -> new AccountsPage.Role(
                        one.id(), role(asked, one.appointment(), names) + RoleWords.term(one, words), !one.byClaim()))
                .toList();
        return new AccountsPage.Person(
                account.id(),
                account.name(),
                account.email(),
                state,
                known.own().size() == known.held().size(),
                account.disabled(),
                known.way() != Way.PROVIDER,
                shown);
    }

    /** Within a municipality its own name goes without saying. */
    private static String role(AccountsAsked asked, Appointment appointment, PlaceNames.Reading names) {
        var words = asked.words();
        var organisation = asked.organisation();
        var place = organisation == null
                ? names.of(appointment, words)
                : appointment.unit().isEmpty()
                        ? words.text("accounts.whole")
                        : organisation
                                .unit(appointment.unit())
                                .map(unit -> unit.name())
                                .orElse(appointment.unit());
        return RoleWords.in(appointment, place, words);
    }

    private static List<Option> roles(AccountsAsked asked, String chosen) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(
                        role.code(),
                        RoleWords.name(role, asked.words()),
                        role.code().equals(chosen)))
                .toList();
    }

    private List<AccountsPage.Rule> rules(AccountsAsked asked, PlaceNames.Reading names) {
        return rules.all().stream()
                .map(rule -> new AccountsPage.Rule(
                        rule.id(), rule.claim() + " = " + rule.value(), role(asked, rule.gives(), names)))
                .toList();
    }

    private List<AccountsPage.Event> events(AccountsAsked asked) {
        var words = asked.words();
        return events.latest(EVENTS_SHOWN_MAX).stream()
                .map(event -> new AccountsPage.Event(
                        TIME.format(event.at()),
                        Stream.of(
                                        words.text("event." + event.kind()),
                                        event.about(),
                                        event.detail(),
                                        event.who().isEmpty() || event.who().equals(event.about())
                                                ? ""
                                                : words.text("event.by", event.who()),
                                        event.place())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }
}
