package se.tertial.report.web;

import java.util.List;
import se.tertial.proofdesk.web.Grade;
import se.tertial.proofdesk.web.ProofSheet;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A report held to the light before it is adopted.
 *
 * @param about unit and period
 * @param summary how much there is to look at
 * @param groups what the municipality's own data tell, kind by kind, warnings first
 * @param sheet what the report's figures tell of each other
 */
public record ReviewPage(
        Shell shell, String about, String summary, List<Group> groups, ProofSheet sheet, String extent, Link report)
        implements Page {

    /** @param todo what to do about all of them */
    public record Group(Grade grade, String title, String todo, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** @param mend where it is put right */
    public record Item(String text, Link mend) {}

    public ReviewPage {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "report/review.jte";
    }
}
