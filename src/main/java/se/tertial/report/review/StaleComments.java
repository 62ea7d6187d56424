package se.tertial.report.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.IndicatorComment;
import se.tertial.assessment.IndicatorStanding;

/** Words that are older than the year they stand in, or than the value they stand beside. */
final class StaleComments implements ReviewRule {

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        return Stream.concat(
                        scope.situation().indicators(scope.unit()).stream().flatMap(i -> indicator(i, scope).stream()),
                        scope.situation().assignments(scope.unit()).stream()
                                .flatMap(a -> assignment(a, scope).stream()))
                .toList();
    }

    private static Optional<ReviewFinding> indicator(IndicatorStanding standing, ReviewScope scope) {
        return standing.latestComment().flatMap(comment -> {
            var place = MissingValues.place(standing);
            if (comment.date().getYear() < scope.round().year()) {
                return Optional.of(ReviewFinding.warning(
                        "comment-old", place, standing.name(), comment.date().toString()));
            }
            return isOutrun(standing, comment)
                    ? Optional.of(ReviewFinding.warning(
                            "comment-outrun",
                            place,
                            standing.name(),
                            scope.insight().round(comment.round()).name().in(scope.language())))
                    : Optional.empty();
        });
    }

    /** Said in an earlier round than the newest value or forecast was told in. */
    private static boolean isOutrun(IndicatorStanding standing, IndicatorComment comment) {
        var ofValue =
                standing.values().values().stream().map(known -> known.latest().reportedIn());
        var ofForecast = standing.forecast().stream().map(forecast -> forecast.round());
        return Stream.concat(ofValue, ofForecast).anyMatch(told -> told.compareTo(comment.round()) > 0);
    }

    private static Optional<ReviewFinding> assignment(AssignmentStanding standing, ReviewScope scope) {
        return standing.state()
                .filter(state -> !state.comment().isBlank())
                .filter(state -> state.commentDate().getYear() < scope.round().year())
                .map(state -> ReviewFinding.warning(
                        "comment-old",
                        new ReviewFinding.OfAssignment(standing.assignment().code()),
                        standing.assignment().title(),
                        state.commentDate().toString()));
    }
}
