package se.tertial.document.svg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Point;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Style;
import se.tertial.document.svg.Canvas.Anchor;

/** Horizontal bars in groups, one a category, each with its number at its end. Targets are marks, not bars. */
final class BarChart {

    private static final double BAR = 14;
    private static final double BAR_GAP = 3;
    private static final double GROUP_GAP = 13;
    private static final double LABEL_GAP = 10;
    private static final double NUMBER_GAP = 5;

    private final Chart chart;
    private final Canvas canvas;
    private final double labelWidth;
    private final Scale scale;

    BarChart(Chart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        labelWidth = TextLines.room(chart.categories());
        var left = labelWidth + LABEL_GAP + numberRoom(point -> isNegative(point));
        var right = Canvas.WIDTH - numberRoom(point -> !isNegative(point));
        var values =
                points().stream().map(Point::value).filter(Objects::nonNull).toList();
        scale = exact(values, left, right);
    }

    /** Returns how high the drawing is. */
    double draw() {
        canvas.defineHatch();
        var top = ChartKey.draw(chart, canvas);
        var y = top;
        for (var category = 0; category < chart.categories().size(); category++) {
            y = group(category, y) + GROUP_GAP;
        }
        var bottom = y - GROUP_GAP + 4;
        var zero = scale.at(BigDecimal.ZERO);
        canvas.line(zero, top - 4, zero, bottom, Ink.AXIS, 1, "");
        return bottom + 2;
    }

    private double group(int category, double top) {
        var lines = TextLines.of(chart.categories().get(category), labelWidth);
        var bars = chart.series().size() * (BAR + BAR_GAP) - BAR_GAP;
        var height = Math.max(bars, lines.size() * Canvas.LINE_HEIGHT);
        var textTop = top + (height - lines.size() * Canvas.LINE_HEIGHT) / 2;
        for (var line = 0; line < lines.size(); line++) {
            var baseline = textTop + 11.5 + line * Canvas.LINE_HEIGHT;
            canvas.text(labelWidth, baseline, Anchor.END, Ink.TEXT, lines.get(line));
        }
        var y = top + (height - bars) / 2;
        for (var series : chart.series()) {
            if (category < series.points().size()) {
                bar(series, series.points().get(category), y);
            }
            y += BAR + BAR_GAP;
        }
        return top + height;
    }

    private void bar(Series series, Point point, double y) {
        var zero = scale.at(BigDecimal.ZERO);
        var value = point.value();
        if (value == null) {
            canvas.text(zero + NUMBER_GAP, y + 11, Anchor.START, Ink.MUTED, point.text());
            return;
        }
        var end = scale.at(value);
        var ink = Ink.of(series.style());
        if (series.style() == Style.TARGET) {
            canvas.line(end, y, end, y + BAR, ink, 3, "");
        } else {
            canvas.bar(Math.min(zero, end), y, Math.max(0.75, Math.abs(end - zero)), BAR, ink);
        }
        var leftwards = value.signum() < 0;
        var anchor = leftwards ? Anchor.END : Anchor.START;
        var color = series.style() == Style.TARGET ? Ink.TARGET : Ink.TEXT;
        canvas.text(end + (leftwards ? -NUMBER_GAP : NUMBER_GAP), y + 11, anchor, color, point.text());
    }

    private double numberRoom(Predicate<Point> chosen) {
        return points().stream()
                .filter(chosen)
                .mapToDouble(point -> Canvas.width(point.text()) + NUMBER_GAP + 2)
                .max()
                .orElse(0);
    }

    private static boolean isNegative(Point point) {
        return point.value() != null && point.value().signum() < 0;
    }

    private List<Point> points() {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .toList();
    }

    /** From zero to the longest bar, without rounding up: there is no axis to read. */
    private static Scale exact(List<BigDecimal> values, double from, double to) {
        var low = values.stream()
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO)
                .min(BigDecimal.ZERO);
        var high = values.stream()
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ZERO);
        return new Scale(low, low.compareTo(high) == 0 ? BigDecimal.ONE : high, BigDecimal.ONE, from, to);
    }
}
