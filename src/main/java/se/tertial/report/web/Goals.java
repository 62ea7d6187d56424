package se.tertial.report.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.GoalStanding;
import se.tertial.plan.Goal;
import se.tertial.plan.Plan;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;
import se.tertial.ui.Link;
import se.tertial.ui.Status;

/** Goals in their tree, in the municipality's own words. */
final class Goals {

    private Goals() {}

    /** Those above the goal, from the top. */
    static List<Goal> above(Plan plan, Goal goal) {
        var above = new ArrayList<Goal>();
        for (var parent = goal.parent();
                parent != null;
                parent = above.getLast().parent()) {
            above.add(plan.goal(parent));
        }
        Collections.reverse(above);
        return above;
    }

    static Stream<Goal> below(Plan plan, Goal goal) {
        return plan.goals().stream().filter(g -> goal.code().equals(g.parent()));
    }

    /** Code and title; the title alone when it names level and number itself, as {@code Målområde 1}. */
    static String title(Visit visit, Goal goal) {
        return namesItself(visit, goal) ? goal.title() : name(visit, goal);
    }

    private static String name(Visit visit, Goal goal) {
        return visit.insight().municipality().plan().name(goal, visit.language());
    }

    static String number(Visit visit, Goal goal) {
        return visit.insight().municipality().plan().number(goal, visit.language());
    }

    static boolean namesItself(Visit visit, Goal goal) {
        return goal.title().contains(goal.code()) && goal.title().startsWith(level(visit, goal));
    }

    static String level(Visit visit, Goal goal) {
        return visit.insight().municipality().plan().level(goal).name().in(visit.language());
    }

    static String to(Visit visit, Goal goal) {
        return visit.to("mal", goal.code()).toString();
    }

    static Link link(Visit visit, Goal goal) {
        return new Link(title(visit, goal), visit.to("mal", goal.code()));
    }

    static Status rating(Shown shown, GoalStanding standing) {
        return shown.status(of(Measure.GOAL_RATING, standing), standing.rating().isOverridden());
    }

    static Status trend(Shown shown, GoalStanding standing) {
        return shown.status(of(Measure.GOAL_TREND, standing), standing.trend().isOverridden());
    }

    static IndicatorPage.Judgement ratingWithRule(Visit visit, Shown shown, GoalStanding standing) {
        var byRule = Judgements.sign(visit.model(), standing.rating().computed());
        return shown.judgement(of(Measure.GOAL_RATING, standing), standing.rating(), byRule);
    }

    static IndicatorPage.Judgement trendWithRule(Visit visit, Shown shown, GoalStanding standing) {
        var byRule = Judgements.sign(visit.model(), standing.trend().computed());
        return shown.judgement(of(Measure.GOAL_TREND, standing), standing.trend(), byRule);
    }

    /** As {@code 4 indikatorer}, empty when there are none. */
    static String indicators(Visit visit, GoalStanding standing) {
        var count = standing.indicators().size();
        return switch (count) {
            case 0 -> "";
            case 1 -> visit.text("goal.indicators.one");
            default -> visit.text("goal.indicators.many", count);
        };
    }

    /** As {@code 4 uppdrag, 1 nämndinitiativ}, with the way to them; null when there are none. */
    static @Nullable Link assignments(Visit visit, GoalStanding standing) {
        var words = new ArrayList<String>();
        for (var kind : visit.model().assignmentKinds()) {
            var count = standing.assignments().stream()
                    .filter(a -> a.assignment().kind().equals(kind.code()))
                    .count();
            var name = (count == 1 ? kind.name() : kind.plural()).in(visit.language());
            if (count > 0) {
                words.add(count + " " + name.toLowerCase(Locale.ROOT));
            }
        }
        var to = visit.to("uppdrag")
                .with(AssignmentNarrowing.GOAL, standing.goal().code());
        return words.isEmpty() ? null : new Link(String.join(", ", words), to);
    }

    private static FigureReference of(Measure measure, GoalStanding standing) {
        return FigureReference.of(measure, "goal", standing.goal().code());
    }
}
