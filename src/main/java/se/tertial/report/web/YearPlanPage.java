package se.tertial.report.web;

import java.util.List;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/** What happens in a year, month by month; a month with nothing in it is there too. */
public record YearPlanPage(Shell shell, String unit, String year, List<Month> months, boolean isEmpty) implements Page {

    public record Month(String name, List<Event> events) {
        public Month {
            events = List.copyOf(events);
        }
    }

    /** @param day the date, empty when it is the month as a whole */
    public record Event(Status kind, String title, String day, String who) {}

    public YearPlanPage {
        months = List.copyOf(months);
    }

    @Override
    public String template() {
        return "report/yearPlan.jte";
    }
}
