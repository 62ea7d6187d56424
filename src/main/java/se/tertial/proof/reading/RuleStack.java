package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Level lines of the same extent under each other, as between the rows of a table without upright lines.
 *
 * @param ys their heights, from the top
 */
record RuleStack(double from, double to, List<Double> ys) {

    private static final double SAME = 4;
    private static final double WIDTH_MIN = 60;
    private static final double BAND_MAX = 220;
    private static final int PROSE_LINES_MIN = 4;
    private static final double EMPTY_MAX = 30;
    private static final double ROOM_MAX = 2.6;
    private static final double LARGER = 1.1;
    private static final double HEADING_ROOM = 2.8;
    private static final double WRAP_MAX = 1.45;
    private static final int RULES_MAX = 3000;

    /** @param levels level lines and edges of tinted areas */
    static List<RuleStack> find(List<Rule> levels, List<TextLine> lines) {
        var sorted = new ArrayList<>(
                levels.stream().filter(r -> r.length() >= WIDTH_MIN).toList());
        sorted.sort(Comparator.comparingDouble(Rule::at));
        var stacks = new ArrayList<List<Rule>>();
        for (var rule : sorted.subList(0, Math.min(sorted.size(), RULES_MAX))) {
            var stack = stacks.reversed().stream()
                    .filter(s -> isSame(s.getLast(), rule) && goesOn(s.getLast(), rule, lines))
                    .findFirst();
            stack.ifPresentOrElse(s -> s.add(rule), () -> stacks.add(new ArrayList<>(List.of(rule))));
        }
        return stacks.stream()
                .filter(s -> s.size() > 1)
                .map(s -> new RuleStack(
                        s.getFirst().from(),
                        s.getFirst().to(),
                        s.stream().map(Rule::at).toList()))
                .filter(s -> s.isTabular(lines))
                .toList();
    }

    private static boolean isSame(Rule a, Rule b) {
        return Math.abs(a.from() - b.from()) <= SAME && Math.abs(a.to() - b.to()) <= SAME;
    }

    /** Running text, headings or much room between two lines: they belong to two tables. */
    private static boolean goesOn(Rule above, Rule below, List<TextLine> lines) {
        var between = lines.stream()
                .filter(l -> l.y() > above.at() && l.y() <= below.at())
                .toList();
        if (below.at() - above.at() > BAND_MAX || between.isEmpty()) {
            return below.at() - above.at() < EMPTY_MAX;
        }
        if (between.size() == 1 && isHeading(above, below, between.getFirst(), lines)) {
            return false;
        }
        var plain = between.stream().filter(l -> l.chunks().size() == 1).count();
        if (plain >= PROSE_LINES_MIN && plain >= between.size() * 0.8) {
            return false;
        }
        return !isTitled(above, between) && isDense(above, below, between);
    }

    /** A text alone between two lines: a heading when it is larger than the rows above, or has much more room than one. */
    private static boolean isHeading(Rule above, Rule below, TextLine line, List<TextLine> lines) {
        var before = lines.stream().filter(l -> l.y() <= above.at()).toList();
        var isLarger = !before.isEmpty() && line.size() > before.getLast().size() * LARGER;
        return line.chunks().size() == 1
                && line.x0() <= above.from() + line.size() * 2
                && (isLarger || line.isBold() && below.at() - above.at() > HEADING_ROOM * line.size());
    }

    /** A line in bold by itself, that does not go on from the one above it. */
    private static boolean isTitled(Rule above, List<TextLine> between) {
        for (var i = 0; i < between.size() && between.size() > 1; i++) {
            var line = between.get(i);
            var isWrap = i > 0 && line.y() - between.get(i - 1).y() < WRAP_MAX * line.size();
            if (line.chunks().size() == 1 && line.isBold() && !isWrap && line.x0() <= above.from() + line.size() * 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDense(Rule above, Rule below, List<TextLine> between) {
        var size = between.getFirst().size();
        var y = above.at();
        for (var line : between) {
            if (line.y() - y > ROOM_MAX * size) {
                return false;
            }
            y = line.y();
        }
        return below.at() - y <= ROOM_MAX * size;
    }

    double top() {
        return ys.getFirst();
    }

    double bottom() {
        return ys.getLast();
    }

    boolean holds(Chunk chunk) {
        return chunk.middle() > from - SAME && chunk.middle() < to + SAME;
    }

    /** Whether some bands between the lines hold several texts beside each other. */
    private boolean isTabular(List<TextLine> lines) {
        var tabular = 0;
        var filled = 0;
        for (var i = 0; i + 1 < ys.size(); i++) {
            var top = ys.get(i);
            var bottom = ys.get(i + 1);
            var band = lines.stream()
                    .filter(l -> l.y() > top
                            && l.y() <= bottom
                            && l.chunks().stream().anyMatch(this::holds))
                    .toList();
            filled += band.isEmpty() ? 0 : 1;
            tabular += band.stream()
                            .anyMatch(
                                    l -> l.chunks().stream().filter(this::holds).count() > 1)
                    ? 1
                    : 0;
        }
        return tabular > 0 && tabular >= filled * 0.34;
    }
}
