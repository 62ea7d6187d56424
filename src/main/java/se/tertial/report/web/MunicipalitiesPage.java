package se.tertial.report.web;

import java.util.List;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** Which municipalities there are. @param mayAdd whether the reader may set up a new one */
public record MunicipalitiesPage(Shell shell, List<Link> municipalities, boolean mayAdd) implements Page {

    public MunicipalitiesPage {
        municipalities = List.copyOf(municipalities);
    }

    @Override
    public String template() {
        return "report/municipalities.jte";
    }
}
