package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A heading over nothing has a column of its own: one without figures. */
final class HeadedColumns {

    private static final double GAP_MIN = 0.42;
    private static final int STEPS = 16;

    private HeadedColumns() {}

    /** The edges, and those that only the headings show. */
    static List<Double> edges(List<Double> edges, List<TextLine> headings, List<TextLine> body) {
        var all = new ArrayList<>(edges);
        for (var line : headings) {
            var words = words(line);
            for (var i = 1; i < words.size(); i++) {
                var left = words.get(i - 1);
                var right = words.get(i);
                var isGap = right.x0() - left.x1() > GAP_MIN * right.size();
                if (isGap && !isParted(all, words, i)) {
                    free(left.x1(), right.x0(), headings, body).ifPresent(all::add);
                }
            }
        }
        all.sort(null);
        return all;
    }

    /** A place in the gap that nothing reaches over, as near its middle as can be. */
    private static OptionalDouble free(double from, double to, List<TextLine> headings, List<TextLine> body) {
        for (var step = 0; step < STEPS; step++) {
            var part = (step % 2 == 0 ? step : -step - 1) / 2 / (double) STEPS;
            var x = (from + to) / 2 + part * (to - from);
            if (isFreeOfWords(x, headings) && isFreeOfChunks(x, body)) {
                return OptionalDouble.of(x);
            }
        }
        return OptionalDouble.empty();
    }

    private static List<Word> words(TextLine line) {
        return line.chunks().stream().flatMap(chunk -> chunk.words().stream()).toList();
    }

    /** Whether an edge is already between the heading that ends before and the one that begins here. */
    private static boolean isParted(List<Double> edges, List<Word> words, int at) {
        var left = words.get(at - 1).x1() - words.get(at - 1).size() / 2;
        var right = words.get(at).x0() + words.get(at).size() / 2;
        return edges.stream().anyMatch(edge -> edge > left && edge < right);
    }

    private static boolean isFreeOfWords(double x, List<TextLine> lines) {
        return lines.stream().flatMap(line -> words(line).stream()).noneMatch(w -> w.x0() < x && w.x1() > x);
    }

    private static boolean isFreeOfChunks(double x, List<TextLine> lines) {
        return lines.stream()
                .filter(line -> line.chunks().size() > 1)
                .flatMap(line -> line.chunks().stream())
                .noneMatch(chunk -> chunk.x0() < x && chunk.x1() > x);
    }
}
