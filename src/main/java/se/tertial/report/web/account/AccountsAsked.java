package se.tertial.report.web.account;

import org.jspecify.annotations.Nullable;
import se.tertial.access.Visitor;
import se.tertial.access.web.Caller;
import se.tertial.access.web.PersonShell;
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
 * @param place the caller's address in the network
 */
record AccountsAsked(
        Caller caller,
        Language language,
        @Nullable Organisation organisation,
        AccountSearch search,
        Shell shell,
        String place) {

    static final String PATH = "konton";

    private static final String LOG = "kontologg";

    /** Empty for the whole installation. */
    String municipality() {
        return organisation == null ? "" : organisation.code();
    }

    boolean isInstallation() {
        return organisation == null;
    }

    /** The page without any search. */
    Address here() {
        return organisation == null ? Address.of(PATH) : Address.of(organisation.code(), PATH);
    }

    /** Where forms are sent, so that the search is kept. */
    String action() {
        return search.in(here()).toString();
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

    static AccountsAsked ofInstallation(Caller caller, Language language, AccountSearch search, String place) {
        var title = Messages.of("access", language).text("accounts.title");
        var shell = PersonShell.of(caller, language, title, search.in(Address.of(PATH)));
        return new AccountsAsked(caller, language, null, search, shell, place);
    }
}
