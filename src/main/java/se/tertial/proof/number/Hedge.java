package se.tertial.proof.number;

/** How sure the writer was of a number. Anything but {@code EXACT} is not held to its last digit. */
public enum Hedge {
    EXACT,
    ABOUT,
    MORE_THAN,
    LESS_THAN
}
