package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tertial.proof.check.Relation.Kind;
import se.tertial.proof.check.Relation.Part;

/** A column headed as a total, held to the columns that most rows show it to be the sum of. */
final class RowSums {

    private RowSums() {}

    static List<Relation> of(Grid grid) {
        var amounts = grid.columns(Grid.Column.AMOUNT);
        var relations = new ArrayList<Relation>();
        for (var column : amounts) {
            if (Label.role(grid.heading(column)) != Label.Role.TOTAL) {
                continue;
            }
            var before = amounts.stream().filter(c -> c < column).toList();
            var others = amounts.stream().filter(c -> !c.equals(column)).toList();
            var chosen = believed(grid, column, before).or(() -> believed(grid, column, others));
            chosen.ifPresent(relations::addAll);
        }
        return relations;
    }

    private static Optional<List<Relation>> believed(Grid grid, int total, List<Integer> parts) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        var relations = IntStream.range(0, grid.lines().size())
                .mapToObj(line -> relation(grid, line, total, parts))
                .flatMap(Optional::stream)
                .toList();
        var telling = relations.stream()
                .filter(relation -> relation.parts().size() > 1)
                .toList();
        var held = telling.stream().filter(Relation::holds).count();
        return held >= 3 && held * 10 >= telling.size() * 7L ? Optional.of(relations) : Optional.empty();
    }

    private static Optional<Relation> relation(Grid grid, int line, int total, List<Integer> columns) {
        var printed = grid.number(line, total);
        if (printed.isEmpty() || columns.stream().anyMatch(grid.lines().get(line)::isSpoilt)) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        var slack = Composition.counts(grid, total)
                ? BigDecimal.ZERO
                : printed.get().halfUnit();
        var parts = new ArrayList<Part>();
        for (var column : columns) {
            var number = grid.number(line, column);
            if (number.isPresent()) {
                sum = sum.add(number.get().value());
                slack = Composition.counts(grid, total)
                        ? slack
                        : slack.add(number.get().halfUnit());
                parts.add(new Part(new Spot(grid.index(), line, column), 1));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Relation(
                        Kind.ROW_SUM,
                        new Spot(grid.index(), line, total),
                        parts,
                        printed.get().value().subtract(sum),
                        slack));
    }
}
