package se.tertial.assessment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tertial.assessment.Overriding.Aspect;
import se.tertial.assessment.Overriding.Subject;
import se.tertial.basics.RoundCode;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.organisation.Organisation;
import se.tertial.plan.Goal;
import se.tertial.plan.Plan;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.TrendMeaning;

/**
 * How a municipality's goals, indicators and assignments stood in a round: what was then known, and what was judged of it.
 * Each list is computed when first asked for and then kept; a unit that does not exist has none, and nothing is kept of it.
 */
public final class Situation {

    private final Organisation organisation;
    private final Plan plan;
    private final Round round;
    private final List<IndicatorStanding> indicators;
    private final List<AssignmentStanding> assignments;
    private final Overridings overridings;
    private final Map<String, List<IndicatorStanding>> indicatorsOfUnit = new ConcurrentHashMap<>();
    private final Map<String, List<AssignmentStanding>> assignmentsOfUnit = new ConcurrentHashMap<>();
    private final Map<String, List<GoalStanding>> goalsOfUnit = new ConcurrentHashMap<>();

    public Situation(
            Organisation organisation, IndicatorFacts facts, Plan plan, AssessmentFacts said, RoundCode roundCode) {
        this.organisation = organisation;
        this.plan = plan;
        round = said.round(roundCode);
        var standings = new IndicatorStandings(facts, plan, said, roundCode);
        indicators = plan.followed().stream()
                .filter(f -> f.isFollowedIn(roundCode))
                .map(standings::of)
                .toList();
        var assignmentStandings = new AssignmentStandings(plan, said, roundCode);
        assignments = plan.assignments().stream().map(assignmentStandings::of).toList();
        overridings = new Overridings(said.overridings(), roundCode);
    }

    public Round round() {
        return round;
    }

    /** Indicators of the unit and all below it, in the order of reports. */
    public List<IndicatorStanding> indicators(String unit) {
        return kept(
                indicatorsOfUnit,
                unit,
                u -> indicators.stream()
                        .filter(i -> organisation.contains(u, i.followed().unit()))
                        .toList());
    }

    /** Assignments that stand in the report of the unit or of one below it. */
    public List<AssignmentStanding> assignments(String unit) {
        return kept(
                assignmentsOfUnit,
                unit,
                u -> assignments.stream()
                        .filter(a -> organisation.contains(u, a.assignment().unit()))
                        .toList());
    }

    /**
     * Goals of the levels that are rated which the unit, or one below it, follows by an indicator or an assignment; in the
     * order of the goals.
     */
    public List<GoalStanding> goals(String unit) {
        return allGoals(unit).stream()
                .filter(g -> g.isFollowed() && plan.level(g.goal()).rated())
                .toList();
    }

    /** All goals that are valid in the year of the round, also those that are not rated and those that the unit follows by nothing. */
    public List<GoalStanding> allGoals(String unit) {
        return kept(goalsOfUnit, unit, this::standings);
    }

    private <T> List<T> kept(Map<String, List<T>> lists, String unit, Function<String, List<T>> make) {
        return organisation.unit(unit).isPresent() ? lists.computeIfAbsent(unit, make) : List.of();
    }

    private List<GoalStanding> standings(String unit) {
        var ofUnit = indicators(unit);
        var tasks = assignments(unit);
        return plan.goals().stream()
                .filter(goal -> goal.isValidIn(round.code().year()))
                .map(goal -> standing(goal, unit, ofUnit, tasks))
                .toList();
    }

    private GoalStanding standing(
            Goal goal, String unit, List<IndicatorStanding> ofUnit, List<AssignmentStanding> tasks) {
        var followed = ofUnit.stream()
                .filter(i -> goal.code().equals(i.followed().goal()))
                .toList();
        var given = tasks.stream()
                .filter(a -> goal.code().equals(a.assignment().goal()))
                .toList();
        var rules = plan.model().rules();
        var rating = GoalRules.rating(goal, plan.level(goal).rated(), followed, given, rules);
        var trend = plan.level(goal).rated() ? GoalRules.trend(followed, rules.goalTrend()) : TrendMeaning.NONE;
        return new GoalStanding(
                goal,
                followed,
                given,
                overridings.over(rating, RatingMeaning.class, Subject.GOAL, goal.code(), unit, Aspect.RATING),
                overridings.over(trend, TrendMeaning.class, Subject.GOAL, goal.code(), unit, Aspect.TREND));
    }

    public Stream<IndicatorStanding> indicator(String code) {
        return indicators.stream().filter(i -> i.indicator().code().equals(code));
    }
}
