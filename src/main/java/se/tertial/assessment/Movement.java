package se.tertial.assessment;

/** Which way a value moved, which says nothing of whether that is good. */
public enum Movement {
    UP,
    LEVEL,
    DOWN,
    UNKNOWN
}
