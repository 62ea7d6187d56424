package se.tertial.document.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Chart;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Style;
import se.tertial.document.svg.Canvas.Anchor;

/**
 * Points over time, joined where none is missing between them. What is expected is dashed and goes out from the last known
 * point of the series before it.
 */
final class LineChart {

    private static final double HEIGHT = 200;
    private static final double TICK_GAP = 8;
    private static final double LABEL_GAP = 8;
    private static final double SIDE_MIN = 26;
    private static final double SIDE_MAX = 70;

    private final Chart chart;
    private final Canvas canvas;
    private final String language;

    LineChart(Chart chart, Canvas canvas, String language) {
        this.chart = chart;
        this.canvas = canvas;
        this.language = language;
    }

    static double thickness(Series series) {
        return series.style() == Style.TARGET ? 1.5 : 2.25;
    }

    static String dashes(Series series) {
        return switch (series.style()) {
            case SOLID, LIGHT -> "";
            case HATCHED -> "5 4";
            case TARGET -> "8 3 2 3";
        };
    }

    /** Returns how high the drawing is. */
    double draw() {
        var top = ChartKey.draw(chart, canvas) + (chart.unit().isEmpty() ? 6 : 20);
        var bottom = top + HEIGHT;
        var values = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .map(Chart.Point::value)
                .filter(Objects::nonNull)
                .toList();
        var scale = Scale.of(values, false, bottom, top);
        var left = axis(scale, top);
        var places = new Places(
                left + side(), Canvas.WIDTH - side(), chart.categories().size());
        var labels = new PointLabels(canvas, left, top - 4, bottom);
        for (var i = 0; i < chart.series().size(); i++) {
            series(i, scale, places, labels);
        }
        labels.draw();
        return categories(places, bottom);
    }

    private double axis(Scale scale, double top) {
        var width = scale.ticks().stream()
                .mapToDouble(tick -> Canvas.width(scale.text(tick, language)))
                .max()
                .orElse(0);
        var left = width + TICK_GAP;
        canvas.text(0, top - 14, Anchor.START, Ink.MUTED, chart.unit());
        for (var tick : scale.ticks()) {
            var y = scale.at(tick);
            var isBase = tick.equals(scale.ticks().getFirst()) || tick.signum() == 0;
            canvas.line(left, y, Canvas.WIDTH, y, isBase ? Ink.AXIS : Ink.RULE, 1, "");
            canvas.text(width, y + 4, Anchor.END, Ink.MUTED, scale.text(tick, language));
        }
        return left;
    }

    private void series(int index, Scale scale, Places places, PointLabels labels) {
        var series = chart.series().get(index);
        var spots = spots(series, scale, places);
        var ink = Ink.of(series.style());
        var bridge = series.style() == Style.HATCHED && index > 0
                ? bridge(spots(chart.series().get(index - 1), scale, places), spots)
                : "";
        var path = bridge + path(series, spots);
        if (!path.isEmpty()) {
            canvas.path(path, ink, thickness(series), dashes(series));
        }
        for (var spot : spots) {
            if (spot != null && series.style() != Style.TARGET) {
                canvas.point(spot.x(), spot.y(), 3.5, ink, series.style() == Style.HATCHED);
            }
        }
        labels.add(series, spots);
    }

    private static List<@Nullable Spot> spots(Series series, Scale scale, Places places) {
        var spots = new ArrayList<@Nullable Spot>();
        for (var i = 0; i < Math.min(series.points().size(), places.count()); i++) {
            BigDecimal value = series.points().get(i).value();
            spots.add(
                    value == null
                            ? null
                            : new Spot(
                                    places.at(i),
                                    scale.at(value),
                                    series.points().get(i).text()));
        }
        return spots;
    }

    private static String path(Series series, List<@Nullable Spot> spots) {
        var path = new StringBuilder();
        var joined = false;
        for (var spot : spots) {
            if (spot != null) {
                path.append(joined ? "L" : "M").append(spot.place());
            }
            joined = spot != null || series.style() == Style.TARGET && joined;
        }
        return path.toString();
    }

    /** From the last known point before the first expected one. */
    private static String bridge(List<@Nullable Spot> known, List<@Nullable Spot> expected) {
        var first = 0;
        while (first < expected.size() && expected.get(first) == null) {
            first++;
        }
        var to = first < expected.size() ? expected.get(first) : null;
        for (var i = Math.min(first, known.size()) - 1; to != null && i >= 0; i--) {
            var from = known.get(i);
            if (from != null) {
                return "M" + from.place() + "L" + to.place();
            }
        }
        return "";
    }

    /** As many labels as have room, the last one always. */
    private double categories(Places places, double bottom) {
        var every = 1;
        var count = chart.categories().size();
        while (every < count && Math.min(widestWord(), 2 * side()) > every * places.slot() - LABEL_GAP) {
            every++;
        }
        var width = Math.min(every * places.slot() - LABEL_GAP, 2 * side());
        var lowest = bottom + 18;
        for (var i = count - 1; i >= 0; i -= every) {
            var lines = TextLines.of(chart.categories().get(i), width);
            for (var line = 0; line < lines.size(); line++) {
                var y = bottom + 18 + line * Canvas.LINE_HEIGHT;
                canvas.text(places.at(i), y, Anchor.MIDDLE, Ink.TEXT, lines.get(line));
                lowest = Math.max(lowest, y);
            }
        }
        return lowest + 6;
    }

    /** Room beside the outermost points for half a label. */
    private double side() {
        return Math.clamp(widestWord() / 2 + 1, SIDE_MIN, SIDE_MAX);
    }

    private double widestWord() {
        return chart.categories().stream()
                .flatMap(label -> Arrays.stream(label.split("\\s+")))
                .mapToDouble(Canvas::width)
                .max()
                .orElse(0);
    }

    /** A point in the drawing and the number it stands for. */
    record Spot(double x, double y, String text) {
        String place() {
            return Canvas.number(x) + " " + Canvas.number(y);
        }
    }

    /** Where categories stand from left to right. */
    record Places(double from, double to, int count) {
        double at(int index) {
            return count < 2 ? (from + to) / 2 : from + index * (to - from) / (count - 1);
        }

        double slot() {
            return count < 2 ? to - from : (to - from) / (count - 1);
        }
    }
}
