package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Page;
import se.tertial.ui.Shell;
import se.tertial.ui.Status;

/**
 * An indicator for one unit.
 *
 * @param goal the goal it follows, null when it stands outside the goals
 * @param chart drawn, with its numbers as text; empty when there is too little to draw
 * @param values newest first
 * @param comments newest first
 * @param about what it measures: method, population, direction of good
 * @param units all units that follow it, when there are several
 */
public record IndicatorPage(
        Shell shell,
        String unit,
        String round,
        @Nullable Link goal,
        Latest latest,
        Judgement rating,
        Judgement trend,
        String chart,
        List<Value> values,
        List<Comment> comments,
        List<About> about,
        List<OfUnit> units)
        implements Page {

    /** The newest value beside what was wanted and what is expected. @param period of the value, empty without one */
    public record Latest(String period, FigureLink value, FigureLink target, FigureLink forecast, int year) {}

    /**
     * @param rule how it follows from the values
     * @param byRule what the rule gives, null when nobody decided otherwise
     * @param reason why somebody decided otherwise, empty when nobody did
     */
    public record Judgement(
            Status status, String rule, @Nullable Status byRule, String reason) {}

    /** @param told the round in which the value was reported */
    public record Value(String period, FigureLink value, String told, FigureLink target) {}

    public record Comment(String date, boolean isOld, String text) {}

    public record About(String label, String text) {}

    /** @param isHere whether it is the unit of this page */
    public record OfUnit(
            String name, String to, boolean isHere, FigureLink value, FigureLink target, Status rating, Status trend) {}

    public IndicatorPage {
        values = List.copyOf(values);
        comments = List.copyOf(comments);
        about = List.copyOf(about);
        units = List.copyOf(units);
    }

    @Override
    public String template() {
        return "report/indicator.jte";
    }
}
