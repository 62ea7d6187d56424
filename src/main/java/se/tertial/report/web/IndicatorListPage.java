package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;
import se.tertial.ui.Tally;

/**
 * All indicators of a unit and those below it, goal by goal.
 *
 * @param count how many are shown, in words
 * @param years headings of the columns of values
 * @param hasForecasts whether any row has a forecast
 */
public record IndicatorListPage(
        Shell shell,
        String unit,
        String round,
        String count,
        List<Tally> tallies,
        List<String> years,
        String targetHeading,
        boolean hasForecasts,
        List<Group> groups)
        implements Page {

    /** @param to page of the goal, null for indicators outside the goals */
    public record Group(String title, @Nullable String to, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** @param unit empty when it is the unit of the whole list; {@code sparkline} drawn */
    public record Row(
            String name,
            String to,
            String unit,
            List<FigureLink> values,
            String sparkline,
            FigureLink target,
            FigureLink forecast,
            Status rating,
            Status trend) {}

    public IndicatorListPage {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "report/indicatorList.jte";
    }
}
