package se.tertial.report.web.model;

import java.util.List;
import se.tertial.report.web.model.RowPage.FieldShown;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** What an outline is called, and which reports have it. @param fingerprint empty for one that is not there yet */
public record OutlineAboutPage(
        Shell shell, String action, String fingerprint, List<FieldShown> fields, List<String> problems, String back)
        implements Page {

    public OutlineAboutPage {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    @Override
    public String template() {
        return "model/outlineAbout.jte";
    }
}
