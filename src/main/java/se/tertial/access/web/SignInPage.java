package se.tertial.access.web;

import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * @param secret that the form sends back
 * @param afterwards where to go then
 * @param problem why the last attempt failed, empty before the first
 */
public record SignInPage(Shell shell, String secret, String afterwards, String problem) implements Page {

    @Override
    public String template() {
        return "access/signIn.jte";
    }
}
