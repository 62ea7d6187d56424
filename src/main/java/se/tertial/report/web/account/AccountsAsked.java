package se.tertial.report.web.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Visitor;
import se.tertial.access.web.Caller;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.organisation.Organisation;
import se.tertial.ui.Address;
import se.tertial.ui.Shell;

/**
 * Which accounts are asked for.
 *
 * @param organisation of the municipality, null for the whole installation
 * @param shell what stands around the page
 */
record AccountsAsked(
        Caller caller, Language language, @Nullable Organisation organisation, Shell shell, String place) {

    static final String PATH = "konton";

    private static final String LOG = "kontologg";

    /** Empty for the whole installation. */
    String municipality() {
        return organisation == null ? "" : organisation.code();
    }

    boolean isInstallation() {
        return organisation == null;
    }

    String action() {
        return organisation == null
                ? Address.of(PATH).toString()
                : Address.of(organisation.code(), PATH).toString();
    }

    /** Address of the log of what has happened with these accounts. */
    String log() {
        return organisation == null
                ? Address.of(LOG).toString()
                : Address.of(organisation.code(), LOG).toString();
    }

    /** Whether whoever looks after these accounts looks after that role. */
    boolean covers(Visitor.Appointment appointment) {
        return organisation == null || appointment.municipality().equals(organisation.code());
    }

    Messages words() {
        return Messages.of("access", language);
    }

    static Shell ofInstallation(Language language) {
        return new Shell(
                language,
                Messages.of("access", language).text("accounts.title"),
                null,
                List.of(),
                null,
                Address.of(PATH).toString());
    }
}
