package se.tertial.document.svg;

import se.tertial.document.Chart;

/** Colours of a drawing. On paper the colour holds, on screen the style sheet for the class may choose another. */
enum Ink {
    TEXT("chart-text", "#1b2430"),
    MUTED("chart-muted", "#55606c"),
    RULE("chart-rule", "#d3d9df"),
    AXIS("chart-axis", "#7c8792"),
    SOLID("chart-solid", "#1d5a8c"),
    LIGHT("chart-light", "#9dbbd3"),
    HATCHED("chart-hatched", "#1d5a8c"),
    TARGET("chart-target", "#a3400f");

    private final String cssClass;
    private final String colour;

    Ink(String cssClass, String colour) {
        this.cssClass = cssClass;
        this.colour = colour;
    }

    String cssClass() {
        return cssClass;
    }

    String colour() {
        return colour;
    }

    static Ink of(Chart.Style style) {
        return switch (style) {
            case SOLID -> SOLID;
            case LIGHT -> LIGHT;
            case HATCHED -> HATCHED;
            case TARGET -> TARGET;
        };
    }
}
