package se.tertial.proof.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a cell of a table. */
public final class CellText {

    /** Which sign stands before the decimals. */
    public enum Style {
        SWEDISH,
        ENGLISH
    }

    private static final Set<String> NO_VALUE = Set.of(
            "",
            "-",
            "--",
            "i.u.",
            "i.u",
            "iu",
            "u.s.",
            "u.s",
            "us",
            "e.t.",
            "e.t",
            "..",
            "...",
            ".",
            "n/a",
            "saknas",
            "x",
            "ej mätt",
            "uppgift saknas",
            "inget värde angivet",
            "*");
    private static final Pattern PARTS = Pattern.compile(
            "(?<open>\\()?(?<sign>[+-])? ?(?<digits>\\d[\\d .,]*?)(?<trail>-)?(?<close>\\))? ?"
                    + "(?<unit>%|procent|%-enheter|procentenheter|tkr|mnkr|mkr|mdkr|kr|st|tusen kronor|miljoner kronor)?\\*?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SWEDISH = Pattern.compile("(\\d{1,3}( \\d{3})+|\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("(\\d{1,3}( \\d{3})+|\\d+)\\.\\d{1,2}");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern ONLY_BLANKS = Pattern.compile("\\d+( \\d+)+(,\\d+)?");

    private CellText() {}

    public static Cell read(String cell, Style style) {
        var text = plain(cell);
        if (NO_VALUE.contains(text.toLowerCase(Locale.ROOT))) {
            return new Cell.Absent();
        }
        var parts = PARTS.matcher(text);
        if (!parts.matches() || (parts.group("open") == null) != (parts.group("close") == null)) {
            return new Cell.Words(text);
        }
        var digits = parts.group("digits").strip();
        var number = digits(digits, style);
        if (number.isEmpty()) {
            return ONLY_BLANKS.matcher(digits).matches() ? new Cell.Spoilt(text) : new Cell.Words(text);
        }
        var negative = "-".equals(parts.group("sign")) || parts.group("trail") != null || parts.group("open") != null;
        var word = parts.group("unit") == null || parts.group("unit").equalsIgnoreCase("st") ? "" : parts.group("unit");
        var value = number.get();
        return new Cell.Figure(new PrintedNumber(
                negative ? value.negate() : value,
                Math.max(0, value.scale()),
                Unit.of(word),
                text,
                negative || parts.group("sign") != null,
                Hedge.EXACT,
                0,
                text.length()));
    }

    static Optional<BigDecimal> digits(String digits, Style style) {
        if (style == Style.ENGLISH) {
            return ENGLISH.matcher(digits).matches()
                    ? Optional.of(new BigDecimal(digits.replace(",", "")))
                    : Optional.empty();
        }
        if (SWEDISH.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replaceAll("[ .]", "").replace(',', '.')));
        }
        return POINT.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(" ", "")))
                : Optional.empty();
    }

    /** One kind of blank, one kind of minus, no emphasis. */
    public static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\t]", " ")
                .replaceAll("[\\u200B\\u00AD\\uFEFF]", "")
                .replaceAll("[\\u2212\\u2010-\\u2015]", "-")
                .replaceAll("</?[a-z]+>|\\*\\*", "")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
