package se.tertial.report.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.tertial.assessment.Overriding;

/** Somebody has decided otherwise than the rule, and has not told why so that a reader understands. */
final class UnreasonedOverridings implements ReviewRule {

    private static final int REASON_CHARACTERS_MIN = 15;

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        var indicators = scope.situation().indicators(scope.unit()).stream()
                .flatMap(i -> Stream.of(i.rating().overriding(), i.trend().overriding())
                        .filter(Objects::nonNull)
                        .filter(UnreasonedOverridings::isUnreasoned)
                        .map(_ -> ReviewFinding.warning("reason-missing", MissingValues.place(i), i.name())));
        var goals = scope.situation().goals(scope.unit()).stream()
                .flatMap(g -> Stream.of(g.rating().overriding(), g.trend().overriding())
                        .filter(Objects::nonNull)
                        .filter(UnreasonedOverridings::isUnreasoned)
                        .map(_ -> ReviewFinding.warning(
                                "reason-missing",
                                new ReviewFinding.OfGoal(g.goal().code(), scope.unit()),
                                g.goal().code() + " " + g.goal().title())));
        return Stream.concat(indicators, goals).toList();
    }

    static boolean isUnreasoned(Overriding overriding) {
        return overriding.reason().strip().length() < REASON_CHARACTERS_MIN;
    }
}
