package se.tertial.report.review;

import java.util.List;

/** An assignment of which the round says nothing, though nobody has said that it is done. */
final class UntoldAssignments implements ReviewRule {

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        var statuses = scope.insight().municipality().plan().model().statuses();
        return scope.situation().assignments(scope.unit()).stream()
                .filter(standing -> standing.isUntold(statuses))
                .map(standing -> ReviewFinding.warning(
                        "assignment-untold",
                        new ReviewFinding.OfAssignment(standing.assignment().code()),
                        standing.assignment().title()))
                .toList();
    }
}
