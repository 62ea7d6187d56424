package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.Outline.Item;
import se.tertial.report.Outline.Prose;
import se.tertial.report.Outline.Repeat;
import se.tertial.report.Outline.Section;

/**
 * The chapter of an outline that speaks of some kinds of components. A section with no other kinds is taken whole, with its
 * prose; of a section that has others too, the parts that speak of these.
 */
final class Excerpt {

    private final Set<Kind> kinds;

    private Excerpt(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    static List<Item> of(List<Item> items, Set<Kind> kinds) {
        return unwrapped(new Excerpt(kinds).parts(items));
    }

    private List<Item> parts(List<Item> items) {
        var parts = new ArrayList<Item>();
        for (var item : items) {
            var within = kindsIn(List.of(item));
            if (kinds.containsAll(within) && !within.isEmpty()) {
                parts.add(item);
            } else {
                parts.addAll(parts(inner(item)));
            }
        }
        return parts;
    }

    /** A section that holds all there is says what the page's title says already. */
    private static List<Item> unwrapped(List<Item> items) {
        return items.size() == 1 && items.getFirst() instanceof Section section ? unwrapped(section.items()) : items;
    }

    private static Set<Kind> kindsIn(List<Item> items) {
        var found = EnumSet.noneOf(Kind.class);
        for (var item : items) {
            if (item instanceof Component component) {
                found.add(component.kind());
            }
            found.addAll(kindsIn(inner(item)));
        }
        return found;
    }

    private static List<Item> inner(Item item) {
        return switch (item) {
            case Section section -> section.items();
            case Repeat repeat -> repeat.items();
            case Component _, Prose _ -> List.of();
        };
    }
}
