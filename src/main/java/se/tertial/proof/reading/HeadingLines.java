package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines over a table's figures as one row of headings: lines of one heading joined, a heading over several columns in each. */
final class HeadingLines {

    private static final double CENTRED = 6;

    private final Columns columns;
    private final double[] lefts;
    private final double[] rights;

    private HeadingLines(Columns columns, List<TextLine> body) {
        this.columns = columns;
        this.lefts = new double[columns.count()];
        this.rights = new double[columns.count()];
        for (var column = 0; column < columns.count(); column++) {
            lefts[column] = Double.MAX_VALUE;
            rights[column] = -Double.MAX_VALUE;
        }
        for (var line : body) {
            for (var chunk : line.chunks()) {
                var column = columns.of(chunk);
                lefts[column] = Math.min(lefts[column], chunk.x0());
                rights[column] = Math.max(rights[column], chunk.x1());
            }
        }
        for (var column = 0; column < columns.edges().size(); column++) {
            rights[column] = Math.min(rights[column], columns.edges().get(column));
            lefts[column + 1] = Math.max(lefts[column + 1], columns.edges().get(column));
        }
    }

    static RawRow row(List<TextLine> lines, Columns columns, List<TextLine> body) {
        var heading = new HeadingLines(columns, body);
        var texts = new ArrayList<List<String>>();
        for (var column = 0; column < columns.count(); column++) {
            texts.add(new ArrayList<>());
        }
        for (var i = 0; i < lines.size(); i++) {
            heading.place(lines.get(i), lines.subList(i + 1, lines.size()), texts);
        }
        heading.spread(lines, texts);
        var cells = texts.stream().map(Joined::lines).toList();
        return new RawRow(cells, 0, true, true, lines.getFirst().place());
    }

    /** Columns that are named alike belong to the heading above that stands nearest. */
    private void spread(List<TextLine> lines, List<List<String>> texts) {
        for (var i = 0; i + 1 < lines.size(); i++) {
            var upper =
                    lines.get(i).chunks().stream().filter(c -> nearest(c) > 0).toList();
            var alike = texts.stream()
                    .filter(words -> words.size() == 1)
                    .map(List::getFirst)
                    .toList();
            for (var column = 1; column < columns.count() && upper.size() > 1; column++) {
                var words = texts.get(column);
                var isAlike =
                        words.size() == 1 && alike.indexOf(words.getFirst()) != alike.lastIndexOf(words.getFirst());
                if ((isAlike || words.size() == 1 && Looks.isPeriod(words.getFirst())) && !isBlank(column)) {
                    words.addFirst(nearestOf(upper, column).text());
                }
            }
        }
    }

    private Chunk nearestOf(List<Chunk> chunks, int column) {
        var middle = (lefts[column] + rights[column]) / 2;
        return chunks.stream()
                .min(Comparator.comparingDouble(c -> Math.abs(c.middle() - middle)))
                .orElseThrow();
    }

    private void place(TextLine line, List<TextLine> below, List<List<String>> texts) {
        var chunks = columns.cut(line).stream().flatMap(c -> apart(c).stream()).toList();
        for (var chunk : chunks) {
            var own = nearest(chunk);
            var from = own;
            var to = own;
            if (own > 0 && !below.isEmpty()) {
                from = reach(chunk, own, -1);
                to = reach(chunk, own, 1);
                var centred = centred(chunk, chunks, below);
                from = Math.min(from, centred[0] < 0 ? from : centred[0]);
                to = Math.max(to, centred[1]);
            }
            for (var column = from; column <= to; column++) {
                texts.get(column).add(chunk.text());
            }
        }
    }

    /** Headings so close that only a blank parts them: each of them stands over a column of its own. */
    private List<Chunk> apart(Chunk chunk) {
        var parts = chunk.cutAt(columns.edges(), 0.1);
        var isEachOver = parts.size() > 1
                && parts.stream().noneMatch(part -> Looks.beginsLower(part.text()))
                && parts.stream().map(this::nearest).distinct().count() == parts.size()
                && parts.stream().allMatch(part -> isBlank(nearest(part)) || isOver(nearest(part), part));
        return isEachOver ? parts : List.of(chunk);
    }

    private boolean isBlank(int column) {
        return lefts[column] > rights[column];
    }

    /** The column whose figures the heading overlaps most, else the one it stands in. */
    private int nearest(Chunk chunk) {
        var best = -1;
        var most = 0.0;
        for (var column = 0; column < columns.count(); column++) {
            var overlap = Math.min(rights[column], chunk.x1()) - Math.max(lefts[column], chunk.x0());
            if (overlap > most) {
                most = overlap;
                best = column;
            }
        }
        return best >= 0 ? best : columns.at(chunk.middle());
    }

    private int reach(Chunk chunk, int own, int step) {
        var last = own;
        for (var column = own + step; column > 0 && column < columns.count(); column += step) {
            var overlap = Math.min(rights[column], chunk.x1()) - Math.max(lefts[column], chunk.x0());
            if (overlap < (rights[column] - lefts[column]) * 0.4) {
                break;
            }
            last = column;
        }
        return last;
    }

    /** The widest group of columns, free on this line and named below, that the heading stands over the middle of. */
    private int[] centred(Chunk chunk, List<Chunk> line, List<TextLine> below) {
        var left = line.stream()
                .filter(c -> c.x1() < chunk.x0())
                .mapToDouble(Chunk::x1)
                .max()
                .orElse(rights[0]);
        var right = line.stream()
                .filter(c -> c.x0() > chunk.x1())
                .mapToDouble(Chunk::x0)
                .min()
                .orElse(Double.MAX_VALUE);
        var best = new int[] {-1, -1};
        if (isOver(nearest(chunk), chunk) && !Looks.isPeriod(chunk.text())) {
            return best;
        }
        for (var from = 1; from < columns.count(); from++) {
            for (var to = from + 1; to < columns.count(); to++) {
                var isFree = lefts[from] > left - 1 && rights[to] < right + 1;
                var isCentred = Math.abs((lefts[from] + rights[to]) / 2 - chunk.middle()) < CENTRED;
                if (isFree && isCentred && to - from > best[1] - best[0] && areNamed(from, to, below)) {
                    best = new int[] {from, to};
                }
            }
        }
        return best;
    }

    /** Over one column alone, at its left, middle or right: a part of that column's own heading, unless it is a year. */
    private boolean isOver(int column, Chunk chunk) {
        return Math.abs((lefts[column] + rights[column]) / 2 - chunk.middle()) < CENTRED
                || Math.abs(lefts[column] - chunk.x0()) < CENTRED
                || Math.abs(rights[column] - chunk.x1()) < CENTRED;
    }

    private boolean areNamed(int from, int to, List<TextLine> below) {
        for (var column = from; column <= to; column++) {
            var at = column;
            if (below.stream().noneMatch(line -> line.chunks().stream().anyMatch(c -> nearest(c) == at))) {
                return false;
            }
        }
        return true;
    }
}
