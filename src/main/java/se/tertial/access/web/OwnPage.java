package se.tertial.access.web;

import java.util.List;
import java.util.Locale;
import se.tertial.access.PasswordRule;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A person's own account: the roles, the password, and where it is signed in.
 *
 * @param secret that forms send back
 * @param hasPassword whether the person signs in with a password here
 * @param done what has just been done, empty for nothing
 * @param wrong why the old password was not taken, {@code fault} what is wrong with the new one; empty for nothing
 */
public record OwnPage(
        Shell shell,
        String secret,
        String name,
        String email,
        boolean hasPassword,
        List<String> roles,
        List<Session> sessions,
        String done,
        String wrong,
        String fault)
        implements Page {

    /** @param isThis the one that the page is shown in */
    public record Session(String key, String browser, String place, String begunAt, String seenAt, boolean isThis) {}

    public OwnPage {
        roles = List.copyOf(roles);
        sessions = List.copyOf(sessions);
    }

    static String fault(PasswordRule.Fault fault, Language language) {
        var key = "fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Messages.of("access", language).text(key, PasswordRule.CHARACTERS_MIN, PasswordRule.CHARACTERS_MAX);
    }

    public String say(String key) {
        return Messages.of("access", shell.language()).text(key);
    }

    public String hint() {
        return Messages.of("access", shell.language()).text("choose.hint", PasswordRule.CHARACTERS_MIN);
    }

    public String lead() {
        return name + " · " + email;
    }

    public String seen(Session session) {
        return Messages.of("access", shell.language())
                .text("own.seen", session.place(), session.begunAt(), session.seenAt());
    }

    @Override
    public String template() {
        return "access/own.jte";
    }
}
