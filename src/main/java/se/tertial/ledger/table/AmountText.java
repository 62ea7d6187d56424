package se.tertial.ledger.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.basics.Amount;
import se.tertial.basics.MoneyUnit;

/**
 * Amounts as economy systems print them: {@code 1 234 567,50}, {@code 1.234,50-}, {@code (1 234)}, {@code −12,5}, {@code -} (nought).
 */
public final class AmountText {

    private static final int WHOLE_DIGITS_MAX = 15;
    private static final int GROUP = 3;

    private AmountText() {}

    /** What somebody has typed, with a decimal comma or else a point. Empty when it is no amount, or nothing. */
    public static Optional<Amount> parse(String typed, MoneyUnit unit) {
        return Stream.of(Mapping.DecimalMark.values())
                .map(decimal -> read(Cell.text(typed), decimal, unit))
                .flatMap(read -> read instanceof Ore(long ore) ? Stream.of(new Amount(ore)) : Stream.empty())
                .findFirst();
    }

    sealed interface Read {}

    record Ore(long ore) implements Read {}

    /** Nothing stands there; that is not nought. */
    enum Other implements Read {
        BLANK,
        BAD,
        PART_OF_ORE
    }

    static Read read(Cell cell, Mapping.DecimalMark decimal, MoneyUnit unit) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            return ofNumber(cell.text(), unit);
        }
        var text = cell.clean();
        if (text.isEmpty()) {
            return Other.BLANK;
        }
        if (cell.kind() == Cell.Kind.DATE) {
            return Other.BAD;
        }
        return ofText(text, decimal, unit);
    }

    /** Excel counts in binary fractions, so what lies within a thousandth of an öre is that öre. */
    private static Read ofNumber(String text, MoneyUnit unit) {
        var ore = new BigDecimal(text).movePointRight(2 + unit.powerOfTen());
        if (ore.precision() - ore.scale() > WHOLE_DIGITS_MAX + 2) {
            return Other.BAD;
        }
        var whole = ore.setScale(0, java.math.RoundingMode.HALF_UP);
        return whole.subtract(ore).abs().compareTo(BigDecimal.valueOf(1, 3)) > 0
                ? Other.PART_OF_ORE
                : new Ore(whole.longValueExact());
    }

    private static Read ofText(String text, Mapping.DecimalMark decimal, MoneyUnit unit) {
        var from = 0;
        var to = text.length();
        var isNegative = false;
        if (text.charAt(0) == '(' && text.charAt(to - 1) == ')') {
            isNegative = true;
            from++;
            to--;
        } else if (isMinus(text.charAt(0)) || text.charAt(0) == '+') {
            isNegative = text.charAt(0) != '+';
            from++;
        } else if (isMinus(text.charAt(to - 1)) || text.charAt(to - 1) == '+') {
            isNegative = text.charAt(to - 1) != '+';
            to--;
        }
        if (from >= to) {
            return isNegative && text.length() == 1 ? new Ore(0) : Other.BAD;
        }
        return ofDigits(text.substring(from, to).strip(), isNegative, decimal, unit);
    }

    private static Read ofDigits(String text, boolean isNegative, Mapping.DecimalMark decimal, MoneyUnit unit) {
        var mark = decimal == Mapping.DecimalMark.COMMA ? ',' : '.';
        var thousands = decimal == Mapping.DecimalMark.COMMA ? '.' : ',';
        var point = text.indexOf(mark);
        var whole = point < 0 ? text : text.substring(0, point);
        var decimals = point < 0 ? "" : text.substring(point + 1);
        var digits = ungrouped(whole, thousands);
        if (digits == null || !isDigits(decimals) || digits.isEmpty() && decimals.isEmpty()) {
            return Other.BAD;
        }
        if (digits.length() > WHOLE_DIGITS_MAX) {
            return Other.BAD;
        }
        return scaled(digits, decimals, isNegative, unit);
    }

    private static Read scaled(String digits, String decimals, boolean isNegative, MoneyUnit unit) {
        var places = 2 + unit.powerOfTen();
        var kept = decimals.length() <= places
                ? decimals + "0".repeat(places - decimals.length())
                : decimals.substring(0, places);
        for (var i = places; i < decimals.length(); i++) {
            if (decimals.charAt(i) != '0') {
                return Other.PART_OF_ORE;
            }
        }
        try {
            var ore = Long.parseLong("0" + digits + kept);
            return new Ore(isNegative ? -ore : ore);
        } catch (NumberFormatException large) {
            return Other.BAD;
        }
    }

    /** Null when what stands between the digits does not part thousands. */
    private static @org.jspecify.annotations.Nullable String ungrouped(String whole, char thousands) {
        if (isDigits(whole)) {
            return whole;
        }
        var digits = new StringBuilder(whole.length());
        var separator = '\0';
        for (var i = 0; i < whole.length(); i++) {
            var letter = whole.charAt(i);
            if (letter >= '0' && letter <= '9') {
                digits.append(letter);
            } else {
                var isSeparator = letter == ' ' || letter == '\'' || letter == '’' || letter == thousands;
                var standsRight = i > 0 && (whole.length() - i) % (GROUP + 1) == 0 && i + GROUP < whole.length();
                if (!isSeparator || !standsRight || separator != '\0' && separator != letter) {
                    return null;
                }
                separator = letter;
            }
        }
        return digits.toString();
    }

    private static boolean isDigits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMinus(char letter) {
        return letter == '-' || letter == '−' || letter == '–' || letter == '—' || letter == '‑';
    }
}
