package se.tertial.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.CodeText;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.indicators.Ratio;

/**
 * One value as written in a file, read as what it should be. A mistake becomes a finding and a stand-in is returned;
 * whatever is made of the stand-in is thrown away, since a folder with findings is never loaded.
 *
 * @param name of the column or key
 * @param raw without surrounding blanks; empty when the value is not given
 */
record Value(String name, String raw, Place place, Findings findings) {

    private static final int TEXT_CHARS_MAX = 20_000;
    private static final Pattern NUMBER =
            Pattern.compile("[-−]?(?:\\d{1,15}|\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3}){1,5})(?:[.,]\\d{1,9})?");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u2009\\u202F]");
    private static final RoundCode NO_ROUND = new RoundCode("0001-01");
    private static final int YEAR_MIN = 1900;
    private static final int YEAR_MAX = 2199;
    private static final int DECIMALS_MAX = 6;

    /** In place of something that already is a finding: nothing more is said about it. */
    static Value standIn(Place place) {
        return new Value("", "", place, new Findings());
    }

    /** The values between commas. */
    List<Value> parts() {
        require();
        return Arrays.stream(raw.split(","))
                .map(part -> new Value(name, part.strip(), place, findings))
                .toList();
    }

    /** A text that must be given and may hold bound figures. */
    String prose(Codes codes) {
        require();
        return optionalProse(codes);
    }

    String optionalProse(Codes codes) {
        BoundFigures.check(this, codes);
        return optionalText();
    }

    boolean isGiven() {
        return !raw.isEmpty();
    }

    /** A text that must be given. */
    String text() {
        require();
        return optionalText();
    }

    /** A text, empty when not given. */
    String optionalText() {
        if (raw.length() > TEXT_CHARS_MAX) {
            refuse(Mistake.LONG_TEXT, Integer.toString(TEXT_CHARS_MAX));
        }
        return raw;
    }

    /** A code of its own, in the shape of codes. */
    String newCode() {
        if (require() && !CodeText.isCode(raw)) {
            refuse(Mistake.BAD_CODE, raw);
        }
        return raw;
    }

    /** A code that must be given and must be among the known. */
    String code(Known known) {
        if (require()) {
            codeOrNull(known);
        }
        return raw;
    }

    @Nullable
    String codeOrNull(Known known) {
        if (!isGiven()) {
            return null;
        }
        if (!known.contains(raw)) {
            refuse(known.reference(), raw, known.nearest(raw), known.where());
        }
        return raw;
    }

    RoundCode round(Known rounds) {
        var round = require() ? roundOrNull(rounds) : null;
        return round == null ? NO_ROUND : round;
    }

    @Nullable
    RoundCode roundOrNull(Known rounds) {
        if (!isGiven()) {
            return null;
        }
        if (!RoundCode.isValid(raw)) {
            return refused(Mistake.BAD_ROUND, null);
        }
        codeOrNull(rounds);
        return new RoundCode(raw);
    }

    RoundCode newRound() {
        if (!require()) {
            return NO_ROUND;
        }
        return RoundCode.isValid(raw) ? new RoundCode(raw) : refused(Mistake.BAD_ROUND, NO_ROUND);
    }

    Period period() {
        var none = new Period.Year(1);
        return require() ? Period.parse(raw).orElseGet(() -> refused(Mistake.BAD_PERIOD, none)) : none;
    }

    @Nullable
    Period periodOrNull() {
        return isGiven() ? period() : null;
    }

    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> type) {
        return isGiven() ? word(type) : null;
    }

    LocalDate date() {
        require();
        return Optional.ofNullable(dateOrNull()).orElse(LocalDate.EPOCH);
    }

    @Nullable
    LocalDate dateOrNull() {
        if (!isGiven()) {
            return null;
        }
        try {
            var date = LocalDate.parse(raw);
            return isYear(date.getYear()) ? date : refused(Mistake.BAD_DATE, null);
        } catch (DateTimeParseException e) {
            return refused(Mistake.BAD_DATE, null);
        }
    }

    int year() {
        if (!require()) {
            return YEAR_MIN;
        }
        var isYear = raw.matches("\\d{4}") && isYear(Integer.parseInt(raw));
        return isYear ? Integer.parseInt(raw) : refused(Mistake.BAD_YEAR, YEAR_MIN);
    }

    int decimals() {
        return whole(0, DECIMALS_MAX);
    }

    int whole(int min, int max) {
        if (!require()) {
            return min;
        }
        var number = raw.matches("\\d{1,9}") ? Integer.parseInt(raw) : -1;
        if (number < min || number > max) {
            refuse(Mistake.BAD_WHOLE_NUMBER, raw, Integer.toString(min), Integer.toString(max));
            return min;
        }
        return number;
    }

    BigDecimal number() {
        require();
        return Optional.ofNullable(numberOrNull()).orElse(BigDecimal.ZERO);
    }

    /** With decimal point or comma, and blanks between thousands or not. */
    @Nullable
    BigDecimal numberOrNull() {
        if (!isGiven()) {
            return null;
        }
        if (!NUMBER.matcher(raw).matches()) {
            return refused(Mistake.BAD_NUMBER, null);
        }
        return new BigDecimal(
                BLANKS.matcher(raw).replaceAll("").replace(',', '.').replace('−', '-'));
    }

    /** So many of so many, as {@code 5/7}; null when it is not written so. */
    @Nullable
    Ratio ratioOrNull() {
        var parts = raw.split("/", -1);
        if (parts.length != 2) {
            return null;
        }
        var part = new Value(name, parts[0].strip(), place, findings).number();
        var whole = new Value(name, parts[1].strip(), place, findings).number();
        return whole.signum() > 0 ? new Ratio(part, whole) : refused(Mistake.BAD_NUMBER, null);
    }

    /** Kronor with at most two decimals. */
    Amount amount() {
        var kronor = number();
        return kronor.stripTrailingZeros().scale() <= 2
                ? Amount.ofKronor(kronor)
                : refused(Mistake.BAD_AMOUNT, Amount.ZERO);
    }

    boolean yesOrNo() {
        if (!require()) {
            return false;
        }
        return raw.equals("true") || (!raw.equals("false") && refused(Mistake.BAD_YES_OR_NO, false));
    }

    <E extends Enum<E>> E word(Class<E> type) {
        var standIn = type.getEnumConstants()[0];
        return oneOf(Word.all(type)).flatMap(word -> Word.parse(type, word)).orElse(standIn);
    }

    /** A word that must be given and must be one of these. */
    Optional<String> oneOf(List<String> words) {
        if (!require()) {
            return Optional.empty();
        }
        if (!words.contains(raw)) {
            refuse(Mistake.UNKNOWN_WORD, raw, String.join(", ", words), Nearest.to(raw, words));
            return Optional.empty();
        }
        return Optional.of(raw);
    }

    void refuse(Mistake mistake, String... arguments) {
        findings.add(mistake, place, arguments);
    }

    private <T extends @Nullable Object> T refused(Mistake mistake, T standIn) {
        refuse(mistake, raw);
        return standIn;
    }

    private boolean require() {
        if (!isGiven()) {
            refuse(Mistake.MISSING_VALUE, name);
        }
        return isGiven();
    }

    private static boolean isYear(int year) {
        return year >= YEAR_MIN && year <= YEAR_MAX;
    }
}
