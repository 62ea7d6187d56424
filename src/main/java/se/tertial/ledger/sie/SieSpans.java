package se.tertial.ledger.sie;

/** Places of fields in the buffer, without their quotation marks. */
final class SieSpans {

    static final int FIELDS_MAX = 64;

    final int[] start = new int[FIELDS_MAX];
    final int[] end = new int[FIELDS_MAX];
    /** Whether it has a quotation mark within, written with a backslash. */
    final boolean[] hasEscape = new boolean[FIELDS_MAX];

    int count;

    /** False when there is no room for more. */
    boolean add(int from, int to, boolean escape) {
        if (count == FIELDS_MAX) {
            return false;
        }
        start[count] = from;
        end[count] = to;
        hasEscape[count++] = escape;
        return true;
    }
}
