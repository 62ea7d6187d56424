package se.tertial.basics;

/**
 * Names a follow-up round by the month it looks back from, as {@code 2024-04}. Order is time: a value recorded in an
 * earlier round was known in every later one.
 */
public record RoundCode(String code) implements Comparable<RoundCode> {

    private static final String SHAPE = "\\d{4}-(0[1-9]|1[0-2])";

    public RoundCode {
        if (!isValid(code)) {
            throw new IllegalArgumentException("not a round: " + code);
        }
    }

    public static boolean isValid(String code) {
        return code.matches(SHAPE);
    }

    public int year() {
        return Integer.parseInt(code, 0, 4, 10);
    }

    public int month() {
        return Integer.parseInt(code, 5, 7, 10);
    }

    /** January up to the round's month; the whole year when that is December. */
    public Period period() {
        return month() == 12 ? new Period.Year(year()) : Period.of("%d-01/%s".formatted(year(), code));
    }

    @Override
    public int compareTo(RoundCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
