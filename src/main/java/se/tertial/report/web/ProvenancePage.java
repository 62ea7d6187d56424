package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * Where a figure comes from.
 *
 * @param title what the figure is
 * @param status the figure when it is a judgement, else null
 * @param formula how it follows from the inputs; empty for a stored value
 * @param subject the page the figure belongs to
 * @param behind the accounts that a figure of money is made of; null for other figures, and where no entries are
 * @param isPart whether it is put into another page, and then comes without layout
 */
public record ProvenancePage(
        Shell shell,
        String title,
        FigureLink figure,
        @Nullable Status status,
        String formula,
        List<Input> inputs,
        Link subject,
        @Nullable Link behind,
        String reference,
        boolean isPart)
        implements Page {

    /** @param figure leads onward when the input is a figure of its own */
    public record Input(String label, FigureLink figure, String round, String file, int line) {}

    public ProvenancePage {
        inputs = List.copyOf(inputs);
    }

    @Override
    public String template() {
        return isPart ? "report/provenancePart.jte" : "report/provenance.jte";
    }
}
