package se.tertial.report.web;

import java.util.List;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/** The reports there are, newest round first. */
public record ReportListPage(Shell shell, List<OfRound> rounds) implements Page {

    public record OfRound(String name, List<Row> rows) {
        public OfRound {
            rows = List.copyOf(rows);
        }
    }

    /** @param status how far the report has come */
    public record Row(String title, String unit, String status, String to, List<ReportFile> files) {}

    public ReportListPage {
        rounds = List.copyOf(rounds);
    }

    @Override
    public String template() {
        return "report/reportList.jte";
    }
}
