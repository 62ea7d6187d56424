package se.tertial.report.web;

import java.util.List;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * Which municipalities there are for the reader.
 *
 * @param isNoneLoaded whether there are none at all, of which the reader is told how to load one
 * @param isSignedIn who has signed in and sees none lacks a role
 * @param mayAdd whether the reader looks after the installation: sets up new ones, accounts and letters
 */
public record MunicipalitiesPage(
        Shell shell, List<Link> municipalities, boolean isNoneLoaded, boolean isSignedIn, boolean mayAdd)
        implements Page {

    public MunicipalitiesPage {
        municipalities = List.copyOf(municipalities);
    }

    @Override
    public String template() {
        return "report/municipalities.jte";
    }
}
