package se.tertial.report.review;

import java.util.List;

/**
 * A number in a text that is not bound to the data.
 *
 * @param start where it stands in the Markdown; {@code end} is after its last character
 * @param bindings figures that would print the same, the likeliest first; empty when there are none
 */
public record TypedNumber(String text, int start, int end, List<Binding> bindings) {

    /**
     * @param reference to stand between {@code {{}} and {@code }}}
     * @param title what the figure is, in words
     * @param prints what a reader sees in place of the typed words
     */
    public record Binding(String reference, String title, String prints) {}

    public TypedNumber {
        bindings = List.copyOf(bindings);
    }
}
