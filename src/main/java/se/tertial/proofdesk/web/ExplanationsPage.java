package se.tertial.proofdesk.web;

import java.util.List;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** The checks, one by one. */
public record ExplanationsPage(Shell shell, List<Check> checks) implements Page {

    /** @param todo what to do when it finds something; empty where nothing more can be said */
    public record Check(String code, String about, String example, String todo) {}

    public ExplanationsPage {
        checks = List.copyOf(checks);
    }

    @Override
    public String template() {
        return "proofdesk/explanations.jte";
    }
}
