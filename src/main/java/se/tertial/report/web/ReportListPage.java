package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** The reports there are, newest round first. @param adopted where those adopted are; null when none is */
public record ReportListPage(
        Shell shell, List<OfRound> rounds, @Nullable Link adopted) implements Page {

    public record OfRound(String name, List<Row> rows) {
        public OfRound {
            rows = List.copyOf(rows);
        }
    }

    /** @param adopted its latest edition, null when it has none; {@code status} how far it has come since */
    public record Row(
            String title,
            String unit,
            String status,
            @Nullable Link adopted,
            String to,
            List<ReportFile> files) {}

    public ReportListPage {
        rounds = List.copyOf(rounds);
    }

    @Override
    public String template() {
        return "report/reportList.jte";
    }
}
