package se.tertial.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.plan.Assignment;
import se.tertial.plan.AssignmentDecision;
import se.tertial.plan.SteeringModel.Completion;
import se.tertial.plan.SteeringModel.Status;
import se.tertial.plan.SteeringModel.Status.Phase;

/**
 * How an assignment stands in a round.
 *
 * @param state as told in the round, empty when nothing was told
 * @param history all tellings up to the round, oldest first
 * @param decisions of it up to the end of the round's month, oldest first
 * @param newlyDeviating on plan in the round before, and no longer
 */
public record AssignmentStanding(
        Assignment assignment,
        Optional<AssignmentState> state,
        Optional<Status> status,
        Optional<Completion> completion,
        List<AssignmentState> history,
        List<AssignmentDecision> decisions,
        boolean newlyDeviating) {

    public AssignmentStanding {
        history = List.copyOf(history);
        decisions = List.copyOf(decisions);
    }

    public boolean isDone() {
        return status.filter(s -> s.phase() == Phase.DONE).isPresent();
    }

    /** Whether the round says nothing of it, though nobody has said that it is done. */
    public boolean isUntold(List<Status> statuses) {
        return state.isEmpty()
                && (history.isEmpty()
                        || statuses.stream()
                                .filter(s -> s.phase() == Phase.DONE)
                                .noneMatch(
                                        s -> s.code().equals(history.getLast().status())));
    }

    public boolean isOnPlanOrDone() {
        return isDone() || completion.filter(Completion::onPlan).isPresent();
    }

    /**
     * The date in force in the round: the one last told, or the one decided since the round that told it ended, or carried over to a year
     * after it. Null when it is to be done by no date.
     */
    public @Nullable LocalDate due() {
        var told = history.isEmpty() ? assignment.due() : history.getLast().due();
        return decisions.reversed().stream()
                .filter(decision -> decision.due() != null)
                .filter(decision -> history.isEmpty()
                        || decision.date().isAfter(lastDay(history.getLast().round()))
                        || isCarriedBeyond(decision, history.getLast().round()))
                .findFirst()
                .map(AssignmentDecision::due)
                .orElse(told);
    }

    private static boolean isCarriedBeyond(AssignmentDecision decision, RoundCode told) {
        var due = decision.due();
        return decision.kind() == AssignmentDecision.Kind.CARRIED_OVER && due != null && due.getYear() > told.year();
    }

    static LocalDate lastDay(RoundCode round) {
        return YearMonth.of(round.year(), round.month()).atEndOfMonth();
    }

    /** Only what the round says something of; of the rest nobody knows whether it is done. */
    public boolean isOverdue(LocalDate day) {
        var due = due();
        return state.isPresent() && !isDone() && due != null && due.isBefore(day);
    }

    /** The newest words about it, from the round or one before. */
    public Optional<AssignmentState> latestComment() {
        return history.reversed().stream().filter(s -> !s.comment().isEmpty()).findFirst();
    }
}
