package se.tertial.access;

/** What somebody may be allowed to do in a unit and all below it. To read what is published needs none. */
public enum Right {
    /** All of a municipality that is closed to others; in any, the work on the way: drafts, tasks, comments in the margin. */
    READ,
    /** Prose of reports, and comments. */
    WRITE_TEXT,
    /**
     * What a round asks of a unit: values, forecasts and ratings of indicators, states of assignments and actions, answers to
     * questionnaires, results of controls.
     */
    ANSWER,
    /** Goals, indicators, targets, assignments, values. */
    CHANGE_PLAN,
    /** Budget, ledger, forecasts, projects. */
    CHANGE_MONEY,
    /** A unit's forecasts, typed in the browser. */
    SET_FORECAST,
    /** Words, levels, scales, rules and outlines; the year's shift. */
    CHANGE_MODEL,
    /** Registers a matter, and says that a report is ready. */
    HANDLE_MATTER,
    /** Single entries of the ledger, which may name people. */
    READ_VOUCHERS,
    /** Hands in a unit's part of a round, or takes it back. */
    SUBMIT,
    /** Approves or returns what a unit has handed in. */
    APPROVE,
    /** Likewise, but only what units below have handed in. */
    APPROVE_BELOW,
    /** Says in the registry's words that a report is adopted, which freezes it. */
    ADOPT,
    /** Who changed what. */
    SEE_CHANGES,
    /** When the municipality's people signed in and from where, roles given and taken, and what somebody was refused. */
    SEE_SIGN_INS,
    /** Opens and closes rounds, and moves their last day. */
    OPEN_ROUND,
    /** Accounts, roles, and new municipalities. */
    ADMINISTER
}
