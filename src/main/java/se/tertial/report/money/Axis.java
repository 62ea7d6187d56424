package se.tertial.report.money;

/** What the rows, or the columns, of a matrix are. */
public enum Axis {
    /** The lines of the operating statement. */
    LINES,
    /** The units directly below. */
    UNITS,
    /** Operating areas. */
    AREAS,
    /** Budget, actual, variance … */
    MEASURES
}
