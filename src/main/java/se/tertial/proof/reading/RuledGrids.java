package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the grids that the lines drawn on a page make. */
final class RuledGrids {

    private static final int RULES_MAX = 4000;
    private static final double SAME_LINE = 1.3;
    private static final double GAP = 3;
    private static final double SLACK = 3;
    private static final double STACKED_MAX = 10;

    private RuledGrids() {}

    static List<RuledGrid> find(List<Rule> drawn) {
        var rules = merged(drawn);
        if (rules.size() > RULES_MAX) {
            return List.of();
        }
        var grids = new ArrayList<RuledGrid>();
        for (var component : components(rules)) {
            var grid = RuledGrid.of(component);
            if (grid.columns() > 0 && grid.rows() > 0) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(RuledGrid::top));
        return stacked(grids);
    }

    /** Pieces of one line put together. */
    static List<Rule> merged(List<Rule> rules) {
        var sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::level).thenComparing(Rule::at).thenComparing(Rule::from));
        var out = new ArrayList<Rule>();
        for (var at = 0; at < sorted.size(); ) {
            var end = at + 1;
            while (end < sorted.size()
                    && sorted.get(end).level() == sorted.get(at).level()
                    && sorted.get(end).at() - sorted.get(at).at() <= SAME_LINE) {
                end++;
            }
            addPieces(sorted.subList(at, end), out);
            at = end;
        }
        return out;
    }

    private static void addPieces(List<Rule> line, List<Rule> out) {
        var pieces = new ArrayList<>(line);
        pieces.sort(Comparator.comparingDouble(Rule::from));
        var open = pieces.getFirst();
        for (var piece : pieces.subList(1, pieces.size())) {
            if (piece.from() <= open.to() + GAP) {
                open = new Rule(open.level(), open.at(), open.from(), Math.max(open.to(), piece.to()));
            } else {
                out.add(open);
                open = piece;
            }
        }
        out.add(open);
    }

    private static List<List<Rule>> components(List<Rule> rules) {
        var parents = new int[rules.size()];
        for (var i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        for (var i = 0; i < rules.size(); i++) {
            for (var j = i + 1; j < rules.size(); j++) {
                if (rules.get(i).crosses(rules.get(j), SLACK)) {
                    parents[root(parents, i)] = root(parents, j);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new HashMap<>();
        for (var i = 0; i < rules.size(); i++) {
            groups.computeIfAbsent(root(parents, i), k -> new ArrayList<>()).add(rules.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parents, int i) {
        var at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Rows drawn each as boxes of their own, right under each other, are one grid. */
    private static List<RuledGrid> stacked(List<RuledGrid> grids) {
        var out = new ArrayList<RuledGrid>();
        for (var grid : grids) {
            var above = out.stream()
                    .filter(g -> grid.top() - g.bottom() < STACKED_MAX
                            && grid.top() > g.bottom() - SLACK
                            && g.hasSameColumns(grid))
                    .findFirst();
            if (above.isPresent()) {
                out.set(out.indexOf(above.get()), above.get().with(grid));
            } else {
                out.add(grid);
            }
        }
        return out;
    }
}
