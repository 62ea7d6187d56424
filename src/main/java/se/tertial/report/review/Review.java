package se.tertial.report.review;

import java.util.List;

/** All rules over a report. */
public final class Review {

    private static final List<ReviewRule> RULES = List.of(
            new MissingTexts(),
            new UnexplainedVariances(),
            new MissingValues(),
            new UntoldAssignments(),
            new StaleComments(),
            new UnreasonedOverridings(),
            new TypedFigures());

    private Review() {}

    /** In the order of the rules; within a rule, in that of the report. */
    public static List<ReviewFinding> of(ReviewScope scope) {
        return RULES.stream()
                .flatMap(rule -> rule.find(scope).stream())
                .distinct()
                .toList();
    }
}
