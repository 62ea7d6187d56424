package se.tertial.report.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.plan.AssignmentDecision;
import se.tertial.plan.AssignmentDecision.Kind;
import se.tertial.plan.Plan;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.Status.Phase;
import se.tertial.report.Municipality;
import se.tertial.report.figure.Insight;

/**
 * Assignments that are not done when the year is out, carried over to the next by one decision. What has been told and decided of
 * each stays as it is; the decision comes after it.
 */
public final class CarryOver {

    /** Why an assignment is not carried over. */
    public enum Kept {
        /** Told to be done. */
        DONE,
        /** Decided to be no more to do. */
        CLOSED,
        /** Carried over already. */
        CARRIED,
        /** It is to be done by a day after the year as it is. */
        LATER
    }

    /**
     * @param due the date that holds now, null for none
     * @param kept why it cannot be carried over, null when it can
     * @param proposed the same day of the next year, or the last day of it
     */
    public record Candidate(
            AssignmentStanding standing,
            @Nullable LocalDate due,
            @Nullable Kept kept,
            LocalDate proposed) {

        public String code() {
            return standing.assignment().code();
        }
    }

    /**
     * @param due by code of assignment, those only that are carried over
     * @param body who decided; {@code reference} and {@code reason} may be empty
     */
    public record Wish(Map<String, LocalDate> due, LocalDate date, String body, String reference, String reason) {
        public Wish {
            due = Map.copyOf(due);
        }
    }

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final Plan plan;
    private final int year;
    private final List<AssignmentStanding> standings;

    private CarryOver(Plan plan, int year, List<AssignmentStanding> standings) {
        this.plan = plan;
        this.year = year;
        this.standings = standings;
    }

    /** @param round the last of the year of which anything is known */
    public static CarryOver of(Insight insight, RoundCode round, String unit) {
        return new CarryOver(
                insight.municipality().plan(),
                round.year(),
                insight.situation(round).assignments(unit));
    }

    /** Those that are not done first, by the date that holds. */
    public List<Candidate> candidates() {
        return standings.stream()
                .map(this::candidate)
                .sorted(Comparator.comparing((Candidate c) -> c.kept() != null)
                        .thenComparing(c -> Optional.ofNullable(c.due()).orElse(LocalDate.MAX)))
                .toList();
    }

    private Candidate candidate(AssignmentStanding standing) {
        var due = due(standing);
        var next = year + 1;
        var proposed = due == null ? LocalDate.of(next, LAST_MONTH, LAST_DAY) : due.withYear(next);
        return new Candidate(standing, due, kept(standing, due), proposed);
    }

    /** As decided, also since the round. */
    private @Nullable LocalDate due(AssignmentStanding standing) {
        return decisions(standing)
                .filter(decision ->
                        decision.due() != null && !standing.decisions().contains(decision))
                .max(Comparator.comparing(AssignmentDecision::date))
                .map(AssignmentDecision::due)
                .orElseGet(standing::due);
    }

    private @Nullable Kept kept(AssignmentStanding standing, @Nullable LocalDate due) {
        if (decisions(standing).anyMatch(decision -> decision.kind() == Kind.CLOSED)) {
            return Kept.CLOSED;
        }
        if (isDone(standing)) {
            return Kept.DONE;
        }
        if (decisions(standing).anyMatch(decision -> decision.kind() == Kind.CARRIED_OVER && isOfYear(decision))) {
            return Kept.CARRIED;
        }
        return due != null && due.getYear() > year ? Kept.LATER : null;
    }

    /** Taken in the year, or to a day after it. */
    private boolean isOfYear(AssignmentDecision decision) {
        var due = decision.due();
        return decision.date().getYear() == year || due != null && due.getYear() > year;
    }

    private boolean isDone(AssignmentStanding standing) {
        return !standing.history().isEmpty()
                && plan.model().statuses().stream()
                        .filter(status -> status.phase() == Phase.DONE)
                        .map(SteeringModel.Status::code)
                        .anyMatch(standing.history().getLast().status()::equals);
    }

    private Stream<AssignmentDecision> decisions(AssignmentStanding standing) {
        var code = standing.assignment().code();
        return plan.decisions().stream()
                .filter(decision -> decision.assignment().equals(code));
    }

    /** Whether all that is wished can be carried over, each to a day after the year. */
    public boolean allows(Wish wish) {
        var open = candidates().stream()
                .filter(candidate -> candidate.kept() == null)
                .map(Candidate::code)
                .toList();
        return !wish.due().isEmpty()
                && open.containsAll(wish.due().keySet())
                && wish.due().values().stream().allMatch(day -> day.getYear() > year && day.isAfter(wish.date()));
    }

    /** With a decision for each, in the order of the assignments. */
    public static Municipality with(Municipality now, Wish wish) {
        var plan = now.plan();
        var decisions = new ArrayList<>(plan.decisions());
        for (var assignment : plan.assignments()) {
            var due = wish.due().get(assignment.code());
            if (due != null) {
                decisions.add(new AssignmentDecision(
                        assignment.code(),
                        wish.date(),
                        Kind.CARRIED_OVER,
                        due,
                        wish.body(),
                        wish.reference(),
                        wish.reason(),
                        new SourceLine("assignment-decisions.csv", decisions.size() + 2)));
            }
        }
        return now.with(
                new Plan(plan.model(), plan.goals(), plan.followed(), plan.targets(), plan.assignments(), decisions));
    }
}
