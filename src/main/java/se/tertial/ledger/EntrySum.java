package se.tertial.ledger;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;

/**
 * What the counted entries of a month come to on some of their codes. An empty code is none.
 *
 * @param round in which a forecast was made, null for others
 * @param isOwnParty whether the counterparty is a part of the municipality
 * @param decision code of the budget decision that a budget's lines belong to, null for others
 */
public record EntrySum(
        Entry.Kind kind,
        @Nullable RoundCode round,
        @Nullable String decision,
        YearMonth month,
        String account,
        String centre,
        String area,
        String project,
        boolean isOwnParty,
        Amount amount) {}
