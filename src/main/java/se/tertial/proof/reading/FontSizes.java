package se.tertial.proof.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sizes of a document's type: that of its running text, and the larger ones in order. */
final class FontSizes {

    private final double body;
    private final List<Double> larger;

    FontSizes(List<List<TextLine>> pages) {
        Map<Double, Integer> characters = new HashMap<>();
        for (var page : pages) {
            for (var line : page) {
                var length = line.chunks().size() > 2 ? 0 : line.text().length();
                characters.merge(rounded(line.size()), length, Integer::sum);
            }
        }
        this.body = characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10.0);
        this.larger = characters.keySet().stream()
                .filter(size -> size > body * 1.05)
                .sorted((a, b) -> Double.compare(b, a))
                .toList();
    }

    private static double rounded(double size) {
        return Math.round(size * 2) / 2.0;
    }

    double body() {
        return body;
    }

    /** 1 for the largest; headings of the size of the text come after all larger ones. */
    int level(double size) {
        var level = 1;
        for (var one : larger) {
            if (rounded(size) >= one) {
                return level;
            }
            level++;
        }
        return level;
    }
}
