package se.tertial.report.web;

import java.util.List;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Tally;

/**
 * A page of internal control or its kin: counts, and tables as reports have them.
 *
 * @param tallies of what there is, by status
 * @param empty what to say when there is nothing to show
 * @param doings forms that the reader may fill in
 * @param elsewhere pages that have something when this one has not, or more of the same
 */
public record ControlPage(
        Shell shell,
        String unit,
        String round,
        List<Tally> tallies,
        List<Section> sections,
        String empty,
        List<Link> doings,
        List<Link> elsewhere)
        implements Page {

    /** @param blocks as HTML; {@code heading} empty for none */
    public record Section(String heading, String blocks) {}

    public ControlPage {
        tallies = List.copyOf(tallies);
        sections = List.copyOf(sections);
        doings = List.copyOf(doings);
        elsewhere = List.copyOf(elsewhere);
    }

    @Override
    public String template() {
        return "report/control.jte";
    }
}
