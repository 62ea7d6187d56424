package se.tertial.document.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.document.markup.Markup;

/** A small line for a table: the development at a glance, the last value marked, a target as a thin level. */
public final class Sparkline {

    private static final int WIDTH = 84;
    private static final int HEIGHT = 22;
    private static final double EDGE = 4;

    private Sparkline() {}

    /**
     * @param values in order of time; null leaves a gap
     * @param target the level to reach, or null
     * @param alternative what the line shows, in words; read aloud instead of it
     */
    public static String draw(List<@Nullable BigDecimal> values, @Nullable BigDecimal target, String alternative) {
        var canvas = new Canvas("sparkline");
        var known = new ArrayList<>(values.stream().filter(Objects::nonNull).toList());
        if (target != null) {
            known.add(target);
        }
        if (!known.isEmpty()) {
            draw(canvas, values, target, scale(known));
        }
        var svg = new Markup();
        svg.open("svg", "sparkline").attr("xmlns", "http://www.w3.org/2000/svg");
        svg.attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT).attr("width", WIDTH).attr("height", HEIGHT);
        svg.attr("role", "img").attr("aria-label", alternative);
        return svg.raw(canvas.svg().toString()).close().toString();
    }

    private static void draw(
            Canvas canvas, List<@Nullable BigDecimal> values, @Nullable BigDecimal target, Scale scale) {
        if (target != null) {
            canvas.line(0, scale.at(target), WIDTH, scale.at(target), Ink.TARGET, 1, "3 2");
        }
        var path = new StringBuilder();
        var last = -1;
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                var joined = last == i - 1 && i > 0;
                path.append(joined ? "L" : "M").append(Canvas.number(x(i, values.size())));
                path.append(' ').append(Canvas.number(scale.at(value))).append(joined ? "" : "h0");
                last = i;
            }
        }
        canvas.path(path.toString(), Ink.SOLID, 1.5, "");
        var marked = last < 0 ? null : values.get(last);
        if (marked != null) {
            canvas.point(x(last, values.size()), scale.at(marked), 2.5, Ink.SOLID, false);
        }
    }

    private static double x(int index, int count) {
        return count < 2 ? WIDTH / 2.0 : EDGE + index * (WIDTH - 2 * EDGE) / (count - 1);
    }

    private static Scale scale(List<BigDecimal> known) {
        var low = known.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        var high = known.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        if (low.compareTo(high) == 0) {
            low = low.subtract(BigDecimal.ONE);
            high = high.add(BigDecimal.ONE);
        }
        return new Scale(low, high, BigDecimal.ONE, HEIGHT - EDGE, EDGE);
    }
}
