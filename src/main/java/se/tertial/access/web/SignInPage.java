package se.tertial.access.web;

import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * @param secret that the form sends back
 * @param afterwards where to go then
 * @param problem why the last attempt failed, empty before the first
 * @param done what has just been done, empty for nothing
 * @param provider where to sign in elsewhere, null when no provider is known
 */
public record SignInPage(
        Shell shell,
        String secret,
        String afterwards,
        String problem,
        String done,
        @Nullable Link provider) implements Page {

    public String say(String key) {
        return Messages.of("access", shell.language()).text(key);
    }

    @Override
    public String template() {
        return "access/signIn.jte";
    }
}
