package se.tertial.report.web;

import java.util.List;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * A report to read.
 *
 * @param contents its headings, with their places on the page
 * @param report the report itself; empty when there is nothing in it
 * @param files what can be downloaded, the most wanted first
 * @param work what those who write the report do with it; empty for its readers
 */
public record ReportPage(
        Shell shell,
        String unit,
        String period,
        String status,
        List<Content> contents,
        String report,
        List<ReportFile> files,
        List<Link> work)
        implements Page {

    /** @param level 1 for a chapter */
    public record Content(int level, String text, String id) {}

    public ReportPage {
        contents = List.copyOf(contents);
        files = List.copyOf(files);
        work = List.copyOf(work);
    }

    @Override
    public String template() {
        return "report/report.jte";
    }
}
