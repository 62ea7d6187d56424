package se.tertial.document.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import se.tertial.document.font.HouseFont;
import se.tertial.document.markup.Markup;

/**
 * Shapes with both a colour for paper and a class for style sheets. Lengths are in units of the drawing; text is
 * {@value #TEXT_SIZE} high.
 */
final class Canvas {

    static final int WIDTH = 640;
    static final double TEXT_SIZE = 12;
    static final double LINE_HEIGHT = 15;

    private static final double WIDER_FALLBACK = 1.04;

    private final Markup svg = new Markup();
    private final String id;

    Canvas(String id) {
        this.id = id.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    Markup svg() {
        return svg;
    }

    String id() {
        return id;
    }

    static double width(String text) {
        return HouseFont.REGULAR.width(text) * TEXT_SIZE * WIDER_FALLBACK;
    }

    void text(double x, double y, Anchor anchor, Ink ink, String text) {
        if (text.isEmpty()) {
            return;
        }
        svg.open("text", ink.cssClass()).attr("x", number(x)).attr("y", number(y));
        svg.attrIf(anchor != Anchor.START, "text-anchor", anchor.attribute());
        svg.attr("fill", ink.colour()).text(text).close().line();
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, double thickness, String dashes) {
        svg.open("line", ink.cssClass() + "-line").attr("x1", number(x1)).attr("y1", number(y1));
        svg.attr("x2", number(x2)).attr("y2", number(y2));
        stroke(ink, thickness, dashes).empty().line();
    }

    void path(String path, Ink ink, double thickness, String dashes) {
        svg.open("path", ink.cssClass() + "-line").attr("d", path).attr("fill", "none");
        svg.attr("stroke-linejoin", "round").attr("stroke-linecap", "round");
        stroke(ink, thickness, dashes).empty().line();
    }

    void bar(double x, double y, double width, double height, Ink ink) {
        svg.open("rect", ink.cssClass()).attr("x", number(x)).attr("y", number(y));
        svg.attr("width", number(width)).attr("height", number(height));
        svg.attr("fill", ink == Ink.HATCHED ? "url(#" + hatchId() + ")" : ink.colour());
        if (ink == Ink.HATCHED) {
            stroke(ink, 1, "");
        }
        svg.empty().line();
    }

    /** Hides what is drawn there already. */
    void ground(double x, double y, double width, double height) {
        svg.open("rect", "chart-ground").attr("x", number(x)).attr("y", number(y));
        svg.attr("width", number(width))
                .attr("height", number(height))
                .attr("fill", "#ffffff")
                .empty()
                .line();
    }

    /** @param hollow whether only the rim is drawn */
    void point(double x, double y, double radius, Ink ink, boolean hollow) {
        svg.open("circle", hollow ? ink.cssClass() + "-line hollow" : ink.cssClass());
        svg.attr("cx", number(x)).attr("cy", number(y)).attr("r", number(radius));
        svg.attr("fill", hollow ? "#ffffff" : ink.colour());
        if (hollow) {
            stroke(ink, 1.75, "");
        }
        svg.empty().line();
    }

    /** The pattern of hatched bars; its name holds the chart's, since a page may hold many charts. */
    void defineHatch() {
        svg.open("defs")
                .open("pattern")
                .attr("id", hatchId())
                .attr("width", "5")
                .attr("height", "5");
        svg.attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
        svg.open("rect", "chart-ground")
                .attr("width", "5")
                .attr("height", "5")
                .attr("fill", "#ffffff")
                .empty();
        svg.open("rect", Ink.HATCHED.cssClass()).attr("width", "2").attr("height", "5");
        svg.attr("fill", Ink.HATCHED.colour()).empty();
        svg.close().close().line();
    }

    static String number(double value) {
        var rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private Markup stroke(Ink ink, double thickness, String dashes) {
        svg.attr("stroke", ink.colour())
                .attr("stroke-width", BigDecimal.valueOf(thickness).toPlainString());
        return svg.attrIf(!dashes.isEmpty(), "stroke-dasharray", dashes);
    }

    private String hatchId() {
        return id + "-hatch";
    }

    enum Anchor {
        START,
        MIDDLE,
        END;

        String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
