package se.tertial.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as a reader sees them. Swedish: thin no-break space between thousands, decimal comma, real minus. English: comma
 * between thousands, decimal point, real minus. A number that rounds to nought has no sign.
 */
public final class NumberText {

    private static final char MINUS = '−';
    private static final char THIN_NO_BREAK_SPACE = '\u202F';
    private static final int GROUP = 3;

    private NumberText() {}

    /** Rounded half away from zero to the number of decimals. */
    public static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The number with exactly the decimals it has. */
    public static String of(BigDecimal shown, Language language) {
        var digits = shown.abs().toPlainString();
        var point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var text = new StringBuilder();
        if (shown.signum() < 0) {
            text.append(MINUS);
        }
        appendGrouped(text, whole, language == Language.SV ? THIN_NO_BREAK_SPACE : ',');
        if (point >= 0) {
            text.append(language == Language.SV ? ',' : '.').append(digits, point + 1, digits.length());
        }
        return text.toString();
    }

    /** As {@link #of}, with a plus before what is above nought. */
    public static String signed(BigDecimal shown, Language language) {
        return shown.signum() > 0 ? "+" + of(shown, language) : of(shown, language);
    }

    private static void appendGrouped(StringBuilder text, String whole, char separator) {
        for (var i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                text.append(separator);
            }
            text.append(whole.charAt(i));
        }
    }
}
