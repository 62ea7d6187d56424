package se.tertial.report.web.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * How far a unit's sections of a round have come, and what the reader may do with them.
 *
 * @param said what has just been done, or why it was not; empty for nothing
 * @param returned what has been returned, with why
 * @param all what can be done with all sections at once
 * @param below the units right below, whose work stands in the unit's report
 */
public record HandoverPage(
        Shell shell,
        Messages words,
        Shell.@Nullable Person person,
        String lead,
        String action,
        Said said,
        List<Returned> returned,
        List<Row> rows,
        List<Doing> all,
        List<String> sections,
        List<Below> below,
        @Nullable Link tasks)
        implements Page {

    public record Said(String text, boolean isRefusal) {
        public static final Said NOTHING = new Said("", false);
    }

    public record Returned(String section, String why, String who) {}

    /**
     * @param last what happened last, in words; empty when nothing has
     * @param missing what is not given, in words; {@code more} how much there is beyond those
     */
    public record Row(
            String name,
            String code,
            String to,
            Status state,
            String last,
            String given,
            List<String> missing,
            int more,
            List<Doing> doings) {
        public Row {
            missing = List.copyOf(missing);
            doings = List.copyOf(doings);
        }
    }

    /**
     * A step that the reader may take.
     *
     * @param section empty for all
     * @param asks what must be written with it; empty for nothing
     */
    public record Doing(String step, String section, String button, String label, String asks, boolean isFirst) {}

    /** @param states of the sections, in the order of the page's */
    public record Below(String name, String to, List<Status> states) {
        public Below {
            states = List.copyOf(states);
        }
    }

    public HandoverPage {
        returned = List.copyOf(returned);
        rows = List.copyOf(rows);
        all = List.copyOf(all);
        sections = List.copyOf(sections);
        below = List.copyOf(below);
    }

    @Override
    public String template() {
        return "handover/unit.jte";
    }
}
