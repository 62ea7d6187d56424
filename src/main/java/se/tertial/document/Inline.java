package se.tertial.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A stretch of a paragraph. */
public sealed interface Inline {

    String text();

    record Words(String text) implements Inline {}

    record Strong(String text) implements Inline {}

    record Emphasis(String text) implements Inline {}

    /** Words, or a figure, that have come or gone since an earlier version. */
    record Changed(Change change, String text) implements Inline {}

    /**
     * A figure bound to the data.
     *
     * @param value the number as shown, in the unit shown; null when there is none
     * @param source the figure reference that answers where it comes from
     */
    record Figure(String text, @Nullable BigDecimal value, String source) implements Inline {}
}
