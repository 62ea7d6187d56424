package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * What was found among goals, indicators and assignments.
 *
 * @param action address that takes the words as {@code q}
 * @param asked the words, as they stand in the field
 * @param message how much was found, or why nothing was
 * @param ways where to go when nothing was found
 */
public record SearchPage(
        Shell shell,
        String action,
        String asked,
        int charactersMax,
        String message,
        List<Group> groups,
        List<Link> ways)
        implements Page {

    public enum Kind {
        GOAL,
        INDICATOR,
        ASSIGNMENT
    }

    /** @param more says that only the first are shown, empty when all are */
    public record Group(Kind kind, String title, List<Hit> hits, String more) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /**
     * @param earlier an earlier name, when it was that which was found; otherwise empty
     * @param where who answers for it, and the goal it belongs to
     * @param facts the few figures to know at once
     * @param statuses rating and trend, or how far it has come
     */
    public record Hit(
            List<Part> name, String to, List<Part> earlier, String where, List<Fact> facts, List<Status> statuses) {
        public Hit {
            name = List.copyOf(name);
            earlier = List.copyOf(earlier);
            facts = List.copyOf(facts);
            statuses = List.copyOf(statuses);
        }
    }

    /** A stretch of a name. @param isMarked whether it was searched for */
    public record Part(String text, boolean isMarked) {}

    /** @param note more to know of the figure, as the date before it was moved; null when there is nothing */
    public record Fact(
            String label, FigureLink figure, @Nullable String note) {}

    public SearchPage {
        groups = List.copyOf(groups);
        ways = List.copyOf(ways);
    }

    @Override
    public String template() {
        return "report/search.jte";
    }
}
