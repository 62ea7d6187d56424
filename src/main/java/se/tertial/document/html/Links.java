package se.tertial.document.html;

import java.util.Optional;

/** Where a reader learns how a figure came about. */
@FunctionalInterface
public interface Links {

    Links NONE = source -> Optional.empty();

    /**
     * The address for a figure reference, or nothing when there is no such page.
     *
     * @param source figure reference as the document holds it, never empty
     */
    Optional<String> to(String source);

    /** The address of what is said elsewhere about a row of a table, or nothing. */
    default Optional<String> ofRow(String table, String row) {
        return Optional.empty();
    }
}
