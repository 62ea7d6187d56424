package se.tertial.document.svg;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Chart.Series;
import se.tertial.document.Chart.Style;
import se.tertial.document.svg.Canvas.Anchor;
import se.tertial.document.svg.LineChart.Spot;

/**
 * Numbers beside points. None covers another, a point or a line; the most telling ones (the last, the expected, the target,
 * the first) choose their place first, and those without room are left out: all numbers stand in the text beside the chart.
 */
final class PointLabels {

    private static final double HEIGHT = 13;
    private static final double DISTANCE = 7;

    private record Wish(Spot spot, Ink ink, int rank) {}

    private final Canvas canvas;
    private final double left;
    private final double top;
    private final double bottom;
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    PointLabels(Canvas canvas, double left, double top, double bottom) {
        this.canvas = canvas;
        this.left = left;
        this.top = top;
        this.bottom = bottom;
    }

    void add(Series series, List<@Nullable Spot> spots) {
        var known = new ArrayList<Spot>();
        for (var spot : spots) {
            if (spot != null) {
                known.add(spot);
            }
        }
        var isTarget = series.style() == Style.TARGET;
        for (var i = 0; i < known.size(); i++) {
            var spot = known.get(i);
            if (!isTarget) {
                taken.add(new Rectangle2D.Double(spot.x() - 4, spot.y() - 4, 8, 8));
            }
            if (i > 0) {
                lines.add(
                        new Line2D.Double(known.get(i - 1).x(), known.get(i - 1).y(), spot.x(), spot.y()));
            }
            if (!isTarget || i == known.size() - 1) {
                wishes.add(new Wish(spot, ink(series), rank(series, i, known.size())));
            }
        }
    }

    void draw() {
        wishes.sort(Comparator.comparingInt(Wish::rank));
        for (var wish : wishes) {
            var box = place(wish);
            if (box != null) {
                taken.add(box);
                canvas.ground(box.getX(), box.getY(), box.getWidth(), box.getHeight());
                canvas.text(box.getCenterX(), box.getMaxY() - 3, Anchor.MIDDLE, wish.ink, wish.spot.text());
            }
        }
    }

    private @Nullable Rectangle2D place(Wish wish) {
        var width = Canvas.width(wish.spot.text()) + 2;
        var x = Math.clamp(wish.spot.x() - width / 2, left, Math.max(left, Canvas.WIDTH - width));
        var y = wish.spot.y();
        for (var boxTop : new double[] {y - DISTANCE - HEIGHT, y + DISTANCE, y - 2 * HEIGHT - 4, y + HEIGHT + 8}) {
            var box = new Rectangle2D.Double(x, boxTop, width, HEIGHT);
            if (isFree(box)) {
                return box;
            }
        }
        return null;
    }

    private boolean isFree(Rectangle2D box) {
        return box.getMinY() >= top - HEIGHT
                && box.getMaxY() <= bottom
                && taken.stream().noneMatch(other -> other.intersects(box))
                && lines.stream().noneMatch(line -> line.intersects(box));
    }

    private static Ink ink(Series series) {
        return switch (series.style()) {
            case SOLID, HATCHED -> Ink.TEXT;
            case LIGHT -> Ink.MUTED;
            case TARGET -> Ink.TARGET;
        };
    }

    private static int rank(Series series, int index, int count) {
        return switch (series.style()) {
            case HATCHED -> 1;
            case TARGET -> 2;
            case SOLID -> index == count - 1 ? 0 : index == 0 ? 3 : 4;
            case LIGHT -> index == count - 1 ? 5 : 6;
        };
    }
}
