package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;
import se.tertial.ui.Tally;

/**
 * All goals that a unit follows, area by area, each with what it is judged by.
 *
 * @param count how many are shown, in words
 * @param period that the round looks back on
 * @param hasForecasts whether any indicator has a forecast
 */
public record GoalTreePage(
        Shell shell,
        String unit,
        String round,
        String count,
        List<Tally> tallies,
        String period,
        boolean hasForecasts,
        List<Area> areas)
        implements Page {

    /**
     * A goal of the highest level with those below it.
     *
     * @param title what the level of the goals is called when they have nothing above them
     * @param to its page, empty likewise
     */
    public record Area(String title, String to, List<Goal> goals) {
        public Area {
            goals = List.copyOf(goals);
        }
    }

    /**
     * @param above title of what stands between the area and the goal, empty when nothing does
     * @param indicators how many it is judged by, in words; empty when there are none
     * @param assignments likewise, null when there are none
     */
    public record Goal(
            String code,
            String title,
            String above,
            String to,
            Status rating,
            Status trend,
            String indicators,
            @Nullable Link assignments,
            List<Line> lines) {
        public Goal {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An indicator of a goal.
     *
     * @param unit who follows it, empty when it is the unit of the page
     * @param period of the value, empty when it is that of the round
     * @param sparkline drawn
     */
    public record Line(
            String name,
            String to,
            String unit,
            String sparkline,
            FigureLink value,
            String period,
            FigureLink target,
            FigureLink forecast,
            Status rating,
            Status trend) {}

    public GoalTreePage {
        tallies = List.copyOf(tallies);
        areas = List.copyOf(areas);
    }

    @Override
    public String template() {
        return "report/goalTree.jte";
    }
}
