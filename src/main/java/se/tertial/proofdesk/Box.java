package se.tertial.proofdesk;

/** A place on a page's picture: its sides as parts of width and height, from the upper left corner. */
public record Box(double left, double top, double right, double bottom) {

    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
