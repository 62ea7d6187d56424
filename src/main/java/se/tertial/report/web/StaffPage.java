package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * Sick leave, turnover and whatever else a unit says of its staff.
 *
 * @param period that the figures so far this year speak of
 * @param soFar figures of the year so far, population by population
 * @param isCompared whether any of them is known of last year too; likewise {@code isRated} of a target
 * @param chapter the report's own tables and analysis, with the months drawn
 * @param definitions what is measured, and of whom
 */
public record StaffPage(
        Shell shell,
        String unit,
        String round,
        String period,
        List<Row> soFar,
        boolean isCompared,
        boolean isRated,
        String chapter,
        List<Definition> definitions,
        List<Link> elsewhere)
        implements Page {

    /** @param of whom it speaks */
    public record Row(
            String name,
            String to,
            String of,
            FigureLink value,
            FigureLink lastYear,
            FigureLink target,
            @Nullable Status rating) {}

    public record Definition(String name, String to, String of, String method, String direction) {}

    public StaffPage {
        soFar = List.copyOf(soFar);
        definitions = List.copyOf(definitions);
        elsewhere = List.copyOf(elsewhere);
    }

    @Override
    public String template() {
        return "report/staff.jte";
    }
}
