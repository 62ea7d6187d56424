package se.tertial.report.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.ledger.ProjectLine;

/** What has been decided of projects up to a round, in whichever year: of what they may cost in all, and of the round's own year. */
final class ProjectDecisions {

    private final Map<String, BudgetDecision> known = new LinkedHashMap<>();
    private final List<ProjectLine> lines;
    private final RoundCode round;

    ProjectDecisions(Budget budget, RoundCode round) {
        this.round = round;
        budget.decisions().stream()
                .filter(d -> d.kind().isOfProjects() && d.knownIn().compareTo(round) <= 0)
                .forEach(d -> known.put(d.code(), d));
        lines = budget.projectLines().stream()
                .filter(line -> known.containsKey(line.decision()))
                .toList();
    }

    /** What a project may cost in all. Empty when no decision says. */
    Optional<Sum> inAll(String project) {
        return added(line -> line.project().equals(project) && line.year() == null);
    }

    /** What a project may cost in the round's year, by decisions of such kinds. */
    Optional<Sum> ofYear(String project, Predicate<Kind> kinds) {
        return added(line -> line.project().equals(project)
                && isOfYear(line)
                && kinds.test(decision(line).kind()));
    }

    Optional<Sum> inAll(String project, String decision) {
        return added(line -> line.project().equals(project) && line.decision().equals(decision) && line.year() == null);
    }

    Optional<Sum> ofYear(String project, String decision) {
        return added(line -> line.project().equals(project) && line.decision().equals(decision) && isOfYear(line));
    }

    /** The decisions that have lines of such projects, in the order they are told. */
    List<ProjectDecided> of(Predicate<String> projects, String key, String value) {
        return known.values().stream()
                .map(decision -> new ProjectDecided(
                        decision,
                        lines.stream()
                                .filter(line ->
                                        line.decision().equals(decision.code()) && projects.test(line.project()))
                                .toList(),
                        figure(Measure.INVESTMENT_DECISION, decision, key, value),
                        figure(Measure.INVESTMENT_DECISION_OF_YEAR, decision, key, value)))
                .filter(decided -> !decided.lines().isEmpty())
                .toList();
    }

    private FigureReference figure(Measure measure, BudgetDecision decision, String key, String value) {
        return FigureReference.of(measure, "decision", decision.code(), key, value, "round", round.code());
    }

    private boolean isOfYear(ProjectLine line) {
        return Objects.equals(line.year(), round.year());
    }

    private BudgetDecision decision(ProjectLine line) {
        return Objects.requireNonNull(known.get(line.decision()));
    }

    private Optional<Sum> added(Predicate<ProjectLine> isMeant) {
        var parts = lines.stream()
                .filter(isMeant)
                .map(line -> new Sum.Part(
                        decision(line).text(),
                        line.amount(),
                        false,
                        null,
                        decision(line).knownIn().code(),
                        line.source()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }
}
