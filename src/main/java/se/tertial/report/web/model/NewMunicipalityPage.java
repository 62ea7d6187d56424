package se.tertial.report.web.model;

import java.util.List;
import se.tertial.report.web.model.RowPage.FieldShown;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A municipality that is about to be, or just was, set up.
 *
 * @param secret that the form sends back
 * @param account address and password of the new developer, empty when there is none to show
 * @param steps what to do next; empty before it is set up
 */
public record NewMunicipalityPage(
        Shell shell,
        String secret,
        List<FieldShown> fields,
        List<String> problems,
        List<String> account,
        List<Link> steps)
        implements Page {

    public NewMunicipalityPage {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
        account = List.copyOf(account);
        steps = List.copyOf(steps);
    }

    @Override
    public String template() {
        return "model/newMunicipality.jte";
    }
}
