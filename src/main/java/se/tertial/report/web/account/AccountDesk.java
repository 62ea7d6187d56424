package se.tertial.report.web.account;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tertial.access.Accounts;
import se.tertial.access.Accounts.Account;
import se.tertial.access.Accounts.Way;
import se.tertial.access.Appointments;
import se.tertial.access.Appointments.Held;
import se.tertial.access.web.PlaceNames;
import se.tertial.report.Municipalities;

/** What those who look after accounts look after: which accounts, and where roles can be given. */
@Component
class AccountDesk {

    private final Accounts accounts;
    private final Appointments appointments;
    private final Municipalities municipalities;
    private final PlaceNames names;

    AccountDesk(Accounts accounts, Appointments appointments, Municipalities municipalities, PlaceNames names) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.municipalities = municipalities;
        this.names = names;
    }

    /** @param held all its roles, also elsewhere; {@code own} those that the reader looks after */
    record Known(Account account, Way way, List<Held> held, List<Held> own) {
        Known {
            held = List.copyOf(held);
            own = List.copyOf(own);
        }
    }

    PlaceChoices places(AccountsAsked asked) {
        return new PlaceChoices(asked, municipalities.all(), names.read());
    }

    PlaceNames.Reading placeNames() {
        return names.read();
    }

    /** By name; for a municipality those with a role in it. */
    List<Known> known(AccountsAsked asked) {
        var ways = accounts.ways();
        var byAccount = appointments.all().stream().collect(Collectors.groupingBy(Held::account));
        return accounts.all().stream()
                .map(account -> known(asked, account, ways, byAccount.getOrDefault(account.id(), List.of())))
                .filter(known -> asked.isInstallation() || !known.own().isEmpty())
                .sorted(byName())
                .toList();
    }

    private static Known known(AccountsAsked asked, Account account, Map<Long, Way> ways, List<Held> held) {
        var own = held.stream().filter(one -> asked.covers(one.appointment())).toList();
        return new Known(account, ways.getOrDefault(account.id(), Way.NOT_YET), held, own);
    }

    /** Of those somebody can be a deputy for. */
    Set<String> names(AccountsAsked asked) {
        return known(asked).stream()
                .filter(known -> !known.account().disabled())
                .map(known -> known.account().name())
                .collect(Collectors.toCollection(() -> new TreeSet<>(swedish())));
    }

    private static Comparator<Known> byName() {
        return Comparator.<Known, String>comparing(known -> known.account().name(), swedish())
                .thenComparing(known -> known.account().email());
    }

    private static Comparator<String> swedish() {
        var collator = Collator.getInstance(Locale.of("sv"));
        return collator::compare;
    }
}
