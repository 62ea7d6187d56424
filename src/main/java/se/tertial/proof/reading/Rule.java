package se.tertial.proof.reading;

/**
 * A straight line drawn on a page, along an axis.
 *
 * @param at its y when level, its x when upright; {@code from} and {@code to} along it
 */
record Rule(boolean level, double at, double from, double to) {

    double length() {
        return to - from;
    }

    boolean covers(double position, double slack) {
        return from - slack <= position && position <= to + slack;
    }

    boolean crosses(Rule other, double slack) {
        return level != other.level && covers(other.at, slack) && other.covers(at, slack);
    }
}
