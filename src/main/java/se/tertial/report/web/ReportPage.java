package se.tertial.report.web;

import java.util.List;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A report to read.
 *
 * @param contents its headings, with their places on the page
 * @param report the report itself; empty when there is nothing in it
 * @param files what can be downloaded, the most wanted first
 */
public record ReportPage(
        Shell shell,
        String unit,
        String period,
        String status,
        List<Content> contents,
        String report,
        List<ReportFile> files)
        implements Page {

    /** @param level 1 for a chapter */
    public record Content(int level, String text, String id) {}

    public ReportPage {
        contents = List.copyOf(contents);
        files = List.copyOf(files);
    }

    @Override
    public String template() {
        return "report/report.jte";
    }
}
