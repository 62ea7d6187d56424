package se.tertial.report.web.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** The matters there are, newest round first. @param fresh where a new one is made, null for who may not */
public record MatterListPage(
        Shell shell, List<Row> rows, @Nullable String fresh) implements Page {

    public record Row(String number, String title, String to, String unit, String round, String status) {}

    public MatterListPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "report/matterList.jte";
    }
}
