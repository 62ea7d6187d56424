package se.tertial.report.web.model;

import java.util.List;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** Which outlines there are. @param add address of the form for a new one */
public record OutlineListPage(Shell shell, List<Link> outlines, String add) implements Page {

    public OutlineListPage {
        outlines = List.copyOf(outlines);
    }

    @Override
    public String template() {
        return "model/outlineList.jte";
    }
}
