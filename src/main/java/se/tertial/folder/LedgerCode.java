package se.tertial.folder;

import java.util.List;
import java.util.regex.Pattern;
import se.tertial.ledger.Dimension;

/** Codes as entries have them: letters of any size and digits, no blanks. */
final class LedgerCode {

    private static final int CHARS_MAX = 40;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1," + CHARS_MAX + "}");

    private LedgerCode() {}

    /** A code that must be given, and is not longer than its part of the coordinate. */
    static String of(Value value, Dimension dimension, Codes codes) {
        value.text();
        return ifAny(value, dimension, codes);
    }

    static String ifAny(Value value, Dimension dimension, Codes codes) {
        var longest = codes.lengths.getOrDefault(dimension, CHARS_MAX);
        if (check(value) && value.raw().length() > longest) {
            value.refuse(Mistake.LONG_CODE, value.raw(), longest.toString());
        }
        return value.raw();
    }

    /** What codes begin with, between commas; none when it is not given. */
    static List<String> beginnings(Value value) {
        return value.isGiven()
                ? value.parts().stream().map(LedgerCode::beginning).toList()
                : List.of();
    }

    static String beginning(Value value) {
        value.text();
        check(value);
        return value.raw();
    }

    private static boolean check(Value value) {
        var isCode = !value.isGiven() || CODE.matcher(value.raw()).matches();
        if (!isCode) {
            value.refuse(Mistake.BAD_LEDGER_CODE, value.raw());
        }
        return isCode;
    }
}
