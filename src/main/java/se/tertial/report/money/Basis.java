package se.tertial.report.money;

/** Which entries count: those towards others, those between parts of the municipality, or both. */
public enum Basis {
    ALL,
    EXTERNAL,
    INTERNAL
}
