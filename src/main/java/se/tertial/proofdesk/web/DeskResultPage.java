package se.tertial.proofdesk.web;

import java.util.List;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * What was found in a file.
 *
 * @param summary how many findings there are; {@code extent} what was read
 * @param notes what could not be read
 * @param choices all findings or those of one severity
 * @param until when the result is forgotten, as a time of day
 */
public record DeskResultPage(
        Shell shell,
        String summary,
        String extent,
        List<String> notes,
        List<Link> choices,
        ProofSheet sheet,
        boolean isNotesOpen,
        String address,
        String until)
        implements Page {

    public DeskResultPage {
        notes = List.copyOf(notes);
        choices = List.copyOf(choices);
    }

    @Override
    public String template() {
        return "proofdesk/result.jte";
    }
}
