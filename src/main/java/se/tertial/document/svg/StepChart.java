package se.tertial.document.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Point;
import se.tertial.document.svg.Canvas.Anchor;

/**
 * The way from one number to another by the changes between them: the first and the last as bars, each change as a bar that
 * begins where the one before ended. The scale begins near the numbers, not at nought, or the changes could not be seen; the
 * two whole bars are cut open where they begin, and every number stands beside its bar.
 */
final class StepChart {

    private static final double BAR = 16;
    private static final double GAP = 9;
    private static final double LABEL_GAP = 10;
    private static final double NUMBER_GAP = 5;
    private static final double CUT = 7;
    private static final BigDecimal MARGIN = new BigDecimal("0.12");

    private final Chart chart;
    private final Canvas canvas;
    private final double labelWidth;
    private final double left;
    private final Scale scale;

    StepChart(Chart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        labelWidth = TextLines.room(chart.categories());
        left = labelWidth + LABEL_GAP;
        var numbers = points().stream()
                        .mapToDouble(point -> Canvas.width(point.text()))
                        .max()
                        .orElse(0)
                + NUMBER_GAP
                + 2;
        scale = scale(left + CUT * 2, Canvas.WIDTH - numbers);
    }

    /** Returns how high the drawing is. */
    double draw() {
        var y = 4.0;
        var reached = BigDecimal.ZERO;
        for (var i = 0; i < points().size(); i++) {
            var value = points().get(i).value();
            if (value == null) {
                continue;
            }
            var isWhole = i == 0 || i == points().size() - 1;
            var from = isWhole ? null : reached;
            reached = isWhole ? value : reached.add(value);
            y = row(i, from == null ? left : scale.at(from), scale.at(reached), isWhole, y);
        }
        return y;
    }

    private double row(int place, double from, double to, boolean isWhole, double top) {
        var lines = TextLines.of(chart.categories().get(place), labelWidth);
        var height = Math.max(BAR, lines.size() * Canvas.LINE_HEIGHT);
        var textTop = top + (height - lines.size() * Canvas.LINE_HEIGHT) / 2;
        for (var line = 0; line < lines.size(); line++) {
            canvas.text(labelWidth, textTop + 11.5 + line * Canvas.LINE_HEIGHT, Anchor.END, Ink.TEXT, lines.get(line));
        }
        var y = top + (height - BAR) / 2;
        canvas.bar(Math.min(from, to), y, Math.max(1, Math.abs(to - from)), BAR, isWhole ? Ink.SOLID : Ink.LIGHT);
        if (isWhole) {
            cut(y);
        }
        if (place < points().size() - 1) {
            canvas.line(to, y + BAR, to, top + height + GAP + (height - BAR) / 2, Ink.AXIS, 1, "2 2");
        }
        canvas.text(
                Math.max(from, to) + NUMBER_GAP,
                y + 12,
                Anchor.START,
                Ink.TEXT,
                points().get(place).text());
        return top + height + GAP;
    }

    /** Two gaps that say that the bar is longer than it is drawn. */
    private void cut(double y) {
        canvas.ground(left + CUT, y - 1, 2, BAR + 2);
        canvas.ground(left + CUT + 4, y - 1, 2, BAR + 2);
    }

    private List<Point> points() {
        return chart.series().getFirst().points();
    }

    private Scale scale(double from, double to) {
        var low = points().getFirst().value();
        var reached = low == null ? BigDecimal.ZERO : low;
        low = reached;
        var high = reached;
        for (var point : points().subList(1, Math.max(1, points().size() - 1))) {
            reached = point.value() == null ? reached : reached.add(point.value());
            low = low.min(reached);
            high = high.max(reached);
        }
        var last = points().getLast().value();
        low = last == null ? low : low.min(last);
        high = last == null ? high : high.max(last);
        var range = high.subtract(low);
        var margin =
                (range.signum() == 0 ? BigDecimal.ONE : range).multiply(MARGIN).setScale(3, RoundingMode.UP);
        return new Scale(low.subtract(margin), high.add(margin), BigDecimal.ONE, from, to);
    }
}
