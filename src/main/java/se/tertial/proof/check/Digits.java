package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.number.Cell;

/** Digits that are no number, as "-26 62", where the total says which number it should have been. */
final class Digits implements Check {

    private static final int DIGITS_WRONG_MAX = 2;

    @Override
    public List<ProofFinding> find(Manuscript manuscript, Voice voice) {
        var findings = new ArrayList<ProofFinding>();
        for (var grid : manuscript.grids()) {
            for (var sum : Sums.of(grid)) {
                for (var column : grid.columns(Grid.Column.AMOUNT)) {
                    spoilt(grid, sum, column, voice).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<ProofFinding> spoilt(Grid grid, Composition sum, int column, Voice voice) {
        var spoilt = sum.rows().stream()
                .filter(row -> grid.lines().get(row).isSpoilt(column))
                .toList();
        var total = grid.number(sum.total(), column + sum.shift());
        if (spoilt.size() != 1 || total.isEmpty()) {
            return Optional.empty();
        }
        var row = spoilt.getFirst();
        var expected = total.get().value();
        for (var other : sum.rows()) {
            var number = grid.number(other, column);
            if (number.isPresent()) {
                var value = number.get().value();
                expected = expected.subtract(sum.minus().contains(other) ? value.negate() : value);
            }
        }
        var text = ((Cell.Spoilt) grid.lines().get(row).cells().get(column)).text();
        if (Names.distance(digits(text), digits(expected)) > DIGITS_WRONG_MAX) {
            return Optional.empty();
        }
        var message = voice.say(
                "proof.digits",
                text,
                grid.lines().get(sum.total()).label(),
                voice.number(total.get().value()),
                voice.number(expected));
        return Optional.of(voice.atCell(
                "digits",
                Severity.ERROR,
                message,
                grid,
                row,
                column,
                new Amounts(expected, null, List.of(grid.place(sum.total())))));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String digits(BigDecimal value) {
        return digits(value.toPlainString());
    }
}
