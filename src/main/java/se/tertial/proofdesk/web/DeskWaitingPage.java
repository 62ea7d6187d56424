package se.tertial.proofdesk.web;

import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** How far the proofreading has come. @param address of the result to be */
public record DeskWaitingPage(Shell shell, String step, String address) implements Page {

    @Override
    public String template() {
        return "proofdesk/waiting.jte";
    }
}
