package se.tertial.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Mark;

/**
 * A judgement: symbol, colour and word together, never one of them alone.
 *
 * @param to page that says how it was judged, null when there is none
 * @param isOverridden whether a person decided otherwise than the rule
 */
public record Status(Mark mark, String word, @Nullable String to, boolean isOverridden) {

    public Status(Mark mark, String word) {
        this(mark, word, null, false);
    }

    public String tone() {
        return mark.tone().name().toLowerCase(Locale.ROOT);
    }
}
