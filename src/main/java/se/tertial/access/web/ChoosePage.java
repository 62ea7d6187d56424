package se.tertial.access.web;

import java.util.List;
import se.tertial.access.PasswordRule;
import se.tertial.basics.Messages;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * Where a password is chosen by a link in a letter.
 *
 * @param secret that the form sends back
 * @param ticket of the link, empty when it works no more
 * @param isNew whether the person has just been invited, to those {@code roles}
 * @param problem with the password that was sent, empty before
 */
public record ChoosePage(
        Shell shell, String secret, String ticket, String email, boolean isNew, List<String> roles, String problem)
        implements Page {

    public ChoosePage {
        roles = List.copyOf(roles);
    }

    public String say(String key) {
        return Messages.of("access", shell.language()).text(key);
    }

    public String hint() {
        return Messages.of("access", shell.language()).text("choose.hint", PasswordRule.CHARACTERS_MIN);
    }

    @Override
    public String template() {
        return "access/choose.jte";
    }
}
