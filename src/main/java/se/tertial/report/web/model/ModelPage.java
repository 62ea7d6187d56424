package se.tertial.report.web.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/** Everything that a municipality steers by, and the ways to change it. @param ways to what stands on pages of its own; @param done what was just done */
public record ModelPage(Shell shell, List<Group> groups, List<Link> ways, String done) implements Page {

    public record Group(String title, List<Card> cards) {
        public Group {
            cards = List.copyOf(cards);
        }
    }

    /**
     * @param count of the rows, null when the thing has none
     * @param names of the first rows; {@code marks} how they look, for those that have a look
     */
    public record Card(
            String title, String to, String lead, @Nullable String count, String names, List<Status> marks) {
        public Card {
            marks = List.copyOf(marks);
        }
    }

    public ModelPage {
        groups = List.copyOf(groups);
        ways = List.copyOf(ways);
    }

    @Override
    public String template() {
        return "model/model.jte";
    }
}
