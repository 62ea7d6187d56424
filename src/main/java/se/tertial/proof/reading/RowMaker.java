package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines to rows: which lines are one row whose cells take several lines. Lines drawn between rows decide; else a line with
 * figures is a row, and one without belongs to the row it stands closest to.
 */
final class RowMaker {

    private static final double CLOSER = 0.9;

    private final List<TextLine> lines;
    private final Columns columns;
    private final List<Double> drawn;
    private final List<List<String>> cells;

    /** @param drawn the heights at which lines are drawn, from the top */
    RowMaker(List<TextLine> lines, Columns columns, List<Double> drawn) {
        this.lines = lines;
        this.columns = columns;
        this.drawn = drawn;
        this.cells = lines.stream().map(columns::cells).toList();
    }

    List<RawRow> rows() {
        var starts = starts();
        var lefts = new Indents(lines, columns);
        var rows = new ArrayList<RawRow>();
        for (var i = 0; i < lines.size(); ) {
            var end = i + 1;
            while (end < lines.size() && !starts[end]) {
                end++;
            }
            rows.add(row(i, end, lefts));
            i = end;
        }
        return rows;
    }

    private RawRow row(int from, int to, Indents indents) {
        var texts = new ArrayList<String>();
        for (var column = 0; column < columns.count(); column++) {
            var parts = new ArrayList<String>();
            for (var i = from; i < to; i++) {
                parts.add(cells.get(i).get(column));
            }
            texts.add(Joined.lines(parts));
        }
        var bold = lines.subList(from, to).stream().allMatch(TextLine::isBold);
        return new RawRow(
                texts, indents.of(lines.get(from)), bold, false, lines.get(from).place());
    }

    private boolean[] starts() {
        var starts = new boolean[lines.size()];
        starts[0] = true;
        var ruled = isRuled();
        var pitch = pitch();
        for (var i = 1; i < lines.size(); i++) {
            var above = lines.get(i - 1).y();
            var y = lines.get(i).y();
            if (drawn.stream().anyMatch(at -> at > above && at < y) || isRemark(i) != isRemark(i - 1)) {
                starts[i] = true;
            } else if (isRemark(i)) {
                starts[i] = gap(i) > lines.get(i).size() * 1.6;
            } else if (ruled) {
                starts[i] = hasFigures(i) && figuresSinceStart(starts, i);
            } else {
                starts[i] = isStart(starts, i, pitch);
            }
        }
        return starts;
    }

    /** Whether lines are drawn between so many rows that they stand between all. */
    private boolean isRuled() {
        var between = drawn.stream()
                .filter(at -> at > lines.getFirst().y() && at < lines.getLast().y())
                .count();
        var figures = 0;
        for (var i = 0; i < lines.size(); i++) {
            figures += hasFigures(i) ? 1 : 0;
        }
        return between > 0 && between + 1 >= Math.max(2, figures) * 0.75;
    }

    /** A text that begins under the labels and runs on over other columns. */
    private boolean isRemark(int i) {
        var chunks = lines.get(i).chunks();
        if (cells.get(i).getFirst().isEmpty() || cells.get(i).stream().skip(1).anyMatch(c -> !c.isEmpty())) {
            return i > 0 && isWrapOfRemark(i);
        }
        return chunks.getLast().x1() > columns.edges().getFirst() + lines.get(i).size() || i > 0 && isWrapOfRemark(i);
    }

    /** The last line of a remark is short; it follows a full one closely. */
    private boolean isWrapOfRemark(int i) {
        var isLabelOnly = cells.get(i).stream().skip(1).allMatch(String::isEmpty);
        var above = lines.get(i - 1).chunks();
        var isUnderLong = above.size() == 1
                && columns.of(above.getFirst()) == 0
                && above.getFirst().x1() > columns.edges().getLast();
        return isLabelOnly && isUnderLong && gap(i) < lines.get(i).size() * 1.6;
    }

    private boolean hasFigures(int i) {
        return cells.get(i).stream().skip(1).anyMatch(Looks::isFigure);
    }

    private boolean figuresSinceStart(boolean[] starts, int i) {
        for (var j = i - 1; j >= 0; j--) {
            if (sameColumnFigures(j, i)) {
                return true;
            }
            if (starts[j]) {
                return false;
            }
        }
        return false;
    }

    private boolean sameColumnFigures(int a, int b) {
        for (var column = 1; column < columns.count(); column++) {
            if (Looks.isFigure(cells.get(a).get(column))
                    && Looks.isFigure(cells.get(b).get(column))) {
                return true;
            }
        }
        return false;
    }

    /** The usual distance between lines that surely are rows of their own. */
    private double pitch() {
        var gaps = new ArrayList<Double>();
        for (var i = 1; i < lines.size(); i++) {
            if (hasFigures(i) && hasFigures(i - 1)) {
                gaps.add(gap(i));
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    private double gap(int i) {
        return lines.get(i).y() - lines.get(i - 1).y();
    }

    private boolean isStart(boolean[] starts, int i, double pitch) {
        if (pitch == 0) {
            return isTextStart(i);
        }
        if (hasFigures(i)) {
            return figuresSinceStart(starts, i) || !labelStandsAbove(i, pitch);
        }
        var up = gap(i);
        var down = i + 1 < lines.size() ? gap(i + 1) : Double.MAX_VALUE;
        if (up < pitch * CLOSER && up <= down * 1.02) {
            return false;
        }
        return !goesOn(i, down);
    }

    /** Figures whose label ended on the line above, or whose label has begun there. */
    private boolean labelStandsAbove(int i, double pitch) {
        var label = cells.get(i).getFirst();
        var before = cells.get(i - 1);
        var isLone = !before.getFirst().isEmpty() && before.stream().skip(1).allMatch(String::isEmpty);
        if (label.isEmpty() && isLone) {
            return gap(i) < pitch * 1.3;
        }
        return isLone
                && (gap(i) < pitch * CLOSER
                        || Looks.beginsLower(label)
                        || before.getFirst().endsWith("-"));
    }

    /** With nothing but even distances: a text that begins in the middle of a sentence goes on from the line above. */
    private boolean goesOn(int i, double down) {
        var label = cells.get(i).getFirst();
        var before = cells.get(i - 1).getFirst();
        if (label.isEmpty()) {
            return gap(i) <= down;
        }
        return !before.isEmpty()
                && gap(i) <= down * 1.1
                && (Looks.beginsLower(label)
                        || before.endsWith("-")
                        || before.endsWith(",")
                        || before.matches(".* (?:och|för|av|i|till|med|samt|eller|på)"));
    }

    private boolean isTextStart(int i) {
        var row = cells.get(i);
        var tight = smallestGap() * 1.18;
        if (isTwoSpacings()) {
            return gap(i) > tight;
        }
        return !row.getFirst().isEmpty()
                && row.stream().filter(c -> !c.isEmpty()).noneMatch(Looks::beginsLower);
    }

    private double smallestGap() {
        var least = Double.MAX_VALUE;
        for (var i = 1; i < lines.size(); i++) {
            least = Math.min(least, gap(i));
        }
        return least;
    }

    private boolean isTwoSpacings() {
        var wide = 0;
        var tight = smallestGap() * 1.18;
        for (var i = 1; i < lines.size(); i++) {
            wide += gap(i) > tight ? 1 : 0;
        }
        return wide > 0 && wide < lines.size() - 1
                || smallestGap() > 1.45 * lines.getFirst().size();
    }
}
