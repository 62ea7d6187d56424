package se.tertial.proof.reading;

/**
 * A printed character. Points, from the page's upper left corner as it is read; {@code y} is the baseline.
 *
 * @param quarter how many quarter turns clockwise it is printed from upright
 */
record Glyph(String text, double x0, double x1, double y, double size, boolean bold, int quarter) {

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0") || text.equals("\u2007") || text.equals("\u202F");
    }

    double width() {
        return x1 - x0;
    }
}
