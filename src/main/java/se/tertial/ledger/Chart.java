package se.tertial.ledger;

import java.util.List;

/** The codes that entries are written with: their parts, the accounts and the responsibility centres. */
public record Chart(List<CodePart> codeParts, List<Account> accounts, List<ResponsibilityCentre> centres) {

    public static final Chart EMPTY = new Chart(List.of(), List.of(), List.of());

    public Chart {
        codeParts = List.copyOf(codeParts);
        accounts = List.copyOf(accounts);
        centres = List.copyOf(centres);
    }
}
