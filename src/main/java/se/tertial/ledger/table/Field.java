package se.tertial.ledger.table;

import java.util.Optional;
import se.tertial.ledger.Dimension;

/** What a column tells of its row, beside amounts. */
public enum Field {
    ACCOUNT,
    CENTRE,
    AREA,
    ACTIVITY,
    PROJECT,
    ITEM,
    COUNTERPARTY,
    /** The month that is accounted for; stands before {@code DATE}. */
    MONTH,
    YEAR,
    DATE,
    /** Series of vouchers, put before the number. */
    SERIES,
    VOUCHER,
    TEXT,
    /** A word that says actual, budget or forecast. */
    KIND;

    /** Empty for what is not a code of the coordinate. */
    public Optional<Dimension> dimension() {
        return isCode() ? Optional.of(Dimension.valueOf(name())) : Optional.empty();
    }

    boolean isCode() {
        return compareTo(MONTH) < 0;
    }

    boolean isTime() {
        return this == MONTH || this == YEAR || this == DATE;
    }
}
