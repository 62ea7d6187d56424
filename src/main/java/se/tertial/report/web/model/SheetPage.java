package se.tertial.report.web.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * The rows of a sheet, with what can be done to them.
 *
 * @param columns what the cells are called
 * @param one what a row is called, as {@code målnivå}
 * @param add address of the form for a new row, null when there can be none
 * @param words looked for, null when there are too few rows to look among
 * @param done what was just done, empty when nothing was
 * @param problems why the last thing was not done
 * @param later address of the rows after these, null when there are none
 */
public record SheetPage(
        Shell shell,
        String lead,
        String one,
        String action,
        List<String> columns,
        List<Line> lines,
        @Nullable String add,
        @Nullable String words,
        String count,
        String done,
        List<String> problems,
        @Nullable String later)
        implements Page {

    /**
     * @param row its place in the sheet; {@code fingerprint} tells whether it still is the row that was seen
     * @param to address of the form that changes it
     * @param level how deep in a tree, 0 at the top
     */
    public record Line(
            int row,
            String fingerprint,
            String name,
            String to,
            int level,
            List<String> cells,
            @Nullable Status status,
            boolean canGoUp,
            boolean canGoDown,
            boolean canGo) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public SheetPage {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    @Override
    public String template() {
        return "model/sheet.jte";
    }
}
