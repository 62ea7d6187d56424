package se.tertial.indicators;

/**
 * Something that is measured. One indicator may be followed by several units.
 *
 * @param code short name used in files and addresses, unique in the municipality
 * @param measure unit of measurement as shown after the number: {@code %}, {@code dagar}, empty for a count
 * @param decimals decimals shown
 * @param role code of a role in the steering model, as {@code kf} or {@code personal}
 * @param population whom or what the value speaks of, empty when the name says it
 * @param method how it is measured, for the reader
 */
public record Indicator(
        String code,
        String name,
        String measure,
        int decimals,
        Direction direction,
        Nature nature,
        String role,
        String population,
        String method) {

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER,
        /** The nearer the target, the better. */
        NEAREST,
        /** Good inside a band, and the nearer the band, the better. */
        BAND,
        /** Describes only. */
        NONE
    }

    /** How values of different periods relate. A flow of part of a year is never compared with that of a whole year. */
    public enum Nature {
        /** A level at the end of the period. */
        STOCK,
        /** A sum that grows through the period. */
        FLOW,
        /** A share or mean of the period. */
        RATE
    }
}
