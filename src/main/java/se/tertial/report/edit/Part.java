package se.tertial.report.edit;

import se.tertial.report.Municipality;

/** What of a municipality a sheet belongs to: when the sheet is changed the rest stays as it is. */
public enum Part {
    ORGANISATION {
        @Override
        Municipality take(Municipality now, Municipality wanted) {
            return now.with(wanted.organisation());
        }
    },
    INDICATORS {
        @Override
        Municipality take(Municipality now, Municipality wanted) {
            return now.with(wanted.indicators());
        }
    },
    LEDGER {
        @Override
        Municipality take(Municipality now, Municipality wanted) {
            return now.with(wanted.ledger());
        }
    },
    PLAN {
        @Override
        Municipality take(Municipality now, Municipality wanted) {
            return now.with(wanted.plan());
        }
    },
    ASSESSMENT {
        @Override
        Municipality take(Municipality now, Municipality wanted) {
            return now.with(wanted.assessment());
        }
    };

    abstract Municipality take(Municipality now, Municipality wanted);
}
