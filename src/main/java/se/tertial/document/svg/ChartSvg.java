package se.tertial.document.svg;

import se.tertial.document.Chart;
import se.tertial.document.markup.Markup;

/**
 * A chart as an SVG element. It carries colours of its own for paper, and classes ({@code chart-solid}, {@code
 * chart-light}, {@code chart-hatched}, {@code chart-target}, {@code chart-text} …) by which a style sheet gives it others;
 * there are no style attributes, so a strict content security policy holds. Equal charts give equal text.
 */
public final class ChartSvg {

    /** Width of the drawing in its own units; its height is in the {@code viewBox}. */
    public static final int WIDTH = Canvas.WIDTH;

    /** @param height in units of the drawing, which is {@link #WIDTH} wide */
    public record Drawing(String svg, int height) {}

    private ChartSvg() {}

    /** @param language {@code sv} or {@code en}: how numbers along the axis are written */
    public static String draw(Chart chart, String language) {
        return drawing(chart, language).svg();
    }

    /** As {@link #draw}, for those who must know how high it is. */
    public static Drawing drawing(Chart chart, String language) {
        var canvas = new Canvas(chart.id());
        var height = switch (chart.shape()) {
            case BARS -> new BarChart(chart, canvas).draw();
            case STEPS -> new StepChart(chart, canvas).draw();
            case LINE -> new LineChart(chart, canvas, language).draw();
        };
        return new Drawing(framed(chart, canvas, (int) Math.ceil(height)), (int) Math.ceil(height));
    }

    private static String framed(Chart chart, Canvas canvas, int height) {
        var svg = new Markup();
        svg.open("svg", "chart").attr("xmlns", "http://www.w3.org/2000/svg");
        svg.attr("viewBox", "0 0 " + WIDTH + " " + height).attr("width", WIDTH).attr("height", height);
        svg.attr("role", "img").attr("aria-labelledby", canvas.id() + "-title " + canvas.id() + "-desc");
        svg.attr("font-family", "'Tertial Charts', 'Source Sans 3', sans-serif");
        svg.attr("font-size", Canvas.number(Canvas.TEXT_SIZE));
        svg.open("title")
                .attr("id", canvas.id() + "-title")
                .text(chart.caption())
                .close();
        svg.open("desc")
                .attr("id", canvas.id() + "-desc")
                .text(chart.alternative())
                .close()
                .line();
        return svg.raw(canvas.svg().toString()).close().toString();
    }
}
