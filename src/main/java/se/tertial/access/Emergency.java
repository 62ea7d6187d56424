package se.tertial.access;

import java.time.Clock;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Accounts.Account;
import se.tertial.access.Appointments.Held;
import se.tertial.access.Visitor.Appointment;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.mail.Letter;
import se.tertial.mail.Outbox;

/**
 * An administrator for some hours, made on the command line of the server when nobody can sign in otherwise. Nobody makes one in
 * secret: it is kept as an event, and every administrator of the installation is told by a letter.
 */
public final class Emergency {

    public static final String EMAIL = "nodkonto@tertial.local";
    private static final String NAME = "Nödkonto";

    private final DSLContext sql;
    private final Clock clock;

    public Emergency(DSLContext sql) {
        this(sql, Clock.systemUTC());
    }

    public Emergency(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void begin(String reason, Duration valid, String password) {
        sql.transaction(transaction -> {
            var inside = DSL.using(transaction);
            var accounts = new Accounts(inside, clock);
            var account = accounts.emergency(EMAIL, NAME, password, valid);
            new Sessions(inside, accounts, clock).endAll(account.id(), "");
            accounts.appoint(account, new Appointment("", "", Role.ADMINISTRATOR));
            new AccountEvents(inside, clock).add(Kind.EMERGENCY, "", EMAIL, reason, "");
            tellAdministrators(inside, accounts, reason);
        });
    }

    private void tellAdministrators(DSLContext inside, Accounts accounts, String reason) {
        var words = Messages.of("access", Language.SV);
        var outbox = new Outbox(inside, clock);
        new Appointments(inside)
                .all().stream()
                        .filter(held -> held.appointment().municipality().isEmpty())
                        .map(Held::account)
                        .distinct()
                        .flatMap(id -> accounts.byId(id).stream())
                        .filter(account ->
                                !account.disabled() && !account.email().equals(EMAIL))
                        .map(Account::email)
                        .map(to -> new Letter(
                                to,
                                words.text("letter.emergency.subject"),
                                words.text("letter.emergency.text", reason)))
                        .forEach(outbox::add);
    }
}
