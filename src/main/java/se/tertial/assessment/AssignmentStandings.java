package se.tertial.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.RoundCode;
import se.tertial.plan.Assignment;
import se.tertial.plan.AssignmentDecision;
import se.tertial.plan.Plan;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.Completion;
import se.tertial.plan.SteeringModel.Status;

/** Puts together how each assignment stands in a round. */
final class AssignmentStandings {

    private final RoundCode round;
    private final SteeringModel model;
    private final Map<String, List<AssignmentState>> states;
    private final Map<String, List<AssignmentDecision>> decisions;

    AssignmentStandings(Plan plan, AssessmentFacts said, RoundCode round) {
        this.round = round;
        model = plan.model();
        states = said.assignmentStates().stream()
                .filter(s -> s.round().compareTo(round) <= 0)
                .sorted(Comparator.comparing(AssignmentState::round))
                .collect(groupingBy(AssignmentState::assignment));
        decisions = plan.decisions().stream()
                .filter(decision -> !decision.date().isAfter(AssignmentStanding.lastDay(round)))
                .sorted(Comparator.comparing(AssignmentDecision::date))
                .collect(groupingBy(AssignmentDecision::assignment));
    }

    AssignmentStanding of(Assignment assignment) {
        var history = states.getOrDefault(assignment.code(), List.of());
        var now = history.stream().filter(s -> s.round().equals(round)).findFirst();
        var before =
                history.stream().filter(s -> s.round().compareTo(round) < 0).reduce((_, later) -> later);
        return new AssignmentStanding(
                assignment,
                now,
                now.flatMap(this::status),
                now.flatMap(this::completion),
                history,
                decisions.getOrDefault(assignment.code(), List.of()),
                isOnPlan(before) && now.isPresent() && !isOnPlan(now));
    }

    private boolean isOnPlan(Optional<AssignmentState> state) {
        return state.flatMap(this::completion).filter(Completion::onPlan).isPresent();
    }

    private Optional<Status> status(AssignmentState state) {
        return model.statuses().stream()
                .filter(s -> s.code().equals(state.status()))
                .findFirst();
    }

    private Optional<Completion> completion(AssignmentState state) {
        return model.completions().stream()
                .filter(c -> c.code().equals(state.completion()))
                .findFirst();
    }
}
