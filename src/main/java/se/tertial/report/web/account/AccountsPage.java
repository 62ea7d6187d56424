package se.tertial.report.web.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * Accounts and roles of a municipality, or of the whole installation.
 *
 * @param secret that forms send back
 * @param action where forms are sent
 * @param done what has just been done, {@code problem} why it was not; empty for nothing
 * @param places municipalities a role can be given in, empty within one
 * @param units likewise, of the municipality; empty for the installation
 * @param rules null but for the installation
 */
public record AccountsPage(
        Shell shell,
        String secret,
        String action,
        String done,
        String problem,
        List<Person> people,
        List<Option> roles,
        List<Option> places,
        List<Option> units,
        @Nullable List<Rule> rules,
        List<Event> events,
        String log)
        implements Page {

    /**
     * @param state why the account cannot sign in with a password, empty when it can
     * @param isOurs whether the reader may close it and invite to it: it has no role elsewhere
     */
    public record Person(
            long account,
            String name,
            String email,
            String state,
            boolean isOurs,
            boolean isClosed,
            boolean isInvitable,
            List<Role> roles) {
        public Person {
            roles = List.copyOf(roles);
        }
    }

    public record Role(long id, String text, boolean isEndable) {}

    public record Rule(long id, String when, String gives) {}

    public record Event(String at, String text) {}

    public AccountsPage {
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        places = List.copyOf(places);
        units = List.copyOf(units);
        events = List.copyOf(events);
    }

    public String say(String key, Object... arguments) {
        return Messages.of("access", shell.language()).text(key, arguments);
    }

    @Override
    public String template() {
        return "account/accounts.jte";
    }
}
