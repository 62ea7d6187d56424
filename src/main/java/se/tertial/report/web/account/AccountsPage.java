package se.tertial.report.web.account;

import java.util.List;
import java.util.Map;
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
 * @param add the form for giving somebody a role; {@code names} of those somebody can be a deputy for
 * @param rules null but for the installation; {@code rule} the form for one more
 */
public record AccountsPage(
        Shell shell,
        String secret,
        String action,
        String done,
        String problem,
        Typed add,
        List<String> names,
        Listed list,
        @Nullable List<Rule> rules,
        Typed rule,
        List<Event> events,
        String log)
        implements Page {

    /**
     * A form as it stands.
     *
     * @param values and {@code problems} by field
     * @param isShort whether units are left out of the places
     */
    public record Typed(
            Map<String, String> values,
            Map<String, String> problems,
            List<Option> roles,
            List<PlaceChoices.Group> places,
            boolean isShort) {
        public Typed {
            values = Map.copyOf(values);
            problems = Map.copyOf(problems);
            roles = List.copyOf(roles);
            places = List.copyOf(places);
        }

        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        /** What is wrong with the field, empty for nothing. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    /**
     * Those that are found, a page at a time.
     *
     * @param isForAll whether nothing in particular was searched for
     * @param all the page without a search
     * @param count how many are found; {@code page} of {@code pages} is shown
     * @param before address of the page before, {@code after} of the one after; null when there is none
     */
    public record Listed(
            String words,
            List<Option> roles,
            List<PlaceChoices.Group> places,
            List<Option> states,
            boolean isForAll,
            String all,
            int count,
            int page,
            int pages,
            @Nullable String before,
            @Nullable String after,
            List<Person> people) {
        public Listed {
            roles = List.copyOf(roles);
            places = List.copyOf(places);
            states = List.copyOf(states);
            people = List.copyOf(people);
        }
    }

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
        names = List.copyOf(names);
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
