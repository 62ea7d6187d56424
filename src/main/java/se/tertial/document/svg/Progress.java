package se.tertial.document.svg;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import se.tertial.document.markup.Markup;

/** A bar for a table: what has been used of a budget. What goes beyond the budget is drawn beyond it. */
public final class Progress {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 20;
    private static final double BAR_TOP = 4;
    private static final double BAR = 12;

    private Progress() {}

    /**
     * @param budget above zero
     * @param forecast where it is expected to end, drawn as a mark; null when nothing is expected
     * @param alternative what the bar shows, in words; read aloud instead of it
     */
    public static String draw(BigDecimal used, BigDecimal budget, @Nullable BigDecimal forecast, String alternative) {
        var canvas = new Canvas("progress");
        var longest = used.max(budget).max(forecast == null ? BigDecimal.ZERO : forecast);
        canvas.bar(0, BAR_TOP, length(budget, longest), BAR, Ink.LIGHT);
        if (used.signum() > 0) {
            canvas.bar(0, BAR_TOP + 2, Math.max(1, length(used, longest)), BAR - 4, Ink.SOLID);
        }
        if (forecast != null) {
            var x = Math.clamp(length(forecast, longest), 1, WIDTH - 1);
            canvas.line(x, 0, x, HEIGHT, Ink.TARGET, 2, "");
        }
        var svg = new Markup();
        svg.open("svg", "chart progress").attr("xmlns", "http://www.w3.org/2000/svg");
        svg.attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT).attr("width", WIDTH).attr("height", HEIGHT);
        svg.attr("role", "img").attr("aria-label", alternative);
        return svg.raw(canvas.svg().toString()).close().toString();
    }

    private static double length(BigDecimal value, BigDecimal longest) {
        return value.divide(longest, MathContext.DECIMAL64).doubleValue() * WIDTH;
    }
}
