package se.tertial.report.web;

import java.util.List;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** The texts of a report and how far each has come. @param saved name of the text just saved, empty when none was */
public record TextListPage(Shell shell, String about, String summary, String saved, List<Row> rows, Link report)
        implements Page {

    /** @param of the unit whose text it is; {@code state} in words */
    public record Row(String name, String to, String of, boolean isEmpty, String state, String bound, String typed) {}

    public TextListPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "report/textList.jte";
    }
}
