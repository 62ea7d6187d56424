package se.tertial.access;

import java.util.List;
import se.tertial.access.AccountEvents.Asked;
import se.tertial.access.AccountEvents.Event;
import se.tertial.organisation.chain.ChainExport;

/** What happened with accounts, or what is looked for of it, as a file. */
public final class AccountEventExport {

    private static final List<String> COLUMNS = List.of(
            "sequence", "at", "kind", "who", "place", "about", "municipality", "detail", "actor", "subject", "hash");

    private AccountEventExport() {}

    public static ChainExport of(AccountEvents events, Asked asked) {
        return new ChainExport(
                COLUMNS,
                (before, count) -> events.before(asked, before, count).stream()
                        .map(AccountEventExport::values)
                        .toList());
    }

    private static List<String> values(Event event) {
        return List.of(
                Integer.toString(event.sequence()),
                event.at().toString(),
                event.kind(),
                event.who(),
                event.place(),
                event.about(),
                event.municipality(),
                event.detail(),
                event.actor(),
                event.subject(),
                event.hash());
    }
}
