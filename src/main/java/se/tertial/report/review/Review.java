package se.tertial.report.review;

import java.util.List;
import se.tertial.assessment.Overriding;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Document;
import se.tertial.plan.SteeringModel.Explained;
import se.tertial.report.Outline;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** All rules over a report. */
public final class Review {

    private static final List<ReviewRule> RULES = List.of(
            new MissingTexts(),
            new UnexplainedVariances(),
            new DifferingEntries(),
            new MissingValues(),
            new UntoldAssignments(),
            new StaleComments(),
            new UnreasonedOverridings(),
            new TypedFigures());

    private static final Document UNREAD =
            new Document(new Document.Front("", "", "", "", "", "", "", "", "", ""), List.of());

    private Review() {}

    /** Only the variances that the model wants explained and nobody has. */
    public static List<ReviewFinding> unexplained(
            Insight insight, Outline outline, String unit, RoundCode round, Language language) {
        return new UnexplainedVariances().find(new ReviewScope(insight, outline, unit, round, UNREAD, language));
    }

    /** Whether the unit's variance is so large that the model wants words about it. */
    public static boolean mustBeExplained(Insight insight, Explained rule, String unit, RoundCode round) {
        return UnexplainedVariances.large(new Figures(insight, unit, round, Language.SV), rule, unit)
                .isPresent();
    }

    /** Whether a person who judged otherwise than the rule has told why so that a reader understands. */
    public static boolean isReasoned(Overriding overriding) {
        return !UnreasonedOverridings.isUnreasoned(overriding);
    }

    /** In the order of the rules; within a rule, in that of the report. */
    public static List<ReviewFinding> of(ReviewScope scope) {
        return RULES.stream()
                .flatMap(rule -> rule.find(scope).stream())
                .distinct()
                .toList();
    }
}
