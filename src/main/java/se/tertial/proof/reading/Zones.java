package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Columns of running text, and tables beside each other: read one after the other, not across. */
final class Zones {

    private static final int LINES_MIN = 4;
    private static final int DEPTH_MAX = 3;
    private static final int BLOCKS_MAX = 30;
    private static final double ROOM = 1.9;
    private static final double PROSE_CHARS_MIN = 24;
    private static final double GUTTER_MIN = 0.9;
    private static final double TABLES_GUTTER_MIN = 1.8;

    private Zones() {}

    /** The lines of a page in groups that are read from the top each. */
    static List<List<TextLine>> of(List<TextLine> lines) {
        return split(lines, 0);
    }

    private static List<List<TextLine>> split(List<TextLine> lines, int depth) {
        if (depth >= DEPTH_MAX || lines.size() < LINES_MIN) {
            return List.of(lines);
        }
        for (var x : candidates(lines)) {
            for (var from = 0; from < lines.size(); ) {
                var to = from;
                while (to < lines.size() && !isCrossed(lines.get(to), x)) {
                    to++;
                }
                if (to - from >= LINES_MIN && isApart(lines.subList(from, to), x)) {
                    return apart(lines, from, to, x, depth);
                }
                var prose = prose(lines, from, to, x);
                if (prose[1] > prose[0]) {
                    return apart(lines, prose[0], prose[1], x, depth);
                }
                from = Math.max(to, from + 1);
            }
        }
        return List.of(lines);
    }

    /** The longest run of lines with running text on both sides, between places with room across the page; else nothing. */
    private static int[] prose(List<TextLine> lines, int from, int to, double x) {
        var ends = new ArrayList<Integer>(List.of(from));
        for (var i = from + 1; i < to && ends.size() < BLOCKS_MAX; i++) {
            if (lines.get(i).y() - lines.get(i - 1).y() > ROOM * lines.get(i).size()) {
                ends.add(i);
            }
        }
        ends.add(to);
        var best = new int[] {from, from};
        for (var start : ends) {
            for (var end : ends) {
                if (end - start > Math.max(best[1] - best[0], LINES_MIN) && end - start < to - from) {
                    var some = lines.subList(start, end);
                    var left = side(some, x, true);
                    var right = side(some, x, false);
                    if (isProse(left) && isProse(right) && gutter(left, right) >= GUTTER_MIN * size(some)) {
                        best = new int[] {start, end};
                    }
                }
            }
        }
        return best;
    }

    private static List<List<TextLine>> apart(List<TextLine> lines, int from, int to, double x, int depth) {
        var zones = new ArrayList<List<TextLine>>();
        zones.addAll(split(lines.subList(0, from), depth + 1));
        zones.addAll(split(side(lines.subList(from, to), x, true), depth + 1));
        zones.addAll(split(side(lines.subList(from, to), x, false), depth + 1));
        zones.addAll(split(lines.subList(to, lines.size()), depth));
        zones.removeIf(List::isEmpty);
        return zones;
    }

    /** Middles of gaps that many lines share, those with most lines first. */
    private static List<Double> candidates(List<TextLine> lines) {
        var starts = new ArrayList<Double>();
        for (var line : lines) {
            for (var i = 0; i < line.chunks().size(); i++) {
                var chunk = line.chunks().get(i);
                var isAfterGap = i == 0
                        ? chunk.x0() > left(lines) + 60
                        : chunk.x0() - line.chunks().get(i - 1).x1() > GUTTER_MIN * chunk.size();
                if (isAfterGap && !chunk.isFigure()) {
                    starts.add(chunk.x0());
                }
            }
        }
        starts.sort(null);
        var groups = new ArrayList<double[]>();
        for (var x : starts) {
            if (!groups.isEmpty() && x - groups.getLast()[0] < 3) {
                groups.getLast()[1]++;
            } else {
                groups.add(new double[] {x, 1});
            }
        }
        return groups.stream()
                .filter(g -> g[1] >= LINES_MIN)
                .sorted(Comparator.comparingDouble(g -> -g[1]))
                .map(g -> g[0] - 2)
                .limit(6)
                .toList();
    }

    private static double left(List<TextLine> lines) {
        return lines.stream().mapToDouble(TextLine::x0).min().orElse(0);
    }

    private static boolean isCrossed(TextLine line, double x) {
        return line.chunks().stream().anyMatch(c -> c.x0() < x && c.x1() > x);
    }

    private static List<TextLine> side(List<TextLine> lines, double x, boolean left) {
        var side = new ArrayList<TextLine>();
        for (var line : lines) {
            var chunks =
                    line.chunks().stream().filter(c -> c.middle() < x == left).toList();
            if (!chunks.isEmpty()) {
                side.add(line.with(chunks));
            }
        }
        return side;
    }

    private static boolean isApart(List<TextLine> lines, double x) {
        var left = side(lines, x, true);
        var right = side(lines, x, false);
        if (left.size() < LINES_MIN || right.size() < LINES_MIN) {
            return false;
        }
        var size = size(lines);
        if (gutter(left, right) < GUTTER_MIN * size) {
            return false;
        }
        return isProse(left) && isProse(right)
                || isTable(left) && isTable(right) && gutter(left, right) > TABLES_GUTTER_MIN * size
                || isProse(left) && isTable(right)
                || isTable(left) && isProse(right);
    }

    /** Of most lines: a heading over them is larger. */
    private static double size(List<TextLine> lines) {
        return lines.stream()
                .mapToDouble(TextLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static double gutter(List<TextLine> left, List<TextLine> right) {
        var to = right.stream().mapToDouble(TextLine::x0).min().orElse(0);
        var from = left.stream().mapToDouble(TextLine::x1).max().orElse(0);
        return to - from;
    }

    /** Whole sentences over many lines; a table's column of remarks has gaps between its rows. */
    private static boolean isProse(List<TextLine> side) {
        var chars =
                side.stream().mapToInt(line -> line.text().length()).average().orElse(0);
        var single = side.stream().filter(line -> line.chunks().size() == 1).count();
        var dense = 0;
        for (var i = 1; i < side.size(); i++) {
            dense += side.get(i).y() - side.get(i - 1).y() < 1.7 * side.get(i).size() ? 1 : 0;
        }
        return chars >= PROSE_CHARS_MIN && single > side.size() * 0.85 && dense > side.size() * 0.6 && side.size() > 5;
    }

    /** Labels with figures beside them. */
    private static boolean isTable(List<TextLine> side) {
        var rows = side.stream()
                .filter(line -> line.chunks().size() > 1 && line.hasFigures())
                .toList();
        var labelled = rows.stream()
                .filter(line -> Looks.hasLetter(line.chunks().getFirst().text()))
                .count();
        var labels = rows.stream()
                .map(line -> line.chunks().getFirst().text())
                .distinct()
                .count();
        return rows.size() > 2
                && rows.size() >= side.size() * 0.4
                && labelled > rows.size() * 0.8
                && labels > rows.size() * 0.7;
    }
}
