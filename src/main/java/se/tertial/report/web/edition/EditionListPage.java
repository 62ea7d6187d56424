package se.tertial.report.web.edition;

import java.util.List;
import se.tertial.basics.Messages;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/** The reports that have been adopted, the latest first. */
public record EditionListPage(Shell shell, Messages words, List<Row> rows) implements Page {

    /**
     * @param issue which edition, in words
     * @param state whether the facts have changed since, or a later edition has taken its place
     */
    public record Row(
            String title,
            String unit,
            String period,
            String to,
            String decision,
            String issue,
            Status state,
            List<EditionPage.File> files) {
        public Row {
            files = List.copyOf(files);
        }
    }

    public EditionListPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "edition/list.jte";
    }
}
