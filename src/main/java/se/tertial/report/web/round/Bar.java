package se.tertial.report.web.round;

import java.util.List;
import se.tertial.report.task.Count;

/** A drawn share of what is done, beside words that say the same. */
public record Bar(List<Slice> slices) {

    private static final int WIDTH = 1000;

    /** @param name of what is counted, as the style sheet knows it */
    record Part(String name, int count) {}

    /** @param from and {@code width} in thousandths */
    public record Slice(String name, int from, int width) {}

    public Bar {
        slices = List.copyOf(slices);
    }

    static Bar of(Count count) {
        var all = Math.max(1, count.all());
        var slices = new java.util.ArrayList<Slice>();
        var before = 0;
        for (var part : RoundWords.parts(count)) {
            var from = before * WIDTH / all;
            before += part.count();
            var width = before * WIDTH / all - from;
            if (width > 0) {
                slices.add(new Slice(part.name(), from, width));
            }
        }
        return new Bar(slices);
    }
}
