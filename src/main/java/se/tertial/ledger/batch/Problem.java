package se.tertial.ledger.batch;

import se.tertial.basics.Finding.Severity;
import se.tertial.ledger.Dimension;

/** All that an import can have against a file that its reader could read. Texts stand in {@code messages/entries_*.properties}. */
enum Problem {
    ACCOUNT_MISSING,
    ACCOUNT_NOT_IN_USE,
    ALREADY_COUNTED,
    CENTRE_NOT_IN_USE,
    CODE_LENGTH,
    CODE_MISSING,
    CODE_TOO_LONG,
    ACCOUNT_UNUSED(Severity.WARNING),
    CENTRE_UNUSED(Severity.WARNING),
    AREA_UNUSED(Severity.WARNING),
    ACTIVITY_UNUSED(Severity.WARNING),
    PROJECT_UNUSED(Severity.WARNING),
    ITEM_UNUSED(Severity.WARNING),
    COUNTERPARTY_UNUSED(Severity.WARNING),
    MONTH_OUT_OF_RANGE,
    MORE_FINDINGS,
    NO_ENTRIES,
    OVERLAPS_ACTUAL,
    OVERLAPS_BUDGET,
    OVERLAPS_FORECAST,
    PROJECT_MISSING,
    REPLACED_IS_ENDED,
    REPLACED_IS_OF_OTHER_KIND,
    REPLACED_IS_UNKNOWN,
    ROUND_NEEDED,
    SUM_TOO_LARGE,
    TEXT_CUT(Severity.NOTE),
    UNKNOWN_ACCOUNT,
    UNKNOWN_CENTRE,
    UNBALANCED_VOUCHER,
    VOUCHER_ALREADY_COUNTED;

    private final Severity severity;

    Problem() {
        this(Severity.ERROR);
    }

    Problem(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    /** A code of a dimension that the municipality does not use. */
    static Problem unused(Dimension dimension) {
        return switch (dimension) {
            case ACCOUNT -> ACCOUNT_UNUSED;
            case CENTRE -> CENTRE_UNUSED;
            case AREA -> AREA_UNUSED;
            case ACTIVITY -> ACTIVITY_UNUSED;
            case PROJECT -> PROJECT_UNUSED;
            case ITEM -> ITEM_UNUSED;
            case COUNTERPARTY -> COUNTERPARTY_UNUSED;
        };
    }
}
