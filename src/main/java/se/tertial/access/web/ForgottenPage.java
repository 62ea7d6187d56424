package se.tertial.access.web;

import se.tertial.basics.Messages;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** @param secret that the form sends back; {@code isSent} whether a letter has been asked for */
public record ForgottenPage(Shell shell, String secret, boolean isSent) implements Page {

    public String say(String key) {
        return Messages.of("access", shell.language()).text(key);
    }

    @Override
    public String template() {
        return "access/forgotten.jte";
    }
}
