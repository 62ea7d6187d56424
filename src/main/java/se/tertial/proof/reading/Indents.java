package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;

/** How far in the labels of a table stand: in steps, counted from the leftmost. */
final class Indents {

    private static final double SAME = 2;
    private static final int STEPS_MAX = 5;

    private final List<Double> lefts = new ArrayList<>();
    private final Columns columns;

    Indents(List<TextLine> lines, Columns columns) {
        this.columns = columns;
        lines.stream().filter(this::hasLabel).map(TextLine::x0).sorted().forEach(x -> {
            if (lefts.isEmpty() || x - lefts.getLast() > SAME) {
                lefts.add(x);
            }
        });
    }

    private boolean hasLabel(TextLine line) {
        return columns.of(line.chunks().getFirst()) == 0;
    }

    /** 0 too where the labels are centred, so that there are more places than steps. */
    int of(TextLine line) {
        if (lefts.size() > STEPS_MAX || !hasLabel(line)) {
            return 0;
        }
        var step = 0;
        while (step + 1 < lefts.size() && line.x0() > lefts.get(step) + SAME) {
            step++;
        }
        return step;
    }
}
