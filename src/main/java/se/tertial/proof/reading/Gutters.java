package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The empty strips between the columns of lines that stand under each other. */
final class Gutters {

    private static final double WIDTH_MIN = 0.5;
    private static final double WIDTH_MIN_OF_MANY = 0.18;
    private static final double WIDTH_MIN_OF_NUMBERS = 0.06;
    private static final int MANY = 4;
    private static final double LONG_LABELS_MAX = 0.1;
    private static final int BINS_MAX = 4000;

    /** An empty strip. */
    record Strip(double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        double width() {
            return to - from;
        }
    }

    private Gutters() {}

    /** @param lines those of the body; a line of one chunk says nothing of columns and is passed over */
    static List<Strip> between(List<TextLine> lines, double size) {
        var telling = lines.stream().filter(line -> line.chunks().size() > 1).toList();
        if (telling.isEmpty()) {
            return List.of();
        }
        var from = telling.stream().mapToDouble(TextLine::x0).min().orElse(0);
        var to = telling.stream().mapToDouble(TextLine::x1).max().orElse(0);
        var bins = (int) Math.min(BINS_MAX, Math.ceil((to - from) * 2) + 1);
        var cells = new int[bins];
        var labels = new int[bins];
        for (var line : telling) {
            for (var i = 0; i < line.chunks().size(); i++) {
                var chunk = line.chunks().get(i);
                cover(i == 0 && !chunk.isFigure() ? labels : cells, chunk, from);
            }
        }
        var widthMin = (telling.size() < MANY ? WIDTH_MIN : WIDTH_MIN_OF_MANY) * size;
        var strips = strips(cells, labels, (int) (telling.size() * LONG_LABELS_MAX), from, WIDTH_MIN_OF_NUMBERS * size);
        strips.removeIf(strip -> strip.width() < widthMin && !isBetweenNumbers(strip, telling));
        return strips;
    }

    /** Two numbers side by side on line after line, which nowhere can be the groups of one. */
    private static boolean isBetweenNumbers(Strip strip, List<TextLine> lines) {
        var pairs = 0;
        for (var line : lines) {
            for (var i = 1; i < line.chunks().size(); i++) {
                var left = line.chunks().get(i - 1);
                var right = line.chunks().get(i);
                if (left.x1() <= strip.middle()
                        && right.x0() >= strip.middle()
                        && left.isFigure()
                        && right.isFigure()) {
                    pairs++;
                    if (Numbers.canBeOne(left.text(), right.text())) {
                        return false;
                    }
                }
            }
        }
        return pairs >= MANY;
    }

    /** The middle of the widest part of a strip that the words of the headings over it leave free. */
    static double edge(Strip strip, List<TextLine> headings) {
        var words = headings.stream()
                .flatMap(line -> line.chunks().stream())
                .flatMap(chunk -> chunk.words().stream())
                .filter(word -> word.x1() > strip.from() && word.x0() < strip.to())
                .sorted(Comparator.comparingDouble(Word::x0))
                .toList();
        var best = new Strip(strip.from(), strip.from());
        var from = strip.from();
        for (var word : words) {
            if (word.x0() - from > best.width()) {
                best = new Strip(from, word.x0());
            }
            from = Math.max(from, word.x1());
        }
        if (strip.to() - from > best.width()) {
            best = new Strip(from, strip.to());
        }
        return best.width() > 1 ? best.middle() : strip.middle();
    }

    private static void cover(int[] bins, Chunk chunk, double from) {
        var first = Math.max(0, (int) Math.floor((chunk.x0() - from) * 2));
        var last = Math.min(bins.length - 1, (int) Math.ceil((chunk.x1() - from) * 2));
        for (var bin = first; bin <= last; bin++) {
            bins[bin]++;
        }
    }

    private static ArrayList<Strip> strips(int[] cells, int[] labels, int labelsMax, double from, double widthMin) {
        var strips = new ArrayList<Strip>();
        var start = -1;
        for (var bin = 0; bin < cells.length; bin++) {
            var isEmpty = cells[bin] == 0 && labels[bin] <= labelsMax;
            if (isEmpty && start < 0) {
                start = bin;
            } else if (!isEmpty && start >= 0) {
                if (start > 0 && (bin - start) / 2.0 >= widthMin) {
                    strips.add(new Strip(from + start / 2.0, from + bin / 2.0));
                }
                start = -1;
            }
        }
        return strips;
    }
}
