package se.tertial.report.web.account;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Accounts;
import se.tertial.access.Accounts.Account;
import se.tertial.access.Accounts.Way;
import se.tertial.access.Appointments;
import se.tertial.access.Appointments.Held;
import se.tertial.access.Appointments.Term;
import se.tertial.access.ClaimRules;
import se.tertial.access.PasswordChoosing;
import se.tertial.access.Sessions;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.Letters;

/** What is done with accounts on their page: each deed checked against what the one who does it looks after, and kept as an event. */
final class AccountDeeds {

    private final Accounts accounts;
    private final Appointments appointments;
    private final ClaimRules rules;
    private final Sessions sessions;
    private final PasswordChoosing choosing;
    private final AccountEvents events;
    private final AccountDesk desk;
    private final Letters letters;

    /** @param inside a transaction, so that nothing is done without its trace */
    AccountDeeds(DSLContext inside, AccountDesk desk, Letters letters, boolean demo) {
        accounts = new Accounts(inside);
        appointments = new Appointments(inside);
        rules = new ClaimRules(inside);
        sessions = new Sessions(inside, accounts);
        choosing = new PasswordChoosing(inside, demo);
        events = new AccountEvents(inside);
        this.desk = desk;
        this.letters = letters;
    }

    Outcome act(AccountsAsked asked, Map<String, String> sent) {
        return switch (sent.getOrDefault("gor", "")) {
            case "lagg-till" -> add(asked, sent);
            case "avsluta" -> end(asked, number(sent, "roll"));
            case "bjud-in" -> onOurs(asked, sent, this::invite);
            case "stang" -> onOurs(asked, sent, this::close);
            case "oppna" -> onOurs(asked, sent, this::open);
            case "logga-ut" -> onOurs(asked, sent, this::signOut);
            case "regel" -> asked.isInstallation() ? addRule(asked, sent) : refused("elsewhere");
            case "regel-bort" ->
                asked.isInstallation() ? removeRule(asked, number(sent, "regel")) : refused("elsewhere");
            default -> refused("elsewhere");
        };
    }

    private static Outcome done(String what) {
        return new Outcome.Said("done." + what);
    }

    private static Outcome refused(String why) {
        return new Outcome.Said("problem." + why);
    }

    private interface Deed {
        Outcome on(AccountsAsked asked, Account account);
    }

    /** Only an account all of whose roles the doer looks after can be closed, opened, signed out and invited. */
    private Outcome onOurs(AccountsAsked asked, Map<String, String> sent, Deed deed) {
        var account = accounts.byId(number(sent, "konto"));
        return account.filter(one -> isOurs(asked, one))
                .map(one -> deed.on(asked, one))
                .orElseGet(() -> refused("elsewhere"));
    }

    private boolean isOurs(AccountsAsked asked, Account account) {
        var held = appointments.ofAccount(account.id());
        return asked.isInstallation()
                || !held.isEmpty() && held.stream().map(Held::appointment).allMatch(asked::covers);
    }

    private Outcome add(AccountsAsked asked, Map<String, String> sent) {
        var form = new GrantForm(sent);
        var read = form.person(desk.places(asked), desk.names(asked));
        if (read.isEmpty()) {
            return new Outcome.Wrong(Outcome.Form.PERSON, form.problems());
        }
        var person = read.get();
        if (accounts.byEmail(person.email()).filter(Account::disabled).isPresent()) {
            return new Outcome.Wrong(Outcome.Form.PERSON, Map.of(GrantForm.EMAIL, "shut"));
        }
        var account = accounts.invited(person.email(), person.name());
        appointments.add(account.id(), person.appointment(), person.term());
        note(asked, Kind.ROLE_GIVEN, account, person.appointment(), person.term());
        return accounts.ways().get(account.id()) == Way.NOT_YET ? invite(asked, account) : done("added");
    }

    private Outcome end(AccountsAsked asked, long id) {
        var held = appointments.byId(id).filter(one -> asked.covers(one.appointment()) && !one.byClaim());
        if (held.isEmpty()) {
            return refused("elsewhere");
        }
        appointments.end(held.get());
        var account = accounts.byId(held.get().account()).orElseThrow();
        note(
                asked,
                Kind.ROLE_ENDED,
                account,
                held.get().appointment(),
                held.get().term());
        return done("ended");
    }

    private Outcome invite(AccountsAsked asked, Account account) {
        if (accounts.ways().get(account.id()) == Way.PROVIDER) {
            return refused("provider");
        }
        choosing.invite(
                account,
                asked.caller().visitor().email(),
                asked.place(),
                (to, ticket) -> letters.invitation(to, ticket, asked.language()));
        return done("invited");
    }

    private Outcome close(AccountsAsked asked, Account account) {
        if (account.id() == asked.caller().visitor().account()) {
            return refused("own");
        }
        accounts.disable(account);
        sessions.endAll(account.id(), "");
        note(asked, Kind.CLOSED, account);
        return done("closed");
    }

    private Outcome open(AccountsAsked asked, Account account) {
        accounts.enable(account);
        note(asked, Kind.OPENED, account);
        return done("opened");
    }

    private Outcome signOut(AccountsAsked asked, Account account) {
        sessions.endAll(account.id(), "");
        note(asked, Kind.SIGNED_OUT_EVERYWHERE, account);
        return done("out");
    }

    private Outcome addRule(AccountsAsked asked, Map<String, String> sent) {
        var form = new GrantForm(sent);
        var read = form.claim(desk.places(asked));
        if (read.isEmpty()) {
            return new Outcome.Wrong(Outcome.Form.RULE, form.problems());
        }
        var rule = read.get();
        rules.add(rule.claim(), rule.value(), rule.appointment());
        noteRule(asked, "+", rule.claim(), rule.value(), rule.appointment());
        return done("rule");
    }

    private Outcome removeRule(AccountsAsked asked, long id) {
        rules.all().stream().filter(rule -> rule.id() == id).forEach(rule -> {
            rules.remove(id);
            noteRule(asked, "−", rule.claim(), rule.value(), rule.gives());
        });
        return done("rule");
    }

    private void noteRule(AccountsAsked asked, String sign, String claim, String value, Appointment gives) {
        var detail = "%s %s = %s: %s".formatted(sign, claim, value, gives.told());
        var by = asked.caller().visitor().email();
        events.add(Kind.RULE_CHANGED, by, "", gives.municipality(), detail, asked.place());
    }

    private void note(AccountsAsked asked, Kind kind, Account about) {
        events.add(kind, asked.caller().visitor().email(), about.email(), asked.municipality(), "", asked.place());
    }

    private void note(AccountsAsked asked, Kind kind, Account about, Appointment role, Term term) {
        var detail = term.equals(Term.ALWAYS)
                ? role.told()
                : "%s %s–%s %s"
                        .formatted(role.told(), told(term.from()), told(term.until()), term.deputyFor())
                        .strip();
        var by = asked.caller().visitor().email();
        events.add(kind, by, about.email(), role.municipality(), detail, asked.place());
    }

    private static String told(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static long number(Map<String, String> sent, String name) {
        var text = sent.getOrDefault(name, "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
