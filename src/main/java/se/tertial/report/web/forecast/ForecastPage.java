package se.tertial.report.web.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Messages;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;

/**
 * The forecasts of a unit and of those right below it.
 *
 * @param sign unit and sign of the amounts, in words
 * @param action where the grid is sent
 * @param canSet whether the reader may set any of it
 * @param notice what has been done, empty for nothing
 * @param problem what is wrong as a whole, empty when nothing is
 * @param rowHead head of the rows' names, and {@code columns} of the others
 * @param proposals by which empty cells can be filled
 * @param file the grid as a file; {@code upload} where one is sent back
 * @param unexplained variances of the forecast that somebody must explain, each leading to where it is written
 */
public record ForecastPage(
        Shell shell,
        List<Link> nav,
        Shell.@Nullable Person person,
        String lead,
        String sign,
        String action,
        boolean canSet,
        String notice,
        String problem,
        String rowHead,
        List<String> columns,
        List<Offer> proposals,
        List<Group> groups,
        String file,
        String upload,
        List<Link> unexplained,
        List<Link> elsewhere)
        implements Page {

    public record Offer(String value, String label) {}

    public record Group(String unit, @Nullable String to, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param accounts where it is set account by account, null where that cannot be
     * @param amounts before the forecast
     * @param input null when it is added up or the reader may not set it
     * @param forecast as reports print it
     * @param change against the earlier forecast, null when no row has one
     */
    public record Row(
            String label,
            @Nullable Link accounts,
            boolean isTotal,
            boolean isPart,
            List<String> amounts,
            List<Taken> proposals,
            @Nullable Input input,
            String forecast,
            String variance,
            @Nullable String change) {
        public Row {
            amounts = List.copyOf(amounts);
            proposals = List.copyOf(proposals);
        }
    }

    /** @param value what the button sends, empty when nothing can be taken; {@code typed} what comes into the cell */
    public record Taken(String value, String text, String typed, String label) {}

    /** @param problem empty when nothing is wrong */
    public record Input(
            String id,
            String name,
            String value,
            String seenName,
            String seen,
            String label,
            String problem,
            boolean isChanged) {}

    public ForecastPage {
        nav = List.copyOf(nav);
        columns = List.copyOf(columns);
        proposals = List.copyOf(proposals);
        groups = List.copyOf(groups);
        unexplained = List.copyOf(unexplained);
        elsewhere = List.copyOf(elsewhere);
    }

    public String say(String key, Object... arguments) {
        return Messages.of("forecast", shell.language()).text(key, arguments);
    }

    @Override
    public String template() {
        return "money/forecast.jte";
    }
}
