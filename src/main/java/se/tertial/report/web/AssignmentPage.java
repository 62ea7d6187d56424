package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * An assignment or initiative.
 *
 * @param unit the unit whose report it stands in
 * @param now how it stands in the round
 * @param history newest first
 * @param decided where the assignment itself is written down
 * @param decisions what was decided of it since, newest first
 * @param toDecide where decisions are added and changed, null for those who may not
 */
public record AssignmentPage(
        Shell shell,
        String unit,
        String round,
        AssignmentRow now,
        String first,
        List<Told> history,
        Source decided,
        List<Decided> decisions,
        @Nullable String toDecide)
        implements Page {

    /**
     * What was decided of it.
     *
     * @param due the date that holds from then on, empty when nothing was said of it
     */
    public record Decided(
            String date, String kind, String due, String body, String reference, String reason, Source source) {}

    /** @param line 0 when only the file is known */
    public record Source(String file, int line) {}

    /**
     * What a round said of it.
     *
     * @param isMoved whether the date is another than the round before said, or than the one first decided
     * @param comment empty when there is none
     */
    public record Told(
            String round,
            String status,
            @Nullable Status completion,
            String due,
            boolean isMoved,
            String commentDate,
            String comment,
            Source source) {}

    public AssignmentPage {
        history = List.copyOf(history);
        decisions = List.copyOf(decisions);
    }

    @Override
    public String template() {
        return "report/assignment.jte";
    }
}
