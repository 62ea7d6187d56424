package se.tertial.report.review;

import java.util.List;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.plan.SteeringModel.Status;
import se.tertial.plan.SteeringModel.Status.Phase;

/** An assignment of which the round says nothing, though nobody has said that it is done. */
final class UntoldAssignments implements ReviewRule {

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        var statuses = scope.insight().municipality().plan().model().statuses();
        return scope.situation().assignments(scope.unit()).stream()
                .filter(standing -> standing.state().isEmpty() && !wasDone(standing, statuses))
                .map(standing -> ReviewFinding.warning(
                        "assignment-untold",
                        new ReviewFinding.OfAssignment(standing.assignment().code()),
                        standing.assignment().title()))
                .toList();
    }

    private static boolean wasDone(AssignmentStanding standing, List<Status> statuses) {
        return !standing.history().isEmpty()
                && statuses.stream()
                        .filter(status -> status.phase() == Phase.DONE)
                        .anyMatch(status -> status.code()
                                .equals(standing.history().getLast().status()));
    }
}
