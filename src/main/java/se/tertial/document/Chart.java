package se.tertial.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to be drawn. The drawing is made by {@code document.svg}; the numbers stand as text in {@link #alternative()}.
 *
 * @param unit unit of all numbers, as {@code mnkr} or {@code %}
 * @param categories labels along the category axis
 */
public record Chart(
        String id,
        String caption,
        String alternative,
        Shape shape,
        String unit,
        List<String> categories,
        List<Series> series)
        implements Block {

    public enum Shape {
        /** Horizontal bars, one group a category. */
        BARS,
        /** Points joined by a line over time. */
        LINE,
        /** One series: a number, the changes after it, and the number they lead to. */
        STEPS
    }

    public enum Style {
        SOLID,
        LIGHT,
        /** What is expected and not yet so. */
        HATCHED,
        /** A level to reach. */
        TARGET
    }

    /** @param points one a category; a point without value leaves a gap */
    public record Series(String label, Style style, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** @param text the number as a reader sees it */
    public record Point(@Nullable BigDecimal value, String text) {}

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }
}
