package se.tertial.report.figure;

import se.tertial.basics.Period;
import se.tertial.ledger.Entry;
import se.tertial.ledger.OperatingAmount.Kind;

/** What is asked of a unit, whichever line or area. */
record OperatingAsked(Kind kind, Period period) {

    /** The entries that answer it. */
    Entry.Kind entries() {
        return switch (kind) {
            case BUDGET -> Entry.Kind.BUDGET;
            case ACTUAL -> Entry.Kind.ACTUAL;
            case FORECAST -> Entry.Kind.FORECAST;
        };
    }
}
