package se.tertial.ui;

import org.jspecify.annotations.Nullable;

/**
 * A figure on a page: its text, which leads to where it comes from.
 *
 * @param to page of its provenance, null when there is none
 * @param reason why there is no value, empty when there is one
 * @param earlier what was reported earlier of the same thing, empty unless it was restated
 */
public record FigureLink(String text, @Nullable String to, String reason, String earlier) {

    public static final FigureLink BLANK = new FigureLink("", null, "", "");

    public boolean isAbsent() {
        return !reason.isEmpty();
    }

    public boolean isRestated() {
        return !earlier.isEmpty();
    }
}
