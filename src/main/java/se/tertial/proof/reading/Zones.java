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
    private static final double ROWS_SHARE_MIN = 0.3;
    private static final String CODE = "\\d{3,6}";

    /** Lines that stand apart on both sides of a place, the first included. */
    private record Run(int from, int to, double x) {
        int length() {
            return to - from;
        }
    }

    private Zones() {}

    /** The lines of a page in groups that are read from the top each. */
    static List<List<TextLine>> of(List<TextLine> lines) {
        return split(lines, 0);
    }

    private static List<List<TextLine>> split(List<TextLine> lines, int depth) {
        if (depth >= DEPTH_MAX || lines.size() < LINES_MIN) {
            return List.of(lines);
        }
        var best = new Run(0, 0, 0);
        for (var x : candidates(lines)) {
            for (var from = 0; from < lines.size(); ) {
                var to = from;
                while (to < lines.size() && !isCrossed(lines.get(to), x)) {
                    to++;
                }
                best = longer(best, run(lines, from, to, x));
                from = Math.max(to, from + 1);
            }
        }
        return best.length() == 0 ? List.of(lines) : apart(lines, best, depth);
    }

    /** All of the lines, or the part of them that stands apart at the place; else nothing. */
    private static Run run(List<TextLine> lines, int from, int to, double x) {
        return to - from >= LINES_MIN && isApart(lines.subList(from, to), x)
                ? new Run(from, to, x)
                : block(lines, from, to, x);
    }

    private static Run longer(Run a, Run b) {
        return b.length() > a.length() ? b : a;
    }

    /** The longest run of lines with the same on both sides, between places with room across the page; else nothing. */
    private static Run block(List<TextLine> lines, int from, int to, double x) {
        var ends = new ArrayList<Integer>(List.of(from));
        for (var i = from + 1; i < to && ends.size() < BLOCKS_MAX; i++) {
            if (lines.get(i).y() - lines.get(i - 1).y() > ROOM * lines.get(i).size()) {
                ends.add(i);
            }
        }
        ends.add(to);
        var best = new Run(from, from, x);
        for (var start : ends) {
            for (var end : ends) {
                if (end - start > Math.max(best.length(), LINES_MIN) && end - start < to - from) {
                    var some = lines.subList(start, end);
                    if (isAlike(side(some, x, true), side(some, x, false), size(some))) {
                        best = new Run(start, end, x);
                    }
                }
            }
        }
        return best;
    }

    private static List<List<TextLine>> apart(List<TextLine> lines, Run run, int depth) {
        var zones = new ArrayList<List<TextLine>>();
        var inside = lines.subList(run.from(), run.to());
        zones.addAll(split(lines.subList(0, run.from()), depth + 1));
        zones.addAll(split(side(inside, run.x(), true), depth + 1));
        zones.addAll(split(side(inside, run.x(), false), depth + 1));
        zones.addAll(split(lines.subList(run.to(), lines.size()), depth));
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
        return isAlike(left, right, size) || isProse(left) && isTable(right) || isTable(left) && isProse(right);
    }

    /** Running text on both sides or tables on both. */
    private static boolean isAlike(List<TextLine> left, List<TextLine> right, double size) {
        var gutter = gutter(left, right);
        return gutter >= GUTTER_MIN * size && isProse(left) && isProse(right)
                || gutter > TABLES_GUTTER_MIN * size && isTable(left) && isTable(right);
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
        var named = rows.stream()
                .filter(line -> Looks.hasLetter(line.chunks().getFirst().text()))
                .count();
        var coded = rows.stream()
                .filter(line -> line.chunks().getFirst().text().matches(CODE))
                .count();
        var labels = rows.stream()
                .map(line -> line.chunks().getFirst().text())
                .distinct()
                .count();
        return rows.size() > 2
                && rows.size() >= side.size() * ROWS_SHARE_MIN
                && named > rows.size() * 0.5
                && named + coded > rows.size() * 0.8
                && labels > rows.size() * 0.7;
    }
}
