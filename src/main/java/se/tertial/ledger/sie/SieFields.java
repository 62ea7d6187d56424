package se.tertial.ledger.sie;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.ledger.sie.SieObjects.SieObject;

/**
 * The fields of the row that the lexer stands on, as what they mean. A field that cannot be read is told and given as a harmless value,
 * and {@link #isWhole} says afterwards that the row is not to be used.
 */
final class SieFields {

    /** Longer is no code; a database would not index it. */
    static final int CODE_CHARS_MAX = 100;

    private static final int DATES_REMEMBERED = 1 << 10;

    private record KnownDate(int digits, LocalDate date) {}

    private final SieLexer lexer;
    private final SieTexts texts;
    private final SieFindings findings;
    private final byte[] bytes;
    private final SieSpans spans;
    private final @Nullable KnownDate[] dates = new KnownDate[DATES_REMEMBERED];
    private SieLabel label = SieLabel.FLAGGA;
    private boolean isWhole;

    SieFields(SieLexer lexer, SieTexts texts, byte[] bytes, SieFindings findings) {
        this.lexer = lexer;
        this.texts = texts;
        this.findings = findings;
        this.bytes = bytes;
        this.spans = lexer.fields();
    }

    void begin(SieLabel of) {
        label = of;
        isWhole = true;
    }

    /** Whether every field asked for could be read. */
    boolean isWhole() {
        return isWhole;
    }

    int count() {
        return spans.count;
    }

    boolean has(int index) {
        return index < spans.count && spans.end[index] > spans.start[index];
    }

    /** Empty when the row has no such field. */
    String text(int index) {
        return index < spans.count ? texts.text(spans, index, lexer.line()) : "";
    }

    List<String> all() {
        var all = new ArrayList<String>();
        for (var i = 0; i < spans.count; i++) {
            all.add(text(i));
        }
        return all;
    }

    /** An account, an object or a series; may be empty. */
    String code(int index) {
        return index < spans.count ? code(spans, index) : "";
    }

    private String code(SieSpans of, int index) {
        if (of.end[index] - of.start[index] > CODE_CHARS_MAX) {
            refuse(
                    SieMistake.LONG_CODE,
                    texts.code(of, index, lexer.line()).substring(0, 20),
                    Integer.toString(CODE_CHARS_MAX));
            return "";
        }
        return texts.code(of, index, lexer.line());
    }

    String account(int index) {
        if (!has(index)) {
            missing(index, "kontonr");
            return "";
        }
        return code(index);
    }

    /** A year of balance, or a dimension. */
    int number(int index) {
        if (!has(index)) {
            missing(index, "nr");
            return 0;
        }
        var number = smallNumber(spans.start[index], spans.end[index]);
        if (number == Integer.MIN_VALUE) {
            refuse(SieMistake.BAD_NUMBER, text(index), "#" + label);
            return 0;
        }
        return number;
    }

    Amount amount(int index) {
        if (!has(index)) {
            missing(index, "belopp");
            return Amount.ZERO;
        }
        var ore = SieAmounts.ore(bytes, spans.start[index], spans.end[index], '.');
        if (ore == SieAmounts.NONE) {
            ore = SieAmounts.ore(bytes, spans.start[index], spans.end[index], ',');
            if (ore == SieAmounts.NONE) {
                refuse(SieMistake.BAD_AMOUNT, text(index));
                return Amount.ZERO;
            }
            findings.report(SieMistake.DECIMAL_COMMA, lexer.line(), text(index));
        }
        return new Amount(ore);
    }

    LocalDate date(int index) {
        var date = optionalDate(index);
        if (date == null) {
            if (!has(index)) {
                missing(index, "datum");
            }
            return LocalDate.EPOCH;
        }
        return date;
    }

    /** Null when there is none. */
    @Nullable
    LocalDate optionalDate(int index) {
        if (!has(index)) {
            return null;
        }
        var start = spans.start[index];
        var length = spans.end[index] - start;
        var isIso = length == 10 && bytes[start + 4] == '-' && bytes[start + 7] == '-';
        var digits = isIso
                ? joined(digits(start, 4), digits(start + 5, 2), digits(start + 8, 2))
                : length == 8 ? digits(start, 8) : -1;
        if (isIso) {
            findings.report(SieMistake.ISO_DATE, lexer.line(), text(index));
        }
        var date = digits < 0 ? null : dateOf(digits);
        if (date == null) {
            refuse(SieMistake.BAD_DATE, text(index));
        }
        return date;
    }

    YearMonth month(int index) {
        var start = has(index) ? spans.start[index] : 0;
        var digits = has(index) && spans.end[index] - start == 6 ? digits(start, 6) : -1;
        if (digits < 100_00 || digits % 100 < 1 || digits % 100 > 12) {
            refuse(SieMistake.BAD_PERIOD, text(index));
            return YearMonth.of(1970, 1);
        }
        return YearMonth.of(digits / 100, digits % 100);
    }

    /** Which field comes after the list of objects that should stand here; the list itself may be left out. */
    int afterObjects(int index) {
        return lexer.listField() == index ? index + 1 : index;
    }

    /** Read anew every time: a ledger has so many lists that to look for one costs more. */
    SieObjects objects(int index) {
        var listed = lexer.listed();
        if (lexer.listField() != index || listed.count == 0) {
            return SieObjects.NONE;
        }
        if (listed.count % 2 != 0) {
            refuse(SieMistake.BAD_OBJECTS, list());
            return SieObjects.NONE;
        }
        var objects = new ArrayList<SieObject>();
        for (var i = 0; i < listed.count; i += 2) {
            var dimension = smallNumber(listed.start[i], listed.end[i]);
            var code = code(listed, i + 1);
            if (dimension < 0) {
                refuse(SieMistake.BAD_OBJECTS, list());
                return SieObjects.NONE;
            }
            if (listed.end[i + 1] > listed.start[i + 1]) {
                objects.add(new SieObject(dimension, code));
            }
        }
        return new SieObjects(objects);
    }

    private String list() {
        return texts.code(lexer.listStart(), lexer.listEnd(), lexer.line());
    }

    private void missing(int index, String name) {
        refuse(SieMistake.MISSING_FIELD, label.name(), Integer.toString(index + 1), name);
    }

    private void refuse(SieMistake mistake, String... arguments) {
        isWhole = false;
        findings.report(mistake, lexer.line(), arguments);
    }

    private static int joined(int year, int month, int day) {
        return year < 0 || month < 0 || day < 0 ? -1 : year * 10_000 + month * 100 + day;
    }

    /** −1 when they are not all digits. */
    private int digits(int start, int count) {
        var number = 0;
        for (var i = start; i < start + count; i++) {
            var digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private @Nullable LocalDate dateOf(int digits) {
        var slot = digits % DATES_REMEMBERED;
        var known = dates[slot];
        if (known != null && known.digits() == digits) {
            return known.date();
        }
        try {
            var date = LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100);
            dates[slot] = new KnownDate(digits, date);
            return date;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** The least integer when it is none of at most six digits. */
    private int smallNumber(int start, int end) {
        var isNegative = bytes[start] == '-';
        var from = isNegative ? start + 1 : start;
        var number = end - from < 1 || end - from > 6 ? -1 : digits(from, end - from);
        return number < 0 ? Integer.MIN_VALUE : isNegative ? -number : number;
    }
}
