package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.report.web.IndicatorPage.Comment;
import se.tertial.report.web.IndicatorPage.Judgement;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * A goal for a unit.
 *
 * @param level what such a goal is called, as {@code Inriktningsmål}
 * @param rating null when the unit follows the goal by nothing; {@code trend} likewise
 * @param analysis the round's text about the goal, drawn; empty when there is none
 * @param below goals of the next level
 * @param report the goal's place in the unit's report, null when it has none
 */
public record GoalPage(
        Shell shell,
        String level,
        String unit,
        String round,
        @Nullable Judgement rating,
        @Nullable Judgement trend,
        String analysis,
        Indicators indicators,
        List<AssignmentRow.Group> assignments,
        List<Below> below,
        @Nullable String report,
        @Nullable Link previous,
        @Nullable Link next)
        implements Page {

    /** @param years headings of the columns of values */
    public record Indicators(List<String> years, String targetHeading, boolean hasForecasts, List<Commented> rows) {
        public Indicators {
            rows = List.copyOf(rows);
        }
    }

    /** An indicator with the newest words about it, null when there are none. */
    public record Commented(
            IndicatorListPage.Row row, @Nullable Comment comment) {}

    /** A goal of the next level, with its rating and trend if the unit follows it. */
    public record Below(
            Link goal, @Nullable Status rating, @Nullable Status trend) {}

    public GoalPage {
        assignments = List.copyOf(assignments);
        below = List.copyOf(below);
    }

    @Override
    public String template() {
        return "report/goal.jte";
    }
}
