package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.proof.check.Relation.Kind;
import se.tertial.proof.check.Relation.Part;
import se.tertial.proof.number.PrintedNumber;

/**
 * A guess that some rows of a table make up another, and how well the columns bear it out.
 *
 * @param shift how many columns to the right the total is printed of where it should stand
 */
record Composition(
        Grid grid,
        int total,
        List<Integer> rows,
        List<Integer> minus,
        int shift,
        List<Relation> columns,
        int explained,
        int failed) {

    private static final BigDecimal TELLING = BigDecimal.valueOf(8);
    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);
    private static final BigDecimal CERTAIN_OF_TWO = BigDecimal.valueOf(1000);

    static Composition of(Grid grid, int total, List<Integer> rows, List<Integer> minus, int shift) {
        var columns = new ArrayList<Relation>();
        var explained = 0;
        var failed = 0;
        for (var column : grid.columns(Grid.Column.AMOUNT)) {
            var relation = column(grid, total, rows, minus, column, shift);
            if (relation.isEmpty()) {
                continue;
            }
            columns.add(relation.get());
            if (!relation.get().holds()) {
                failed++;
            } else if (isTelling(grid, relation.get())) {
                explained++;
            }
        }
        return new Composition(grid, total, rows, minus, shift, columns, explained, failed);
    }

    /** With rows that fill few columns left out where that explains the column better. */
    private static Optional<Relation> column(
            Grid grid, int total, List<Integer> rows, List<Integer> minus, int column, int shift) {
        var all = relation(grid, total, rows, minus, column, shift);
        if (all.isEmpty() || all.get().holds()) {
            return all;
        }
        var full = rows.stream().filter(row -> !isSparse(grid, row)).toList();
        if (full.size() < rows.size() && full.size() > 1) {
            var without = relation(grid, total, full, minus, column, shift);
            if (without.isPresent() && without.get().holds()) {
                return without;
            }
        }
        var parent = parent(grid, total, rows, minus, column, shift);
        if (parent.isPresent()) {
            return parent;
        }
        return mayBeAverage(grid, all.get()) || isExplainedWithOfWhich(grid, total, rows, minus, column, shift)
                ? Optional.empty()
                : all;
    }

    /** Sparse rows specify the full row above them: the total counts them in its place, and the two disagree. */
    private static Optional<Relation> parent(
            Grid grid, int total, List<Integer> rows, List<Integer> minus, int column, int shift) {
        for (var i = 0; i + 1 < rows.size(); i++) {
            var children = new ArrayList<Integer>();
            for (var j = i + 1; j < rows.size() && isSparse(grid, rows.get(j)); j++) {
                children.add(rows.get(j));
            }
            if (children.size() > 1 && !isSparse(grid, rows.get(i))) {
                var without = new ArrayList<>(rows);
                without.remove(i);
                var counted = relation(grid, total, without, minus, column, shift);
                if (counted.isPresent() && counted.get().holds()) {
                    return relation(grid, rows.get(i), children, List.of(), column, 0);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isExplainedWithOfWhich(
            Grid grid, int total, List<Integer> rows, List<Integer> minus, int column, int shift) {
        var more = new ArrayList<>(rows);
        for (var row = rows.getFirst(); row < total; row++) {
            if (grid.lines().get(row).role() == Label.Role.OF_WHICH) {
                more.add(row);
            }
        }
        return more.size() > rows.size()
                && relation(grid, total, more, minus, column, shift)
                        .filter(Relation::holds)
                        .isPresent();
    }

    private static Optional<Relation> relation(
            Grid grid, int total, List<Integer> rows, List<Integer> minus, int column, int shift) {
        var printed = grid.number(total, column + shift);
        if (printed.isEmpty()
                || rows.stream().anyMatch(row -> grid.lines().get(row).isSpoilt(column))) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        var slack = printed.get().halfUnit();
        var parts = new ArrayList<Part>();
        for (var row : rows) {
            var number = grid.number(row, column);
            if (number.isPresent()) {
                var factor = minus.contains(row) ? -1 : 1;
                sum = sum.add(number.get().value().multiply(BigDecimal.valueOf(factor)));
                slack = slack.add(
                        isNought(number.get()) ? BigDecimal.ZERO : number.get().halfUnit());
                parts.add(new Part(new Spot(grid.index(), row, column), factor));
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var exact = counts(grid, column) ? BigDecimal.ZERO : slack;
        return Optional.of(new Relation(
                Kind.SUM,
                new Spot(grid.index(), total, column + shift),
                parts,
                printed.get().value().subtract(sum),
                exact));
    }

    /** Whole things are counted, not rounded. */
    static boolean counts(Grid grid, int column) {
        var heading = (grid.heading(column) + " " + grid.heading(0)).toLowerCase(java.util.Locale.ROOT);
        return grid.unit() == se.tertial.proof.number.Unit.NONE && heading.contains("antal");
    }

    private static boolean isNought(PrintedNumber number) {
        return number.value().signum() == 0 && number.decimals() == 0;
    }

    /** A row that fills fewer than half of the columns that most rows fill. */
    private static boolean isSparse(Grid grid, int row) {
        var columns = grid.columns(Grid.Column.AMOUNT);
        var filled =
                columns.stream().filter(c -> grid.number(row, c).isPresent()).count();
        return columns.size() > 2 && filled * 2 < columns.size();
    }

    /** Not a sum of noughts, nor one so small that chance would do. */
    private static boolean isTelling(Grid grid, Relation relation) {
        var parts = relation.parts().stream()
                .filter(part -> grid.number(part.spot().line(), part.spot().column())
                        .filter(number -> number.value().signum() != 0)
                        .isPresent())
                .count();
        var total =
                grid.number(relation.main().line(), relation.main().column()).orElseThrow();
        return parts >= Math.min(2, relation.parts().size())
                && total.value().abs().compareTo(relation.slack().multiply(TELLING)) > 0
                && total.value().abs().scaleByPowerOfTen(total.decimals()).compareTo(TELLING) > 0;
    }

    /** A total among its parts where nothing says that the column is of money: an average, or a rate. */
    private static boolean mayBeAverage(Grid grid, Relation relation) {
        var heading = relation.parts().getFirst().spot().column();
        if (grid.unit().isMoney()
                && (grid.meanings().get(heading).measure() != Meaning.Measure.OTHER || hasBothSigns(grid, relation))) {
            return false;
        }
        var total = grid.number(relation.main().line(), relation.main().column())
                .orElseThrow()
                .value()
                .abs();
        var parts = relation.parts().stream()
                .map(part -> grid.number(part.spot().line(), part.spot().column())
                        .orElseThrow()
                        .value()
                        .abs())
                .toList();
        return parts.size() > 1
                && total.compareTo(parts.stream().reduce(BigDecimal::max).orElseThrow()) <= 0
                && total.compareTo(parts.stream().reduce(BigDecimal::min).orElseThrow()) >= 0;
    }

    private static boolean hasBothSigns(Grid grid, Relation relation) {
        return relation.parts().stream()
                        .map(part -> grid.number(part.spot().line(), part.spot().column())
                                .orElseThrow()
                                .value()
                                .signum())
                        .filter(sign -> sign != 0)
                        .distinct()
                        .count()
                > 1;
    }

    /** Columns that are wrong by as much, as an actual and its difference are, count as one. */
    int mistakes() {
        var different = new ArrayList<Relation>();
        for (var relation : columns) {
            var isKnown = different.stream()
                    .anyMatch(other -> other.off()
                                    .abs()
                                    .subtract(relation.off().abs())
                                    .abs()
                                    .compareTo(other.slack())
                            <= 0);
            if (!relation.holds() && !isKnown) {
                different.add(relation);
            }
        }
        return different.size();
    }

    /** One column at least that cannot be right by chance: a total of many units, and of more still when it has two parts. */
    boolean isBorneOut() {
        return columns.stream().filter(Relation::holds).anyMatch(relation -> {
            var printed = grid.number(relation.main().line(), relation.main().column())
                    .orElseThrow();
            var total = printed.value().abs();
            var least = relation.parts().size() >= 3 ? CERTAIN : CERTAIN_OF_TWO;
            return relation.parts().size() >= 2
                    && total.compareTo(relation.slack().multiply(least)) > 0
                    && total.scaleByPowerOfTen(printed.decimals()).compareTo(least) > 0;
        });
    }

    boolean isBetterThan(Composition other) {
        var mine = explained * 2 - failed;
        var its = other.explained * 2 - other.failed;
        return mine != its ? mine > its : rows.size() > other.rows.size();
    }
}
