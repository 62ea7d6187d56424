package se.tertial.report.web.account;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
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
import se.tertial.access.Role;
import se.tertial.access.Sessions;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.Letters;
import se.tertial.mail.Letter;
import se.tertial.report.Municipalities;

/** What is done with accounts on their page: each deed checked against what the one who does it looks after, and kept as an event. */
final class AccountDeeds {

    private static final int NAME_CHARACTERS_MAX = 100;

    private final Accounts accounts;
    private final Appointments appointments;
    private final ClaimRules rules;
    private final Sessions sessions;
    private final PasswordChoosing choosing;
    private final AccountEvents events;
    private final Municipalities municipalities;
    private final Letters letters;

    /** @param inside a transaction, so that nothing is done without its trace */
    AccountDeeds(DSLContext inside, Municipalities municipalities, Letters letters, boolean demo) {
        accounts = new Accounts(inside);
        appointments = new Appointments(inside);
        rules = new ClaimRules(inside);
        sessions = new Sessions(inside, accounts);
        choosing = new PasswordChoosing(inside, demo);
        events = new AccountEvents(inside);
        this.municipalities = municipalities;
        this.letters = letters;
    }

    /** Returns the end of the key of what was done or why not, as {@code done.added} and {@code problem.email}. */
    String act(AccountsAsked asked, Map<String, String> sent) {
        return switch (sent.getOrDefault("gor", "")) {
            case "lagg-till" -> add(asked, sent);
            case "avsluta" -> end(asked, number(sent, "roll"));
            case "bjud-in" -> onOurs(asked, sent, this::invite);
            case "stang" -> onOurs(asked, sent, this::close);
            case "oppna" -> onOurs(asked, sent, this::open);
            case "logga-ut" -> onOurs(asked, sent, this::signOut);
            case "regel" -> asked.isInstallation() ? addRule(asked, sent) : "problem.elsewhere";
            case "regel-bort" ->
                asked.isInstallation() ? removeRule(asked, number(sent, "regel")) : "problem.elsewhere";
            default -> "problem.elsewhere";
        };
    }

    private interface Deed {
        String on(AccountsAsked asked, Account account);
    }

    /** Only an account all of whose roles the doer looks after can be closed, opened, signed out and invited. */
    private String onOurs(AccountsAsked asked, Map<String, String> sent, Deed deed) {
        var account = accounts.byId(number(sent, "konto"));
        return account.filter(one -> isOurs(asked, one))
                .map(one -> deed.on(asked, one))
                .orElse("problem.elsewhere");
    }

    private boolean isOurs(AccountsAsked asked, Account account) {
        var held = appointments.ofAccount(account.id());
        return asked.isInstallation()
                || !held.isEmpty() && held.stream().map(Held::appointment).allMatch(asked::covers);
    }

    private String add(AccountsAsked asked, Map<String, String> sent) {
        var email = sent.getOrDefault("epost", "").strip();
        var name = sent.getOrDefault("namn", "").strip();
        if (!Letter.isAddress(email)) {
            return "problem.email";
        }
        if (name.isEmpty() || name.length() > NAME_CHARACTERS_MAX) {
            return "problem.name";
        }
        var appointment = appointment(asked, sent);
        var term = term(sent);
        if (appointment.isEmpty()) {
            return "problem.role";
        }
        if (term == null) {
            return "problem.term";
        }
        var account = accounts.invited(email, name);
        appointments.add(account.id(), appointment.get(), term);
        note(asked, Kind.ROLE_GIVEN, account, appointment.get(), term);
        if (accounts.ways().get(account.id()) == Way.NOT_YET) {
            invite(asked, account);
            return "done.invited";
        }
        return "done.added";
    }

    /** Empty when there is no such role, municipality or unit, or it is not the doer's to give. */
    private Optional<Appointment> appointment(AccountsAsked asked, Map<String, String> sent) {
        var municipality = asked.isInstallation() ? sent.getOrDefault("kommun", "") : asked.municipality();
        var unit = sent.getOrDefault("rollenhet", "").strip();
        var role = Role.parse(sent.getOrDefault("roll", ""));
        var isThere = municipality.isEmpty()
                ? unit.isEmpty() && role.filter(Role.ADMINISTRATOR::equals).isPresent()
                : municipalities
                        .byCode(municipality)
                        .filter(known -> unit.isEmpty()
                                || known.organisation().unit(unit).isPresent())
                        .isPresent();
        return role.filter(_ -> isThere).map(one -> new Appointment(municipality, unit, one));
    }

    private static @Nullable Term term(Map<String, String> sent) {
        try {
            return new Term(
                    day(sent.getOrDefault("fran", "")),
                    day(sent.getOrDefault("till", "")),
                    sent.getOrDefault("ersatter", "").strip());
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }

    private String end(AccountsAsked asked, long id) {
        var held = appointments.byId(id).filter(one -> asked.covers(one.appointment()) && !one.byClaim());
        if (held.isEmpty()) {
            return "problem.elsewhere";
        }
        appointments.end(held.get());
        var account = accounts.byId(held.get().account()).orElseThrow();
        note(
                asked,
                Kind.ROLE_ENDED,
                account,
                held.get().appointment(),
                held.get().term());
        return "done.ended";
    }

    private String invite(AccountsAsked asked, Account account) {
        if (accounts.ways().get(account.id()) == Way.PROVIDER) {
            return "problem.provider";
        }
        choosing.invite(
                account,
                asked.caller().visitor().email(),
                asked.place(),
                (to, ticket) -> letters.invitation(to, ticket, asked.language()));
        return "done.invited";
    }

    private String close(AccountsAsked asked, Account account) {
        if (account.id() == asked.caller().visitor().account()) {
            return "problem.own";
        }
        accounts.disable(account);
        sessions.endAll(account.id(), "");
        note(asked, Kind.CLOSED, account);
        return "done.closed";
    }

    private String open(AccountsAsked asked, Account account) {
        accounts.enable(account);
        note(asked, Kind.OPENED, account);
        return "done.opened";
    }

    private String signOut(AccountsAsked asked, Account account) {
        sessions.endAll(account.id(), "");
        note(asked, Kind.SIGNED_OUT_EVERYWHERE, account);
        return "done.out";
    }

    private String addRule(AccountsAsked asked, Map<String, String> sent) {
        var claim = sent.getOrDefault("pastaende", "").strip();
        var value = sent.getOrDefault("varde", "").strip();
        var gives = appointment(asked, sent);
        if (claim.isEmpty() || value.isEmpty() || gives.isEmpty()) {
            return "problem.rule";
        }
        rules.add(claim, value, gives.get());
        noteRule(asked, "+", claim, value, gives.get());
        return "done.rule";
    }

    private String removeRule(AccountsAsked asked, long id) {
        rules.all().stream().filter(rule -> rule.id() == id).forEach(rule -> {
            rules.remove(id);
            noteRule(asked, "−", rule.claim(), rule.value(), rule.gives());
        });
        return "done.rule";
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
