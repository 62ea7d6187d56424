package se.tertial.report.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.tertial.report.compose.TextPlace;

/** Numbers in texts that were typed: those that a known figure would give, and the others, one finding a text. */
final class TypedFigures implements ReviewRule {

    @Override
    public List<ReviewFinding> find(ReviewScope scope) {
        var findings = new ArrayList<ReviewFinding>();
        for (var place : scope.texts().stream().distinct().toList()) {
            scope.written(place)
                    .ifPresent(text -> findings.addAll(of(
                            place,
                            new TypedNumbers(scope.document(), scope.figures(place.unit())).in(text.markdown()))));
        }
        return findings;
    }

    private static List<ReviewFinding> of(TextPlace place, List<TypedNumber> numbers) {
        var findings = new ArrayList<ReviewFinding>();
        for (var number : numbers) {
            if (!number.bindings().isEmpty()) {
                findings.add(ReviewFinding.warning(
                        "figure-typed",
                        ReviewScope.at(place),
                        number.text(),
                        number.bindings().getFirst().title(),
                        number.bindings().getFirst().reference()));
            }
        }
        var others = numbers.stream()
                .filter(number -> number.bindings().isEmpty())
                .map(TypedNumber::text)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            findings.add(ReviewFinding.note(
                    "figures-unbound",
                    ReviewScope.at(place),
                    place.heading(),
                    others.stream().map(text -> "”" + text + "”").collect(Collectors.joining(", "))));
        }
        return findings;
    }
}
