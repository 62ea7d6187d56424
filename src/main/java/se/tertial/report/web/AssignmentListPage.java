package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Tally;

/**
 * All assignments and initiatives of a unit and those below it.
 *
 * @param count how many are shown, in words
 * @param isByGoal whether the goal stands as a heading above its assignments
 * @param clear the page without its narrowing choices
 * @param carry where what is not done is carried over to the next year, null for those who may not
 */
public record AssignmentListPage(
        Shell shell,
        String unit,
        String round,
        String count,
        List<Tally> tallies,
        boolean isByGoal,
        List<AssignmentRow.Group> groups,
        String clear,
        @Nullable String carry)
        implements Page {

    public AssignmentListPage {
        tallies = List.copyOf(tallies);
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "report/assignmentList.jte";
    }
}
