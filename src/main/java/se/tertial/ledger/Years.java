package se.tertial.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The years in which a code is in use, both included.
 *
 * @param from null when it always was
 * @param to null while it is
 */
public record Years(@Nullable Integer from, @Nullable Integer to) {

    public static final Years ALL = new Years(null, null);

    public boolean contains(int year) {
        return (from == null || from <= year) && (to == null || year <= to);
    }

    public boolean overlaps(Years other) {
        return (from == null || other.to == null || from <= other.to)
                && (to == null || other.from == null || other.from <= to);
    }
}
