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
 * @param over projects expected to cost more than their budget, which is what to look at first
 * @param parts unit by unit, as in the report
 * @param elsewhere where there are projects, when here are none
 */
public record InvestmentsPage(
        Shell shell,
        String unit,
        String round,
        List<Total> totals,
        List<Project> over,
        List<OfUnit> parts,
        String sign,
        List<Link> elsewhere)
        implements Page {

    public record Total(String label, FigureLink value) {}

    /**
     * @param drawing what has been used of the budget, drawn; empty when there is no budget
     * @param used share of the budget that has been used, in words; empty likewise
     * @param status null when there is no forecast
     */
    public record Project(
            String name,
            String unit,
            String drawing,
            String used,
            FigureLink accumulated,
            FigureLink budget,
            FigureLink forecast,
            FigureLink saving,
            @Nullable Status status) {}

    /**
     * @param total all projects together, null when they are not of one unit
     * @param comments the unit's own words, and {@code table} its part of the report
     */
    public record OfUnit(
            String name,
            String id,
            List<Project> projects,
            @Nullable Project total,
            String comments,
            String table) {
        public OfUnit {
            projects = List.copyOf(projects);
        }
    }

    public InvestmentsPage {
        totals = List.copyOf(totals);
        over = List.copyOf(over);
        parts = List.copyOf(parts);
        elsewhere = List.copyOf(elsewhere);
    }

    @Override
    public String template() {
        return "report/investments.jte";
    }
}
