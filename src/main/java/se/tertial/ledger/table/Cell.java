package se.tertial.ledger.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * A cell of a file.
 *
 * @param text of a number with a decimal point, of a date as {@code 2024-04-30}
 */
record Cell(String text, Kind kind) {

    enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    static final Cell EMPTY = new Cell("", Kind.TEXT);

    /** What Excel itself keeps of a number. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private static final Pattern ESCAPED_RETURN = Pattern.compile("_x000[dD]_");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFEFF]+");
    private static final Pattern FLOATING = Pattern.compile("(\\d+)\\.0");

    static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT);
    }

    /** @param raw as the file holds it: {@code 4776.9999999999996} is what Excel shows as 4777 */
    static Cell number(String raw) {
        try {
            var exact = new BigDecimal(raw.strip());
            if (Math.abs((long) exact.scale() - exact.precision()) > 400) {
                return text(raw);
            }
            var number = exact.round(EXCEL_DIGITS).stripTrailingZeros();
            return new Cell(number.signum() == 0 ? "0" : number.toPlainString(), Kind.NUMBER);
        } catch (NumberFormatException none) {
            return text(raw);
        }
    }

    boolean isBlank() {
        return text.isEmpty() || !isPlain(text.charAt(0)) && clean().isEmpty();
    }

    /** Without what is not seen: line breaks, blanks of all widths at the ends and more than one between words. */
    String clean() {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            var isBetweenWords = letter == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
            if (!isPlain(letter) && !isBetweenWords) {
                return BLANKS.matcher(ESCAPED_RETURN.matcher(text).replaceAll(" "))
                        .replaceAll(" ")
                        .strip();
            }
        }
        return text;
    }

    /** A letter that is seen, and can begin nothing that is not. */
    private static boolean isPlain(char letter) {
        return letter > ' ' && letter != '_' && letter < 0x7F || letter >= 0xC0 && letter < 0x250;
    }

    /** As a code: what a statistics program wrote as {@code 3011.0} is 3011. */
    String code() {
        var clean = clean();
        if (!clean.endsWith(".0")) {
            return clean;
        }
        var floating = FLOATING.matcher(clean);
        return floating.matches() ? floating.group(1) : clean;
    }
}
