package se.tertial.access.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.tertial.access.Accounts.Account;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.mail.Letter;
import se.tertial.mail.OutsideAddress;
import se.tertial.ui.Address;

/** What is written to people about their accounts. */
@Component
public final class Letters {

    private final OutsideAddress outside;

    Letters(OutsideAddress outside) {
        this.outside = outside;
    }

    /** To one who has asked for a new password. */
    public Letter reset(Account account, String ticket, Language language) {
        return withLink("reset", account, ticket, language);
    }

    /** To one who shall begin to use an account. */
    public Letter invitation(Account account, String ticket, Language language) {
        return withLink("invitation", account, ticket, language);
    }

    /** To the owner of an account whose password somebody has just chosen. */
    public Letter passwordChosen(Account account, Language language) {
        return letter("chosen", account, language, outside.of("/glomt-losenord"));
    }

    private Letter withLink(String what, Account account, String ticket, Language language) {
        var to = Address.of(PasswordController.CHOOSE).with(PasswordController.TICKET, ticket);
        return letter(what, account, language, outside.of(to.toString()));
    }

    private static Letter letter(String what, Account account, Language language, String link) {
        var words = Messages.of("access", language);
        var key = "letter." + what.toLowerCase(Locale.ROOT);
        return new Letter(
                account.email(), words.text(key + ".subject"), words.text(key + ".text", account.name(), link) + "\n");
    }
}
