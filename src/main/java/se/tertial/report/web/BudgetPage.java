package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * The decisions behind a unit's budget of a year.
 *
 * @param table the decisions as HTML, empty when there are none
 * @param months the year's budget month by month as HTML, empty when no decision has lines
 * @param projects the decisions on projects as HTML, empty when there are none
 * @param details what each decision says line by line
 * @param elsewhere units that have decisions, when this one has none
 * @param add where decisions are added, empty for who may not
 */
public record BudgetPage(
        Shell shell,
        String lead,
        String sign,
        String table,
        String months,
        String projects,
        List<Details> details,
        List<Link> elsewhere,
        List<Link> add,
        List<Link> nav)
        implements Page {

    /** @param change where it is changed, null for who may not; @param lines as HTML */
    public record Details(
            String title, String lines, @Nullable Link change) {}

    public BudgetPage {
        details = List.copyOf(details);
        elsewhere = List.copyOf(elsewhere);
        add = List.copyOf(add);
        nav = List.copyOf(nav);
    }

    @Override
    public String template() {
        return "report/budget.jte";
    }
}
