package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * Investments of a unit and those below it.
 *
 * @param totals all units together; empty when there are no projects
 * @param over projects expected to cost more than their budget, which is what to look at first; null when nothing is expected
 * @param parts unit by unit, as in the report
 * @param elsewhere where there are projects, when here are none
 * @param nav other pages of money
 */
public record InvestmentsPage(
        Shell shell,
        String unit,
        String round,
        List<Total> totals,
        @Nullable Progress over,
        List<OfUnit> parts,
        String sign,
        List<Link> elsewhere,
        List<Link> nav)
        implements Page {

    public record Total(String label, FigureLink value) {}

    /**
     * @param to the page of the project, empty for a sum that is of none
     * @param isSum whether it is the sum of the rows before it
     * @param drawing what has been used of the budget, drawn; empty when there is no budget
     * @param used share of the budget that has been used, in words; empty likewise
     * @param forecast null when the year is over
     * @param status null when nothing is known of how it will end
     */
    public record Project(
            String name,
            String to,
            String unit,
            boolean isSum,
            String drawing,
            String used,
            FigureLink accumulated,
            FigureLink budget,
            @Nullable FigureLink forecast,
            FigureLink saving,
            @Nullable Status status) {}

    /**
     * Projects held against their budgets.
     *
     * @param isYear whether of the year only, rather than over all years
     * @param hasForecast whether there is a forecast to hold them against
     */
    public record Progress(boolean isYear, boolean hasForecast, List<Project> projects) {
        public Progress {
            projects = List.copyOf(projects);
        }
    }

    /**
     * @param name empty when the report has no heading there
     * @param progress null where there are fewer projects than make a list
     * @param comments the unit's own words, and {@code table} its part of the report
     */
    public record OfUnit(String name, String id, @Nullable Progress progress, String comments, String table) {}

    public InvestmentsPage {
        totals = List.copyOf(totals);
        parts = List.copyOf(parts);
        elsewhere = List.copyOf(elsewhere);
        nav = List.copyOf(nav);
    }

    @Override
    public String template() {
        return "report/investments.jte";
    }
}
