package se.tertial.report.review;

import java.util.List;
import se.tertial.basics.Amount;
import se.tertial.basics.NumberText;
import se.tertial.report.figure.Differing;
import se.tertial.report.review.ReviewFinding.OfMoney;

/** A sum of the folder that the imported entries of the same unit and year do not come to. */
final class DifferingEntries implements ReviewRule {

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        var organisation = scope.insight().municipality().organisation();
        return scope.insight().differing(scope.round()).stream()
                .filter(differing -> organisation.contains(scope.unit(), differing.unit()))
                .map(differing -> finding(scope, differing))
                .toList();
    }

    private static ReviewFinding finding(ReviewScope scope, Differing differing) {
        var unit = scope.insight().municipality().organisation().known(differing.unit());
        var source = differing.source();
        return ReviewFinding.warning(
                switch (differing.stands()) {
                    case ENTRIES -> "entries-differ";
                    case DECISIONS -> "decisions-differ";
                    case FOLDER -> "entries-incomplete";
                },
                new OfMoney(differing.unit(), source.file() + " " + source.line()),
                unit.name() + ", " + differing.what(),
                kronor(scope, differing.folder()),
                kronor(scope, differing.other()),
                source.file(),
                Integer.toString(source.line()),
                differing.missing());
    }

    private static String kronor(ReviewScope scope, Amount amount) {
        return NumberText.of(amount.kronor(), scope.language()) + "\u00A0kr";
    }
}
