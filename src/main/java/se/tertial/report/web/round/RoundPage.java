package se.tertial.report.web.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * A round at a glance: how far each unit has come.
 *
 * @param notice what was just done; {@code problem} why it was not; both may be empty
 * @param before what opening it makes, empty when it has been opened
 * @param tallies how many units stand how
 * @param silent units that have not begun
 * @param closing asks who closes it about drafts that would be lost; null when nobody does
 * @param days the form of its days, null for those who may not
 */
public record RoundPage(
        Shell shell,
        Shell.@Nullable Person person,
        RoundText say,
        String lead,
        Status state,
        String notice,
        String problem,
        String before,
        Bar bar,
        String counted,
        List<Tally> tallies,
        List<UnitRow> rows,
        List<Silent> silent,
        List<Link> sections,
        @Nullable Closing closing,
        @Nullable Days days)
        implements Page {

    public record Tally(int count, Status state, @Nullable String to) {}

    /**
     * @param depth in the tree, 0 at the top
     * @param deviating empty when all goes as planned
     * @param handedIn how much is handed in, empty for nothing
     */
    public record UnitRow(
            String name,
            int depth,
            String to,
            Status state,
            Bar bar,
            String counted,
            String deviating,
            String handedIn,
            String due) {}

    /** @param who shall do it, empty when nobody has a role there */
    public record Silent(String unit, String to, String who) {}

    /**
     * @param kinds days of kinds of units, as section
     * @param isOpened whether it has been opened; {@code isOpen} whether it still is
     * @param version of what was seen
     */
    public record Days(
            String action,
            String due,
            List<Kind> kinds,
            String reminders,
            String escalation,
            boolean isOpened,
            boolean isOpen,
            List<String> problems) {
        public Days {
            kinds = List.copyOf(kinds);
            problems = List.copyOf(problems);
        }
    }

    /**
     * What would be lost.
     *
     * @param confirm names what is shown, sent back by who gives it up
     */
    public record Closing(String action, String lead, List<Left> drafts, String confirm, String button) {
        public Closing {
            drafts = List.copyOf(drafts);
        }
    }

    /** A draft that is not given. @param about whose it is and when it was written */
    public record Left(String title, String to, String about) {}

    public record Kind(String name, String label, String value) {}

    public RoundPage {
        tallies = List.copyOf(tallies);
        rows = List.copyOf(rows);
        silent = List.copyOf(silent);
        sections = List.copyOf(sections);
    }

    @Override
    public String template() {
        return "round/round.jte";
    }
}
