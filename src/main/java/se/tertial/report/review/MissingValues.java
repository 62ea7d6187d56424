package se.tertial.report.review;

import java.util.List;
import se.tertial.assessment.IndicatorStanding;

/** An indicator that is followed, and of which the round says nothing: no value of the year and no forecast. */
final class MissingValues implements ReviewRule {

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        return scope.situation().indicators(scope.unit()).stream()
                .filter(standing -> standing.forecast().isEmpty() && !standing.isToldOfYear())
                .map(standing -> ReviewFinding.warning("value-missing", place(standing), standing.name()))
                .toList();
    }

    static ReviewFinding.OfIndicator place(IndicatorStanding standing) {
        return new ReviewFinding.OfIndicator(
                standing.indicator().code(), standing.followed().unit());
    }
}
