package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables without a grid: lines in a row whose parts stand under each other. */
final class LooseTables {

    private static final double WIDE_GAP = 1.2;
    private static final double TEXT_GAP = 1.5;
    private static final double ROW_GAP_MAX = 3.4;
    private static final double HEADING_GAP_MAX = 2.2;
    private static final double UNTINTED_GAP_MAX = 2;
    private static final double OPEN_ROW_GAP_MAX = 2.4;
    private static final int PLAIN_LINES_MAX = 3;
    private static final double LARGER = 1.15;

    private final List<TextLine> lines;
    private final List<Rule> rules;
    private final List<RuleStack> stacks;

    /** @param lines of one column of text, from the top; @param rules the level ones of the page */
    LooseTables(List<TextLine> lines, List<Rule> rules) {
        this.lines = lines;
        this.rules = rules;
        this.stacks = RuleStack.find(rules, lines);
    }

    List<PageTable> find() {
        var tables = new ArrayList<PageTable>();
        for (var at = 0; at < lines.size(); ) {
            var stacked = stackEnd(at);
            var ruled = stacked > at ? ruled(at, stacked) : Optional.<PageTable>empty();
            if (ruled.isPresent()) {
                tables.add(ruled.get());
                at = stacked;
                continue;
            }
            if (!isTabular(lines.get(at))) {
                at++;
                continue;
            }
            var end = end(at);
            var from = withUpperHeading(at, tables);
            var found = LooseTable.of(lines.subList(from, end), rules);
            found.ifPresent(tables::add);
            at = found.isPresent() ? end : at + 1;
        }
        return tables;
    }

    /** The line after the last in the stack of drawn lines whose first line of text, or heading over it, this is. */
    private int stackEnd(int at) {
        for (var stack : stacks) {
            if (lines.get(at).y() > stack.bottom() || headingStart(stack) != at) {
                continue;
            }
            var end = at;
            while (end < lines.size() && lines.get(end).y() <= stack.bottom() + 0.5) {
                end++;
            }
            return end == at || isOnlyHeadings(at, end) ? at : withOpenRow(stack, end);
        }
        return at;
    }

    /** Lines drawn around the headings alone, with figures right under them. */
    private boolean isOnlyHeadings(int at, int end) {
        return end < lines.size()
                && lines.get(end).hasFigures()
                && gap(end) < ROW_GAP_MAX * lines.get(end).size()
                && lines.subList(at, end).stream().noneMatch(TextLine::hasFigures);
    }

    /** The last row before a page break has no line drawn under it. */
    private int withOpenRow(RuleStack stack, int end) {
        if (end >= lines.size() || !isTabular(lines.get(end))) {
            return end;
        }
        var size = lines.get(end).size();
        var to = end;
        var y = stack.bottom();
        while (to < lines.size()
                && lines.get(to).y() - y < OPEN_ROW_GAP_MAX * size
                && lines.get(to).chunks().stream().allMatch(stack::holds)
                && Math.abs(lines.get(to).size() - size) < 0.6
                && !runsOver(lines.get(to), lines.get(end))
                && !isInAnother(stack, to)) {
            y = lines.get(to).y();
            to++;
        }
        return to == lines.size() ? to : withUntintedRows(stack, end);
    }

    /** A text that runs on under the figures of the row before: no label. */
    private static boolean runsOver(TextLine line, TextLine row) {
        return line.chunks().size() == 1
                && row.chunks().size() > 1
                && line.x1() > row.chunks().get(1).x1();
    }

    /** Where every other row is tinted, the last one may not be. */
    private int withUntintedRows(RuleStack stack, int end) {
        var to = end;
        var y = stack.bottom();
        while (to < lines.size()
                && lines.get(to).hasFigures()
                && lines.get(to).y() - y < UNTINTED_GAP_MAX * lines.get(to).size()
                && lines.get(to).chunks().stream().allMatch(stack::holds)
                && !isInAnother(stack, to)) {
            y = lines.get(to).y();
            to++;
        }
        return to;
    }

    /** Headings may stand over the uppermost of the drawn lines. */
    private int headingStart(RuleStack stack) {
        var first = firstIn(stack);
        var start = first;
        while (start > 0 && isHeadingOver(stack, start, first) && !isInAnother(stack, start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isHeadingOver(RuleStack stack, int start, int first) {
        var line = lines.get(start - 1);
        var below = start == first ? stack.top() : lines.get(start).y();
        return below - line.y() < HEADING_GAP_MAX * line.size()
                && (line.chunks().size() > 1
                        || isUpperHeading(line, lines.get(start)) && (start < first || goesOnHeading(start - 1)))
                && line.chunks().stream().allMatch(stack::holds);
    }

    /** A heading over some of the columns stands alone on its line, right of the labels. */
    private static boolean isUpperHeading(TextLine line, TextLine below) {
        return line.x0() > below.chunks().getFirst().x1() - 1 && line.size() <= below.size() * LARGER;
    }

    /** The last line of a heading that is higher than those beside it. */
    private boolean goesOnHeading(int at) {
        var line = lines.get(at);
        var above = at == 0 ? line : lines.get(at - 1);
        return above.chunks().size() > 1
                && !above.hasFigures()
                && gap(at) < HEADING_GAP_MAX * line.size()
                && above.chunks().stream().anyMatch(c -> c.x0() < line.x1() && c.x1() > line.x0());
    }

    private boolean isInAnother(RuleStack stack, int at) {
        return stacks.stream().anyMatch(s -> s != stack && holds(s, lines.get(at)));
    }

    private int firstIn(RuleStack stack) {
        var first = 0;
        while (first < lines.size() && lines.get(first).y() <= stack.top()) {
            first++;
        }
        return first;
    }

    private static boolean holds(RuleStack stack, TextLine line) {
        return line.y() > stack.top() && line.y() <= stack.bottom();
    }

    private Optional<PageTable> ruled(int from, int to) {
        return LooseTable.ruled(lines.subList(from, to), rules);
    }

    static boolean isTabular(TextLine line) {
        var figures = 0;
        var isWide = false;
        for (var i = 1; i < line.chunks().size(); i++) {
            var chunk = line.chunks().get(i);
            isWide |= chunk.x0() - line.chunks().get(i - 1).x1() >= WIDE_GAP * chunk.size();
            figures += chunk.isFigure() ? 1 : 0;
        }
        return figures > 1 || isWide;
    }

    private int end(int at) {
        var end = at + 1;
        while (end < lines.size()) {
            var next = nextTabular(end);
            if (next >= 0 && stackEnd(next) > next + 1
                    || next < 0
                    || next > end && !staysInside(at, end, next)
                    || beginsAnother(at, end, next)) {
                break;
            }
            end = next + 1;
        }
        return withLastWraps(end);
    }

    private int nextTabular(int from) {
        for (var i = from; i < Math.min(lines.size(), from + PLAIN_LINES_MAX + 1); i++) {
            if (gap(i)
                    > ROW_GAP_MAX
                            * Math.max(lines.get(i).size(), lines.get(i - 1).size())) {
                return -1;
            }
            if (isTabular(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private double gap(int i) {
        return lines.get(i).y() - lines.get(i - 1).y();
    }

    /** The plain lines before the next tabular one: labels of their own, not headings or paragraphs of the text around. */
    private boolean staysInside(int at, int from, int next) {
        var size = lines.get(at).size();
        for (var i = from; i < next; i++) {
            if (lines.get(i).size() > size * LARGER) {
                return false;
            }
        }
        var between = lines.subList(from, next);
        var isProse = between.stream().anyMatch(line -> line.text().length() > 90);
        return !isProse
                || lines.get(next).hasFigures()
                        && rules.stream()
                                .anyMatch(r -> r.at() > lines.get(from - 1).y()
                                        && r.at() < lines.get(next).y());
    }

    /** New headings after a table's figures: the next table stands right below. */
    private boolean beginsAnother(int at, int end, int next) {
        var line = lines.get(next);
        if (line.hasFigures() || line.chunks().size() < 2) {
            return false;
        }
        var had = lines.subList(at, end).stream().anyMatch(TextLine::hasFigures);
        if (!had) {
            return false;
        }
        var first = lines.get(at);
        var isRepeated = line.text().equals(first.text());
        var isFar = gap(end) > HEADING_GAP_MAX * line.size() || next > end && gap(next) < gap(end);
        return isRepeated
                || line.isBold()
                        && !first.hasFigures()
                        && first.isBold()
                        && (isFar || line.chunks().size() == first.chunks().size());
    }

    private boolean isWrap(int at, TextLine row) {
        var line = lines.get(at);
        var labelEnd = row.chunks().size() > 1 ? row.chunks().get(1).x0() : row.x1();
        return line.chunks().size() == 1
                && line.x1() < labelEnd
                && Math.abs(line.size() - row.size()) < 0.6
                && line.isBold() == row.isBold()
                && gap(at) < (Looks.beginsLower(line.text()) ? 1.5 : 1.32) * line.size();
    }

    /** The last row's label may go on below. */
    private int withLastWraps(int end) {
        var to = end;
        while (to < lines.size() && to - end < 2 && isWrap(to, lines.get(end - 1))) {
            to++;
        }
        return to;
    }

    private int withUpperHeading(int at, List<PageTable> before) {
        var from = at;
        while (from > 0
                && at - from < 3
                && gap(from) < HEADING_GAP_MAX * lines.get(from).size()
                && (lines.get(from - 1).chunks().size() > 1 || isUpperHeading(lines.get(from - 1), lines.get(at)))
                && before.stream().noneMatch(t -> t.lines().contains(lines.get(at - 1)))) {
            from--;
        }
        return from;
    }

    static double textGapMin() {
        return TEXT_GAP;
    }
}
