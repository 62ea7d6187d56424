package se.tertial.report.figure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.assessment.AssessmentFacts;
import se.tertial.basics.Amount;
import se.tertial.indicators.IndicatorFacts;
import se.tertial.indicators.Observation;
import se.tertial.ledger.AccountForecast;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectLine;
import se.tertial.plan.Assignment;
import se.tertial.plan.FollowedIndicator;
import se.tertial.plan.Plan;
import se.tertial.report.Municipality;
import se.tertial.report.Publications;

/**
 * A municipality without what belongs to units that a reader may not see. What belongs to no unit stays: the model, the plan's
 * goals, the chart of accounts, rounds and outlines. A goal is rated by what is seen of the unit asked for, which is all of it.
 */
final class Narrowing {

    private final Municipality whole;
    private final Set<String> seen;

    Narrowing(Municipality whole, Set<String> seen) {
        this.whole = whole;
        this.seen = seen;
    }

    Municipality narrowed() {
        return new Municipality(
                whole.organisation().narrowed(seen),
                indicators(),
                ledger(),
                plan(),
                assessment(),
                new NarrowedControl(whole.control(), seen).narrowed(),
                publications());
    }

    /** Those of the units that are seen, and of none. */
    private <T> List<T> of(List<T> facts, Function<T, String> unit) {
        return where(facts, fact -> unit.apply(fact).isEmpty() || seen.contains(unit.apply(fact)));
    }

    static <T> List<T> where(List<T> facts, Predicate<T> isSeen) {
        return facts.stream().filter(isSeen).toList();
    }

    static <T> Set<String> codes(List<T> facts, Function<T, String> code) {
        return facts.stream().map(code).collect(Collectors.toSet());
    }

    private IndicatorFacts indicators() {
        var all = whole.indicators();
        var observations = of(all.observations(), Observation::unit);
        var known = Stream.concat(
                        observations.stream().map(Observation::indicator),
                        whole.plan().followed().stream()
                                .filter(followed -> seen.contains(followed.unit()))
                                .map(FollowedIndicator::indicator))
                .collect(Collectors.toSet());
        return new IndicatorFacts(
                where(all.indicators(), indicator -> known.contains(indicator.code())),
                where(all.earlierNames(), name -> known.contains(name.indicator())),
                observations);
    }

    private Plan plan() {
        var all = whole.plan();
        var assignments = assignments();
        return new Plan(
                all.model(),
                all.goals(),
                of(all.followed(), FollowedIndicator::unit),
                of(all.targets(), target -> target.unit()),
                of(all.assignments(), Assignment::unit),
                where(all.decisions(), decision -> assignments.contains(decision.assignment())));
    }

    private Set<String> assignments() {
        return codes(of(whole.plan().assignments(), Assignment::unit), Assignment::code);
    }

    private AssessmentFacts assessment() {
        var all = whole.assessment();
        var assignments = assignments();
        return new AssessmentFacts(
                all.rounds(),
                of(all.forecasts(), forecast -> forecast.unit()),
                of(all.comments(), comment -> comment.unit()),
                of(all.overridings(), overriding -> overriding.unit()),
                where(all.assignmentStates(), state -> assignments.contains(state.assignment())));
    }

    private Publications publications() {
        var all = whole.publications();
        return new Publications(
                all.outlines(),
                of(all.texts(), text -> text.unit()),
                of(all.matters(), matter -> matter.unit()),
                of(all.answers(), answer -> answer.unit()),
                of(all.editions(), edition -> edition.unit()));
    }

    /** Of a decision on projects of others too there is what it grants those that are seen. */
    private List<BudgetDecision> decisions(Predicate<BudgetDecision> isSeen, List<ProjectLine> lines) {
        return where(whole.ledger().decisions(), isSeen).stream()
                .map(decision -> decision.kind().isOfProjects() && !seen.contains(decision.unit())
                        ? decision.with(lines.stream()
                                .filter(line -> line.decision().equals(decision.code()) && line.year() == null)
                                .map(ProjectLine::amount)
                                .reduce(Amount.ZERO, Amount::plus))
                        : decision)
                .toList();
    }

    /**
     * A decision that grants money also to a unit that is seen, or to a project of it, is seen, with the lines of that unit. Sums of entries stay: they
     * are asked by unit and project only, and those of others tell how far the ledger reaches.
     */
    private LedgerFacts ledger() {
        var all = whole.ledger();
        var lines = of(all.budget().lines(), BudgetLine::unit);
        var ids = codes(of(all.projects(), Project::unit), Project::id);
        var ofProjects = where(all.budget().projectLines(), line -> ids.contains(line.project()));
        var granted = codes(lines, BudgetLine::decision);
        granted.addAll(codes(ofProjects, ProjectLine::decision));
        Predicate<BudgetDecision> isSeen =
                decision -> seen.contains(decision.unit()) || granted.contains(decision.code());
        var projects = of(all.projects(), Project::unit).stream()
                .map(project -> project.parent() == null || ids.contains(project.parent()) ? project : project.onTop())
                .toList();
        return new LedgerFacts(
                all.chart(),
                all.areas(),
                of(all.operating(), amount -> amount.unit()),
                new LedgerFacts.Budget(all.budget().seasons(), decisions(isSeen, ofProjects), lines, ofProjects),
                projects,
                where(all.projectAmounts(), amount -> ids.contains(amount.project())),
                all.mappings(),
                of(all.byAccount(), AccountForecast::unit),
                all.entries());
    }
}
