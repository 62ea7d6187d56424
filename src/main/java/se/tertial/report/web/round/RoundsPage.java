package se.tertial.report.web.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/** The calendar of rounds, year by year. @param year that the shift is about; {@code shift} its address, null for those who may not */
public record RoundsPage(
        Shell shell,
        RoundText say,
        List<Year> years,
        @Nullable String shift) implements Page {

    public record Year(int year, List<Row> rows) {
        public Year {
            rows = List.copyOf(rows);
        }
    }

    /** @param bar null when nobody has worked in it; {@code counted} empty likewise */
    public record Row(
            String name,
            String to,
            String cutOff,
            String opens,
            String due,
            Status state,
            @Nullable Bar bar,
            String counted) {}

    public RoundsPage {
        years = List.copyOf(years);
    }

    @Override
    public String template() {
        return "round/rounds.jte";
    }
}
