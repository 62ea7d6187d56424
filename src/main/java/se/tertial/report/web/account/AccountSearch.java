package se.tertial.report.web.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.tertial.access.Accounts.Account;
import se.tertial.access.Accounts.Way;
import se.tertial.access.Appointments.Held;
import se.tertial.access.Role;
import se.tertial.basics.Word;
import se.tertial.ui.Address;

/**
 * Which of the accounts somebody wants to see.
 *
 * @param words of a name or an address; empty for any
 * @param place of a role, as {@link PlaceChoices} writes it; empty for any
 * @param page from 1
 */
record AccountSearch(String words, Optional<Role> role, String place, Optional<State> state, int page) {

    static final String WORDS = "sok";
    static final String ROLE = "medroll";
    static final String PLACE = "pa";
    static final String STATE = "lage";
    static final String PAGE = "sida";
    static final int PEOPLE_SHOWN_MAX = 50;

    private static final int WORDS_CHARACTERS_MAX = 100;

    enum State {
        /** Can sign in. */
        OPEN,
        /** Has not come yet. */
        INVITED,
        CLOSED;

        static State of(Account account, Way way) {
            return account.disabled() ? CLOSED : way == Way.NOT_YET ? INVITED : OPEN;
        }
    }

    static AccountSearch of(Map<String, String> query) {
        var words = query.getOrDefault(WORDS, "").strip();
        var page = query.getOrDefault(PAGE, "");
        return new AccountSearch(
                words.substring(0, Math.min(words.length(), WORDS_CHARACTERS_MAX)),
                Role.parse(query.getOrDefault(ROLE, "")),
                query.getOrDefault(PLACE, ""),
                Word.parse(State.class, query.getOrDefault(STATE, "")),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    boolean isForAll() {
        return words.isEmpty() && role.isEmpty() && place.isEmpty() && state.isEmpty();
    }

    /** @param held roles of the account that the reader looks after */
    boolean finds(Account account, Way way, List<Held> held) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return (account.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || account.email().contains(wanted))
                && state.filter(one -> one != State.of(account, way)).isEmpty()
                && (role.isEmpty() && place.isEmpty() || held.stream().anyMatch(this::finds));
    }

    private boolean finds(Held held) {
        var appointment = held.appointment();
        return role.filter(one -> one != appointment.role()).isEmpty()
                && (place.isEmpty()
                        || place.equals(PlaceChoices.value(appointment))
                        || place.equals(appointment.municipality()));
    }

    AccountSearch at(int other) {
        return new AccountSearch(words, role, place, state, other);
    }

    /** The page of accounts with this search in it. */
    Address in(Address accounts) {
        return accounts.with(WORDS, words)
                .with(ROLE, role.map(Role::code).orElse(""))
                .with(PLACE, place)
                .with(STATE, state.map(Word::of).orElse(""))
                .with(PAGE, page == 1 ? "" : Integer.toString(page));
    }
}
