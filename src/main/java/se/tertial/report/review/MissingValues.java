package se.tertial.report.review;

import java.util.List;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.basics.Period;

/** An indicator that is followed, and of which the round says nothing: no value of the year and no forecast. */
final class MissingValues implements ReviewRule {

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        return scope.situation().indicators(scope.unit()).stream()
                .filter(MissingValues::isUntold)
                .map(standing -> ReviewFinding.warning("value-missing", place(standing), standing.name()))
                .toList();
    }

    static ReviewFinding.OfIndicator place(IndicatorStanding standing) {
        return new ReviewFinding.OfIndicator(
                standing.indicator().code(), standing.followed().unit());
    }

    /** A round that says why there is no value has said something. */
    private static boolean isUntold(IndicatorStanding standing) {
        var year = standing.round().year();
        return standing.forecast().isEmpty()
                && standing.values().entrySet().stream()
                        .filter(known -> year(known.getKey()) == year)
                        .allMatch(known -> known.getValue().latest().value() == null
                                && known.getValue().latest().absence().isBlank());
    }

    private static int year(Period period) {
        return switch (period) {
            case Period.Year(int year) -> year;
            case Period.Month(var month) -> month.getYear();
            case Period.UpTo(var last) -> last.getYear();
        };
    }
}
