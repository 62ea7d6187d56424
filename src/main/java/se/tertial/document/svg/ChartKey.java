package se.tertial.document.svg;

import se.tertial.document.Chart;
import se.tertial.document.Chart.Series;
import se.tertial.document.svg.Canvas.Anchor;

/** Which series is drawn how; stands above the drawing when there is more than one. */
final class ChartKey {

    private static final double SWATCH = 20;
    private static final double GAP = 18;

    private ChartKey() {}

    /** Draws the key and returns where the drawing below it begins. */
    static double draw(Chart chart, Canvas canvas) {
        if (chart.series().size() < 2) {
            return 4;
        }
        var x = 0.0;
        var y = 12.0;
        for (var series : chart.series()) {
            var label = TextLines.of(series.label(), Canvas.WIDTH - SWATCH - 6);
            var width =
                    SWATCH + 6 + label.stream().mapToDouble(Canvas::width).max().orElse(0);
            if (x > 0 && x + width > Canvas.WIDTH) {
                x = 0;
                y += Canvas.LINE_HEIGHT + 3;
            }
            swatch(chart, series, canvas, x, y - 4);
            for (var line = 0; line < label.size(); line++) {
                canvas.text(x + SWATCH + 6, y + line * Canvas.LINE_HEIGHT, Anchor.START, Ink.TEXT, label.get(line));
            }
            y += (label.size() - 1) * Canvas.LINE_HEIGHT;
            x += width + GAP;
        }
        return y + 16;
    }

    private static void swatch(Chart chart, Series series, Canvas canvas, double x, double middle) {
        var ink = Ink.of(series.style());
        switch (chart.shape()) {
            case BARS, STEPS -> {
                if (series.style() == Chart.Style.TARGET) {
                    canvas.line(x + SWATCH / 2, middle - 6, x + SWATCH / 2, middle + 6, ink, 3, "");
                } else {
                    canvas.bar(x + 2, middle - 5, SWATCH - 4, 10, ink);
                }
            }
            case LINE -> {
                canvas.line(x, middle, x + SWATCH, middle, ink, LineChart.thickness(series), LineChart.dashes(series));
                if (series.style() != Chart.Style.TARGET) {
                    canvas.point(x + SWATCH / 2, middle, 3, ink, series.style() == Chart.Style.HATCHED);
                }
            }
        }
    }
}
