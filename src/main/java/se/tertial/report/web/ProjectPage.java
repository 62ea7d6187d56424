package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * An investment project over all its years.
 *
 * @param facts what it is and when it is to be ready, in words
 * @param schedule whether it keeps to its time plan, null when no plan or no forecast of it is known
 * @param whole the project it is a part of, null when it is not
 * @param money what it was granted, has cost and will cost, as HTML; empty when nothing is known
 * @param parts its parts with their own figures and the sum of them, as HTML; empty when it has none
 * @param decisions what has been decided of it, as HTML; empty when nothing has
 * @param details what each decision says, line by line
 */
public record ProjectPage(
        Shell shell,
        String lead,
        List<Fact> facts,
        @Nullable Status schedule,
        @Nullable Link whole,
        String sign,
        String money,
        String parts,
        String decisions,
        List<BudgetPage.Details> details,
        List<Link> nav)
        implements Page {

    public record Fact(String label, String text) {}

    public ProjectPage {
        facts = List.copyOf(facts);
        details = List.copyOf(details);
        nav = List.copyOf(nav);
    }

    @Override
    public String template() {
        return "report/projectPage.jte";
    }
}
