package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tertial.proof.Patience;

/**
 * Which rows of a table make up which total: read from the top as one adds them up by hand, where a confirmed subtotal takes
 * the place of its rows. A composition is believed when the columns bear it out, more so for a row that only may be a total.
 */
final class Sums {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PARTS_MAX = 300;

    private final Grid grid;
    private final List<Composition> believed = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private final int last;

    private Sums(Grid grid) {
        this.grid = grid;
        this.last = IntStream.range(0, grid.lines().size())
                .filter(i -> grid.lines().get(i).hasNumbers())
                .max()
                .orElse(-1);
    }

    static List<Composition> of(Grid grid) {
        if (grid.columns(Grid.Column.AMOUNT).isEmpty() || grid.lines().size() < 2) {
            return List.of();
        }
        var sums = new Sums(grid);
        sums.readDown();
        sums.readTotalFirst();
        return sums.believed;
    }

    private void readDown() {
        for (var i = 0; i < grid.lines().size(); i++) {
            var line = grid.lines().get(i);
            if (!hasContent(line) || line.role() == Label.Role.OF_WHICH) {
                continue;
            }
            var found = mayBeTotal(i) ? composition(i) : Optional.<Composition>empty();
            if (found.isPresent()) {
                believed.add(found.get());
                open.removeAll(found.get().rows());
            }
            open.add(i);
        }
    }

    private boolean hasContent(Line line) {
        return line.hasNumbers() || IntStream.range(1, line.cells().size()).anyMatch(line::isSpoilt);
    }

    private boolean mayBeTotal(int i) {
        var line = grid.lines().get(i);
        return line.role() == Label.Role.TOTAL
                || line.role() == Label.Role.NET
                || i == last
                || line.row().bold();
    }

    private Optional<Composition> composition(int total) {
        var best = Optional.<Composition>empty();
        for (var count = open.size(); count >= 1; count = fewer(count)) {
            Patience.stopIfLost();
            var rows = List.copyOf(open.subList(open.size() - count, open.size()));
            for (var candidate : candidates(total, rows)) {
                if (isBelieved(candidate) && (best.isEmpty() || candidate.isBetterThan(best.get()))) {
                    best = Optional.of(candidate);
                }
            }
        }
        return best;
    }

    /** A total of very many rows is one of all that are left: not every number of them is tried. */
    private static int fewer(int count) {
        return count > PARTS_MAX ? PARTS_MAX : count - 1;
    }

    private List<Composition> candidates(int total, List<Integer> rows) {
        var all = new ArrayList<Composition>();
        all.add(Composition.of(grid, total, rows, List.of(), 0));
        var role = grid.lines().get(total).role();
        if (role == Label.Role.TOTAL) {
            all.add(Composition.of(grid, total, rows, List.of(), 1));
            all.add(Composition.of(grid, total, rows, List.of(), -1));
        }
        if (role == Label.Role.NET) {
            var costs = rows.stream()
                    .filter(r -> Label.isCost(grid.lines().get(r).label()))
                    .toList();
            var income = rows.stream()
                    .filter(r -> Label.isIncome(grid.lines().get(r).label()))
                    .toList();
            if (!costs.isEmpty() && !income.isEmpty()) {
                all.add(Composition.of(grid, total, rows, costs, 0));
                all.add(Composition.of(grid, total, rows, income, 0));
            }
        }
        return all;
    }

    private boolean isBelieved(Composition sum) {
        var tested = sum.explained() + sum.failed();
        if (tested == 0 || sum.rows().size() == 1 && sum.failed() > 0) {
            return false;
        }
        var line = grid.lines().get(sum.total());
        if (line.role() != Label.Role.TOTAL || sum.shift() != 0) {
            var most = sum.explained() >= 2
                    && sum.explained() * 2 > tested
                    && sum.rows().size() > 1;
            return most || sum.shift() == 0 && isWholeBut(sum);
        }
        if (sum.explained() == 0) {
            return isOnlyColumn(sum);
        }
        return sum.explained() * 2 > tested || isBlock(sum) && sum.explained() * 3 >= tested;
    }

    /** All rows above, or all since the total before. */
    private boolean isBlock(Composition sum) {
        var before = open.size() - sum.rows().size() - 1;
        return before < 0 || believed.stream().anyMatch(other -> other.total() == open.get(before));
    }

    /** Every row above, in all columns but for one mistake, and surely in one. */
    private boolean isWholeBut(Composition sum) {
        return isBlock(sum) && sum.explained() >= 1 && sum.mistakes() <= sum.explained() && sum.isBorneOut();
    }

    /** One column only, nothing else to bear it out: believed when the table is so plain that nothing else can be meant. */
    private boolean isOnlyColumn(Composition sum) {
        if (sum.columns().size() != 1
                || sum.total() != last
                || sum.rows().size() != open.size()
                || !believed.isEmpty()) {
            return false;
        }
        var relation = sum.columns().getFirst();
        var numbers = relation.parts().stream()
                .map(part ->
                        grid.number(part.spot().line(), part.spot().column()).orElseThrow())
                .toList();
        var total = grid.number(sum.total(), relation.main().column()).orElseThrow();
        var largest = numbers.stream().map(n -> n.value().abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
        var isPlain = grid.lines().stream()
                .noneMatch(l -> l.role() == Label.Role.OF_WHICH || l.row().indent() > 0 || l.role() == Label.Role.NET);
        var isNear = relation.off().abs().compareTo(total.value().abs().multiply(HALF)) <= 0;
        var isOneLeftOut = numbers.stream()
                .anyMatch(n -> relation.off().add(n.value()).abs().compareTo(relation.slack()) <= 0);
        return isPlain
                && isNear
                && !isOneLeftOut
                && numbers.size() >= 3
                && numbers.size() == sum.rows().size()
                && total.value().abs().compareTo(largest) > 0;
    }

    /** A total printed above its parts: the first row, or a row with rows indented below it. */
    private void readTotalFirst() {
        for (var i = 0; i + 2 < grid.lines().size(); i++) {
            var line = grid.lines().get(i);
            var total = i;
            if (!line.hasNumbers() || believed.stream().anyMatch(b -> b.total() == total)) {
                continue;
            }
            var below = rowsBelow(i);
            if (below.size() < 2) {
                continue;
            }
            var sum = Composition.of(grid, i, below, List.of(), 0);
            if (sum.explained() >= 2 && sum.explained() * 2 > sum.explained() + sum.failed() || isOverAll(sum)) {
                believed.add(sum);
            }
        }
    }

    /** Says that it is a total, with all that follows as its rows, and surely so in one column. */
    private boolean isOverAll(Composition sum) {
        return grid.lines().get(sum.total()).role() == Label.Role.TOTAL
                && sum.rows().getLast() == last
                && sum.explained() * 3 >= sum.explained() + sum.failed()
                && sum.mistakes() <= sum.explained()
                && sum.isBorneOut();
    }

    private List<Integer> rowsBelow(int head) {
        var indent = grid.lines().get(head).row().indent();
        var isTotal = grid.lines().get(head).role() == Label.Role.TOTAL;
        var rows = new ArrayList<Integer>();
        for (var i = head + 1; i < grid.lines().size(); i++) {
            var line = grid.lines().get(i);
            var isChild = line.row().indent() == indent + 1;
            if (line.row().indent() <= indent && !(isTotal && indent == 0) || line.role() == Label.Role.TOTAL) {
                break;
            }
            if (line.hasNumbers() && line.role() != Label.Role.OF_WHICH && (isChild || isTotal)) {
                rows.add(i);
            }
        }
        return rows;
    }
}
