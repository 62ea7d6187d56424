package se.tertial.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choices of a page, sent with GET. Every page has unit and round; some have more.
 *
 * @param action the page's own path
 * @param cleared the page without its narrowing choices; null when nothing is narrowed
 */
public record Filter(
        String action, List<Choice> choices, @Nullable String cleared) {

    public Filter {
        choices = List.copyOf(choices);
    }

    public Filter and(List<Choice> more, @Nullable String clearedAddress) {
        var all = new ArrayList<>(choices);
        all.addAll(more);
        return new Filter(action, all, clearedAddress);
    }

    /** Of a page that takes only one of its choices. */
    public Filter only(String name) {
        return new Filter(
                action,
                choices.stream().filter(choice -> choice.name().equals(name)).toList(),
                cleared);
    }
}
