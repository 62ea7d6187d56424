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
 * @param rating null when the goal is not rated for the unit; {@code trend} likewise
 * @param isFollowed whether the unit follows the goal by anything
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
        boolean isFollowed,
        About about,
        String analysis,
        Indicators indicators,
        List<AssignmentRow.Group> assignments,
        List<Below> below,
        @Nullable String report,
        @Nullable Link previous,
        @Nullable Link next)
        implements Page {

    /**
     * What the plan says of the goal.
     *
     * @param supports the goal it bears on, null when there is none; {@code supportedBy} those that bear on it
     */
    public record About(@Nullable Link supports, List<Link> supportedBy, String method, String responsible) {
        public About {
            supportedBy = List.copyOf(supportedBy);
        }

        public boolean isEmpty() {
            return supports == null && supportedBy.isEmpty() && method.isEmpty() && responsible.isEmpty();
        }
    }

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
