package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/** A grid of drawn lines. {@code xs} and {@code ys} are the places of its lines, so it has one column or row fewer. */
record RuledGrid(List<Double> xs, List<Double> ys, List<Rule> rules) {

    private static final double SAME = 2.6;
    private static final double SLACK = 2;

    static RuledGrid of(List<Rule> rules) {
        return new RuledGrid(places(rules, false), places(rules, true), rules);
    }

    private static List<Double> places(List<Rule> rules, boolean level) {
        var places = new ArrayList<Double>();
        rules.stream()
                .filter(rule -> rule.level() == level)
                .map(Rule::at)
                .sorted()
                .forEach(at -> {
                    if (places.isEmpty() || at - places.getLast() > SAME) {
                        places.add(at);
                    }
                });
        return places;
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    double top() {
        return ys.getFirst();
    }

    double bottom() {
        return ys.getLast();
    }

    boolean holds(double x, double y) {
        return x > xs.getFirst() - SLACK && x < xs.getLast() + SLACK && y > top() - SLACK && y < bottom() + SLACK;
    }

    boolean hasSameColumns(RuledGrid other) {
        if (xs.size() != other.xs.size()) {
            return false;
        }
        for (var i = 0; i < xs.size(); i++) {
            if (Math.abs(xs.get(i) - other.xs.get(i)) > SAME) {
                return false;
            }
        }
        return true;
    }

    RuledGrid with(RuledGrid below) {
        var all = new ArrayList<>(rules);
        all.addAll(below.rules);
        return of(all);
    }

    /** Whether a line is drawn between this column and the next, beside this row. */
    boolean isUpright(int row, int column) {
        var x = xs.get(column + 1);
        var y = (ys.get(row) + ys.get(row + 1)) / 2;
        return rules.stream().anyMatch(r -> !r.level() && Math.abs(r.at() - x) <= SAME && r.covers(y, 0));
    }

    /** Whether a line is drawn between this row and the next, under this column. */
    boolean isLevel(int row, int column) {
        var y = ys.get(row + 1);
        var x = (xs.get(column) + xs.get(column + 1)) / 2;
        return rules.stream().anyMatch(r -> r.level() && Math.abs(r.at() - y) <= SAME && r.covers(x, 0));
    }

    int rowAt(double y) {
        return indexOf(ys, y);
    }

    int columnAt(double x) {
        return indexOf(xs, x);
    }

    private static int indexOf(List<Double> places, double at) {
        var index = 0;
        while (index + 2 < places.size() && at >= places.get(index + 1)) {
            index++;
        }
        return index;
    }

    /** Share of the places between columns where a line is drawn: low for a chart's axes or a frame around text. */
    double uprightShare() {
        if (columns() < 2) {
            return 0;
        }
        var drawn = 0;
        for (var row = 0; row < rows(); row++) {
            for (var column = 0; column + 1 < columns(); column++) {
                drawn += isUpright(row, column) ? 1 : 0;
            }
        }
        return drawn / (double) (rows() * (columns() - 1));
    }
}
