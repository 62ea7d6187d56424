package se.tertial.access;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Accounts.Account;
import se.tertial.mail.Letter;
import se.tertial.mail.Outbox;

/** Choosing a password: by a link in a letter, or in place of the old one. Each time the owner is told by a letter. */
@Component
public final class PasswordChoosing {

    private final DSLContext sql;
    private final boolean demo;
    private final PasswordRule rule = new PasswordRule();

    public PasswordChoosing(DSLContext sql, @Value("${tertial.demo:false}") boolean demo) {
        this.sql = sql;
        this.demo = demo;
    }

    public sealed interface Chosen {

        record Done(Account account) implements Chosen {}

        record Faulty(PasswordRule.Fault fault) implements Chosen {}

        /** The link is used, too old or none at all; or the old password is another. */
        record Refused() implements Chosen {}
    }

    /**
     * Sends a link to the address if it is one of an account that signs in with a password here, or is invited to and has not come
     * yet: the link of the invitation may be too old.
     *
     * @param letter to the account, with the secret of the link
     */
    public void forget(String email, String place, BiFunction<Account, String, Letter> letter) {
        sql.transaction(transaction -> {
            var inside = DSL.using(transaction);
            var accounts = new Accounts(inside);
            accounts.byEmail(email)
                    .filter(account -> !account.disabled() && (demo || !account.demo()))
                    .filter(account -> !accounts.isVouchedFor(account))
                    .ifPresent(account -> {
                        var ticket = new Tickets(inside).issue(account.id(), Tickets.RESET);
                        new Outbox(inside).add(letter.apply(account, ticket));
                        new AccountEvents(inside).add(Kind.RESET_ASKED, "", account.email(), "", place);
                    });
        });
    }

    /** Invites to an account, anew if need be: a link by which its password is chosen. */
    public void invite(Account account, String by, String place, BiFunction<Account, String, Letter> letter) {
        sql.transaction(transaction -> {
            var inside = DSL.using(transaction);
            var ticket = new Tickets(inside).issue(account.id(), Tickets.INVITATION);
            new Outbox(inside).add(letter.apply(account, ticket));
            new AccountEvents(inside).add(Kind.INVITED, by, account.email(), "", place);
        });
    }

    /** Whose the link is, if it still works. */
    public Optional<Account> of(String ticket) {
        return new Tickets(sql).account(ticket).flatMap(new Accounts(sql)::byId).filter(account -> !account.disabled());
    }

    /** By a link, which then has been used; every session of the account is ended. */
    public Chosen byTicket(String ticket, String password, String place, Function<Account, Letter> letter) {
        var account = of(ticket);
        if (account.isEmpty()) {
            return new Chosen.Refused();
        }
        var fault = rule.fault(password, account.get().email(), account.get().name());
        if (fault.isPresent()) {
            return new Chosen.Faulty(fault.get());
        }
        return sql.transactionResult(transaction -> {
            var inside = DSL.using(transaction);
            if (new Tickets(inside).redeem(ticket).isEmpty()) {
                return new Chosen.Refused();
            }
            choose(inside, account.get(), password, "", place, letter);
            return new Chosen.Done(account.get());
        });
    }

    /** @param session that goes on; all others of the account are ended */
    public Chosen byOld(
            Account account,
            String old,
            String password,
            String session,
            String place,
            Function<Account, Letter> letter) {
        if (new Accounts(sql).signIn(account.email(), old).isEmpty()) {
            return new Chosen.Refused();
        }
        var fault = rule.fault(password, account.email(), account.name());
        if (fault.isPresent()) {
            return new Chosen.Faulty(fault.get());
        }
        sql.transaction(transaction -> choose(DSL.using(transaction), account, password, session, place, letter));
        return new Chosen.Done(account);
    }

    private static void choose(
            DSLContext inside,
            Account account,
            String password,
            String session,
            String place,
            Function<Account, Letter> letter) {
        var accounts = new Accounts(inside);
        accounts.choosePassword(account.id(), password);
        new Sessions(inside, accounts).endAll(account.id(), session);
        new Outbox(inside).add(letter.apply(account));
        new AccountEvents(inside).add(Kind.PASSWORD_CHOSEN, account.email(), account.email(), "", place);
    }
}
