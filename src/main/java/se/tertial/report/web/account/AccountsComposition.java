package se.tertial.report.web.account;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tertial.access.AccountEvents;
import se.tertial.access.Accounts;
import se.tertial.access.Accounts.Account;
import se.tertial.access.Accounts.Way;
import se.tertial.access.Appointments;
import se.tertial.access.Appointments.Held;
import se.tertial.access.ClaimRules;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.RoleWords;
import se.tertial.report.Municipalities;
import se.tertial.ui.Choice.Option;

/** The page of accounts and roles, from a handful of queries however many there are. */
@Component
class AccountsComposition {

    private static final int EVENTS_SHOWN_MAX = 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private final Accounts accounts;
    private final Appointments appointments;
    private final ClaimRules rules;
    private final AccountEvents events;
    private final Municipalities municipalities;

    AccountsComposition(
            Accounts accounts,
            Appointments appointments,
            ClaimRules rules,
            AccountEvents events,
            Municipalities municipalities) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.rules = rules;
        this.events = events;
        this.municipalities = municipalities;
    }

    AccountsPage page(AccountsAsked asked, String said) {
        var words = asked.words();
        var text = said.isEmpty() || !words.has("accounts." + said) ? "" : words.text("accounts." + said);
        return new AccountsPage(
                asked.shell(),
                asked.caller().secret(),
                asked.action(),
                said.startsWith("done.") ? text : "",
                said.startsWith("problem.") ? text : "",
                people(asked),
                roles(asked),
                places(asked),
                units(asked),
                asked.isInstallation() ? rules(asked) : null,
                asked.isInstallation() ? events(asked) : List.of(),
                asked.log());
    }

    private List<AccountsPage.Person> people(AccountsAsked asked) {
        var ways = accounts.ways();
        var byAccount = appointments.all().stream().collect(Collectors.groupingBy(Held::account));
        return accounts.all().stream()
                .filter(account ->
                        asked.isInstallation() || isHere(asked, byAccount.getOrDefault(account.id(), List.of())))
                .map(account -> person(asked, account, ways, byAccount.getOrDefault(account.id(), List.of())))
                .toList();
    }

    private static boolean isHere(AccountsAsked asked, List<Held> held) {
        return held.stream().map(Held::appointment).anyMatch(asked::covers);
    }

    private AccountsPage.Person person(AccountsAsked asked, Account account, Map<Long, Way> ways, List<Held> held) {
        var words = asked.words();
        var way = ways.getOrDefault(account.id(), Way.NOT_YET);
        var state = account.disabled()
                ? words.text("accounts.closed")
                : switch (way) {
                    case PASSWORD -> account.demo() ? words.text("accounts.demo") : "";
                    case PROVIDER -> words.text("accounts.provider");
                    case NOT_YET -> words.text("accounts.not-yet");
                };
        var shown = held.stream()
                .filter(one -> asked.covers(one.appointment()))
                .map(one -> new AccountsPage.Role(
                        one.id(), where(asked, one.appointment()) + RoleWords.term(one, words), !one.byClaim()))
                .toList();
        return new AccountsPage.Person(
                account.id(),
                account.name(),
                account.email(),
                state,
                shown.size() == held.size(),
                account.disabled(),
                way != Way.PROVIDER,
                shown);
    }

    private String where(AccountsAsked asked, Appointment appointment) {
        var organisation = asked.organisation();
        var words = asked.words();
        var unit = appointment.unit().isEmpty()
                ? words.text("accounts.whole")
                : organisation == null
                        ? appointment.unit()
                        : organisation
                                .unit(appointment.unit())
                                .map(known -> known.name())
                                .orElse(appointment.unit());
        var place = appointment.municipality().isEmpty()
                ? words.text("role.installation")
                : organisation == null ? appointment.municipality() + ", " + unit : unit;
        return words.text("role.in", RoleWords.name(appointment.role(), words), place);
    }

    private static List<Option> roles(AccountsAsked asked) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.code(), RoleWords.name(role, asked.words()), false))
                .toList();
    }

    private List<Option> places(AccountsAsked asked) {
        return asked.isInstallation()
                ? Stream.concat(
                                Stream.of(new Option("", asked.words().text("role.installation"), true)),
                                municipalities.all().stream()
                                        .map(named -> new Option(named.code(), named.name(), false)))
                        .toList()
                : List.of();
    }

    private static List<Option> units(AccountsAsked asked) {
        var organisation = asked.organisation();
        return organisation == null
                ? List.of()
                : Stream.concat(
                                Stream.of(new Option("", asked.words().text("accounts.whole"), true)),
                                organisation.units().stream().map(unit -> new Option(unit.code(), unit.name(), false)))
                        .toList();
    }

    private List<AccountsPage.Rule> rules(AccountsAsked asked) {
        return rules.all().stream()
                .map(rule -> new AccountsPage.Rule(
                        rule.id(), rule.claim() + " = " + rule.value(), where(asked, rule.gives())))
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
