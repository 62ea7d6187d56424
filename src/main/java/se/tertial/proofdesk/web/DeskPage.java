package se.tertial.proofdesk.web;

import java.util.List;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * Where a file is dropped.
 *
 * @param said why the last file was not taken, or that it is forgotten; empty when there is nothing to say
 * @param isRefusal whether what is said is something to act upon
 */
public record DeskPage(Shell shell, List<String> said, boolean isRefusal, int megabytesMax, int pagesMax)
        implements Page {

    public DeskPage {
        said = List.copyOf(said);
    }

    public int bytesMax() {
        return megabytesMax << 20;
    }

    @Override
    public String template() {
        return "proofdesk/desk.jte";
    }
}
