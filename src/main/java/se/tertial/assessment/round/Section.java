package se.tertial.assessment.round;

/** A part of what a unit gives in a round, handed in and approved by itself. */
public enum Section {
    /** Values, forecasts, ratings and comments of goals and indicators. */
    GOALS,
    /** States of assignments, with their comments. */
    ASSIGNMENTS,
    /** Forecasts of operation and projects. */
    MONEY,
    /** Prose of reports. */
    TEXTS,
    /** Answers, risks, actions, and results of controls. */
    CONTROL
}
