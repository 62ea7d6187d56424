package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tertial.proof.check.Meaning.Measure;
import se.tertial.proof.check.Relation.Kind;
import se.tertial.proof.check.Relation.Part;

/**
 * Which columns are the difference of which two others. The table's own convention is what most rows bear out; then each row
 * is held to it.
 */
final class Differences {

    /** {@code difference = first − second}, or their sum when {@code sign} is +1. */
    record Rule(int difference, int first, int second, int sign, int held, int tested) {
        boolean isMajority() {
            return held >= 2 && held * 5 >= tested * 3;
        }
    }

    private static final int UNNAMED_ROWS_MIN = 5;

    private final Grid grid;

    private Differences(Grid grid) {
        this.grid = grid;
    }

    static List<Relation> of(Grid grid) {
        var differences = new Differences(grid);
        var amounts = grid.columns(Grid.Column.AMOUNT);
        var relations = new ArrayList<Relation>();
        var explained = new ArrayList<Integer>();
        for (var column : amounts) {
            if (grid.meanings().get(column).measure() == Measure.DIFFERENCE || isNet(grid, column)) {
                differences.relations(column, amounts, true).ifPresent(found -> {
                    relations.addAll(found);
                    found.forEach(relation -> explained.add(column));
                });
            }
        }
        if (relations.isEmpty()) {
            for (var column : amounts.reversed()) {
                var found = differences.relations(column, amounts, false);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return relations;
    }

    /** Income and cost printed beside their net. */
    private static boolean isNet(Grid grid, int column) {
        return Label.role(grid.heading(column)) == Label.Role.NET;
    }

    private Optional<List<Relation>> relations(int difference, List<Integer> amounts, boolean isNamed) {
        var rules = rules(difference, amounts);
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        var best = rules.getFirst();
        var believed = isNamed
                ? best.isMajority() || isPlain(best, amounts)
                : best.held() >= UNNAMED_ROWS_MIN && best.held() * 5 >= best.tested() * 4;
        if (!believed) {
            return Optional.empty();
        }
        var equals = rules.stream().filter(rule -> rule.held() == best.held()).toList();
        return Optional.of(IntStream.range(0, grid.lines().size())
                .mapToObj(line -> held(line, best, equals))
                .flatMap(Optional::stream)
                .toList());
    }

    private List<Rule> rules(int difference, List<Integer> amounts) {
        var rules = new ArrayList<Rule>();
        for (var first : amounts) {
            for (var second : amounts) {
                if (first != difference && second != difference && !first.equals(second)) {
                    rules.add(tried(difference, first, second, -1));
                    if (first < second) {
                        rules.add(tried(difference, first, second, 1));
                    }
                }
            }
        }
        rules.removeIf(rule -> rule.held() == 0);
        rules.sort(Comparator.comparingInt((Rule rule) -> -rule.held())
                .thenComparingInt(rule -> rule.sign())
                .thenComparingInt(this::unlikelihood)
                .thenComparingInt(rule -> Math.abs(rule.first() - difference) + Math.abs(rule.second() - difference)));
        return rules;
    }

    private int unlikelihood(Rule rule) {
        var pair = List.of(measure(rule.first()), measure(rule.second()));
        return pair.contains(Measure.BUDGET) && (pair.contains(Measure.ACTUAL) || pair.contains(Measure.FORECAST))
                ? 0
                : 1;
    }

    private Measure measure(int column) {
        return grid.meanings().get(column).measure();
    }

    private Rule tried(int difference, int first, int second, int sign) {
        var held = 0;
        var tested = 0;
        for (var line = 0; line < grid.lines().size(); line++) {
            var relation = relation(line, difference, first, second, sign);
            if (relation.isPresent() && isTelling(line, difference, first, second)) {
                tested++;
                held += relation.get().holds() ? 1 : 0;
            }
        }
        return new Rule(difference, first, second, sign, held, tested);
    }

    /** A row where all is nought says nothing of the rule. */
    private boolean isTelling(int line, int difference, int first, int second) {
        return grid.number(line, first).orElseThrow().value().signum() != 0
                && grid.number(line, second).orElseThrow().value().signum() != 0
                && grid.number(line, difference).orElseThrow().value().signum() != 0;
    }

    /** Two rows, of which one bears it out, are enough when a budget and an actual are all there is besides. */
    private boolean isPlain(Rule rule, List<Integer> amounts) {
        return amounts.size() == 3
                && unlikelihood(rule) == 0
                && rule.sign() < 0
                && rule.held() >= 1
                && rule.tested() <= 2;
    }

    private Optional<Relation> held(int line, Rule rule, List<Rule> equals) {
        var relation = relation(line, rule.difference(), rule.first(), rule.second(), rule.sign());
        if (relation.isEmpty() || relation.get().holds() || belongsToNextRows(line, rule)) {
            return relation.filter(Relation::holds);
        }
        var other = equals.stream()
                .map(r -> relation(line, r.difference(), r.first(), r.second(), r.sign()))
                .flatMap(Optional::stream)
                .anyMatch(Relation::holds);
        return other ? Optional.empty() : relation;
    }

    /** A difference printed once for several rows, as for income and cost of one area. */
    private boolean belongsToNextRows(int line, Rule rule) {
        return line + 1 < grid.lines().size()
                && grid.lines().get(line + 1).isAbsent(rule.difference())
                && grid.number(line + 1, rule.first()).isPresent();
    }

    private Optional<Relation> relation(int line, int difference, int first, int second, int sign) {
        var d = grid.number(line, difference);
        var a = grid.number(line, first);
        var b = grid.number(line, second);
        if (d.isEmpty() || a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        var expected = a.get().value().add(b.get().value().multiply(BigDecimal.valueOf(sign)));
        var slack = a.get().halfUnit().add(b.get().halfUnit()).add(d.get().halfUnit());
        return Optional.of(new Relation(
                sign > 0 && isNet(grid, difference) ? Kind.ROW_SUM : Kind.DIFFERENCE,
                spot(line, difference),
                List.of(new Part(spot(line, first), 1), new Part(spot(line, second), sign)),
                d.get().value().subtract(expected),
                slack));
    }

    private Spot spot(int line, int column) {
        return new Spot(grid.index(), line, column);
    }
}
