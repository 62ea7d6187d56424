package se.tertial.report.review;

import java.util.List;
import java.util.Optional;
import se.tertial.report.compose.TextPlace;

/** A goal that nobody has said anything of; and other texts that the outline asks for. */
final class MissingTexts implements ReviewRule {

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        var explained = scope.insight().municipality().plan().model().explained().stream()
                .map(rule -> rule.text())
                .toList();
        return scope.texts().stream()
                .filter(place -> !explained.contains(place.key()))
                .filter(place -> scope.written(place).isEmpty())
                .map(place -> finding(scope, place))
                .toList();
    }

    private static ReviewFinding finding(ReviewScope scope, TextPlace place) {
        return Optional.ofNullable(place.goal())
                .map(goal -> scope.insight().municipality().plan().goal(goal))
                .map(goal -> ReviewFinding.warning(
                        "goal-without-analysis", ReviewScope.at(place), goal.code() + " " + goal.title()))
                .orElseGet(() -> ReviewFinding.note("text-missing", ReviewScope.at(place), place.heading()));
    }
}
