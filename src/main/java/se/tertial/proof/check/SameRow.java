package se.tertial.proof.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.tertial.proof.Patience;

/**
 * The same row in two tables: the columns that the tables share agree in most, so the rest must agree too. A row is known by
 * its numbers, since a total is seldom called the same twice, or by its name where other rows of the tables agree by name.
 */
final class SameRow {

    private static final int AGREEING_MIN = 3;
    private static final int TELLING = 10;
    private static final int NAME_MIN = 5;

    private record Pair(int mine, int its) {}

    private record Match(int line, int agreeing, List<Pair> differing) {}

    private SameRow() {}

    static List<Relation> of(Manuscript manuscript) {
        var relations = new ArrayList<Relation>();
        var grids = manuscript.grids();
        for (var i = 0; i < grids.size(); i++) {
            for (var j = i + 1; j < grids.size(); j++) {
                var columns = shared(grids.get(i), grids.get(j));
                if (!columns.isEmpty()) {
                    compare(grids.get(i), grids.get(j), columns, relations);
                }
            }
        }
        return relations;
    }

    private static List<Pair> shared(Grid mine, Grid its) {
        var byMeaning = new HashMap<Meaning, Integer>();
        var twice = new ArrayList<Meaning>();
        for (var column : its.columns(Grid.Column.AMOUNT)) {
            if (byMeaning.put(its.meanings().get(column), column) != null) {
                twice.add(its.meanings().get(column));
            }
        }
        twice.forEach(byMeaning::remove);
        var pairs = new ArrayList<Pair>();
        for (var column : mine.columns(Grid.Column.AMOUNT)) {
            var meaning = mine.meanings().get(column);
            var unique = mine.meanings().stream().filter(meaning::equals).count() == 1;
            if (unique && meaning.measure() != Meaning.Measure.OTHER && byMeaning.containsKey(meaning)) {
                pairs.add(new Pair(column, byMeaning.get(meaning)));
            }
        }
        return pairs;
    }

    private static void compare(Grid mine, Grid its, List<Pair> columns, List<Relation> relations) {
        var byName = namesAgree(mine, its, columns);
        for (var line = 0; line < mine.lines().size(); line++) {
            Patience.stopIfLost();
            var match = byNumbers(mine, line, its, columns);
            if (match.isEmpty() && byName.containsKey(line)) {
                match = Optional.of(matched(mine, line, its, byName.get(line), columns));
            }
            if (match.isEmpty()) {
                match = byLongerName(mine, line, its, columns);
            }
            if (match.isPresent()) {
                for (var pair : columns) {
                    relation(mine, line, its, match.get().line(), pair).ifPresent(relations::add);
                }
            }
        }
    }

    /** A row called the same and more, that agrees in two telling numbers and at least as many as it differs in. */
    private static Optional<Match> byLongerName(Grid mine, int line, Grid its, List<Pair> columns) {
        var name = mine.lines().get(line).name();
        var alike = rows(its, other -> isLonger(name, other.name()) || isLonger(other.name(), name));
        return Optional.of(alike)
                .filter(rows -> rows.size() == 1)
                .map(rows -> matched(mine, line, its, rows.getFirst(), columns))
                .filter(match -> match.agreeing() >= 2
                        && match.agreeing() >= match.differing().size());
    }

    private static boolean isLonger(String name, String longer) {
        return name.contains(" ") && longer.startsWith(name + " ");
    }

    private static Optional<Match> byNumbers(Grid mine, int line, Grid its, List<Pair> columns) {
        var found = new ArrayList<Match>();
        for (var other = 0; other < its.lines().size(); other++) {
            var match = matched(mine, line, its, other, columns);
            if (match.agreeing() >= AGREEING_MIN
                    && match.agreeing() > 2 * match.differing().size()) {
                found.add(match);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Match matched(Grid mine, int line, Grid its, int other, List<Pair> columns) {
        var agreeing = 0;
        var differing = new ArrayList<Pair>();
        for (var pair : columns) {
            var a = mine.number(line, pair.mine()).map(n -> mine.withUnit(n, pair.mine()));
            var b = its.number(other, pair.its()).map(n -> its.withUnit(n, pair.its()));
            if (a.isEmpty() || b.isEmpty()) {
                continue;
            }
            if (!relation(mine, line, its, other, pair).orElseThrow().holds()) {
                differing.add(pair);
            } else if (a.get().value().abs().intValue() >= TELLING) {
                agreeing++;
            }
        }
        return new Match(other, agreeing, differing);
    }

    /** Rows of the same unique name, when three in four of them or more agree in every number and at least three do. */
    private static Map<Integer, Integer> namesAgree(Grid mine, Grid its, List<Pair> columns) {
        var pairs = new HashMap<Integer, Integer>();
        var agreeing = 0;
        for (var line = 0; line < mine.lines().size(); line++) {
            var other = uniqueRow(its, mine, line);
            if (other.isPresent()) {
                var match = matched(mine, line, its, other.get(), columns);
                if (match.agreeing() + match.differing().size() > 0) {
                    pairs.put(line, other.get());
                    agreeing += match.differing().isEmpty() ? 1 : 0;
                }
            }
        }
        return agreeing >= AGREEING_MIN && agreeing * 4 >= pairs.size() * 3 ? pairs : Map.of();
    }

    private static Optional<Integer> uniqueRow(Grid its, Grid mine, int line) {
        var name = mine.lines().get(line).name();
        if (name.length() < 3
                || name.matches("summa|totalt|total")
                || mine.lines().stream().filter(l -> l.name().equals(name)).count() != 1) {
            return Optional.empty();
        }
        var exact = rows(its, other -> other.name().equals(name));
        if (!exact.isEmpty()) {
            return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
        }
        var alike = rows(
                its,
                other -> isSumOf(mine.lines().get(line), other)
                        || isSumOf(other, mine.lines().get(line)));
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /** "Summa Söder" in one table is "Exploatering Söder" in another. */
    private static boolean isSumOf(Line total, Line row) {
        return total.role() == Label.Role.TOTAL
                && total.name().length() >= NAME_MIN
                && row.name().endsWith(" " + total.name());
    }

    private static List<Integer> rows(Grid grid, Predicate<Line> which) {
        return IntStream.range(0, grid.lines().size())
                .filter(i -> which.test(grid.lines().get(i)))
                .boxed()
                .toList();
    }

    /** In the unit of the later table, so that a table in tkr and one in mnkr can be held against each other. */
    private static Optional<Relation> relation(Grid mine, int line, Grid its, int other, Pair pair) {
        var a = mine.number(line, pair.mine()).map(n -> mine.withUnit(n, pair.mine()));
        var b = its.number(other, pair.its()).map(n -> its.withUnit(n, pair.its()));
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        var isMoney = a.get().unit().isMoney() && b.get().unit().isMoney();
        var rate = isMoney
                ? a.get().unit().inKronor(BigDecimal.ONE).divide(b.get().unit().inKronor(BigDecimal.ONE))
                : BigDecimal.ONE;
        return Optional.of(new Relation(
                Relation.Kind.SAME,
                new Spot(its.index(), other, pair.its()),
                List.of(new Relation.Part(new Spot(mine.index(), line, pair.mine()), 1)),
                b.get().value().subtract(a.get().value().multiply(rate)),
                b.get().halfUnit().add(a.get().halfUnit().multiply(rate))));
    }
}
