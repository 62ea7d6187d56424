package se.tertial.ledger.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.MonthNames;

/** How a column writes days or months. A cell that Excel itself holds as a date is understood in every shape. */
public enum DateShape {
    /** {@code 2024-04-30}, also with a time after it. */
    ISO("2024-04-30", "(\\d{4})-(\\d{1,2})-(\\d{1,2})([ T].*)?"),
    BASIC("20240430", "(\\d{4})(\\d{2})(\\d{2})"),
    SHORT("240430", "(\\d{2})(\\d{2})(\\d{2})"),
    DOTTED("30.04.2024", "(\\d{1,2})[./](\\d{1,2})[./](\\d{4})([ T].*)?"),
    /** Days as Excel counts them. */
    SERIAL("45412", "(\\d{5})(\\.\\d+)?"),
    MONTH_BASIC("202404", "(\\d{4})(\\d{2})"),
    MONTH_ISO("2024-04", "(\\d{4})[-/](\\d{1,2})"),
    MONTH_SHORT("2404", "(\\d{2})(\\d{2})"),
    /** 1–12, of the year that the row or the mapping gives. */
    MONTH_NUMBER("4", "(\\d{1,2})"),
    /** {@code apr} or {@code april}, as {@code MONTH_NUMBER}; with a year of its own when it has one. */
    MONTH_NAME("apr", "(\\p{L}{3,9})\\.?[ -]?(\\d{4}|\\d{2})?");

    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int YEAR_MIN = 1970;
    private static final int YEAR_MAX = 2099;
    private final String example;
    private final Pattern pattern;

    DateShape(String example, String pattern) {
        this.example = example;
        this.pattern = Pattern.compile(pattern);
    }

    /** 30 April 2024, or its month, in this shape. */
    public String example() {
        return example;
    }

    public boolean isDay() {
        return compareTo(MONTH_BASIC) < 0;
    }

    boolean needsYear() {
        return this == MONTH_NUMBER || this == MONTH_NAME;
    }

    static Optional<DateShape> ofExample(String example) {
        for (var shape : values()) {
            if (shape.example.equals(example)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** Empty when the text is no such day, or the shape is one of months. */
    Optional<LocalDate> day(String text) {
        var found = pattern.matcher(text);
        if (!isDay() || !found.matches()) {
            return Optional.empty();
        }
        try {
            var day = switch (this) {
                case ISO, BASIC -> LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
                case SHORT ->
                    LocalDate.of(century(number(found.group(1))), number(found.group(2)), number(found.group(3)));
                case DOTTED -> LocalDate.of(number(found.group(3)), number(found.group(2)), number(found.group(1)));
                case SERIAL -> EXCEL_DAY_ZERO.plusDays(number(found.group(1)));
                case MONTH_BASIC, MONTH_ISO, MONTH_SHORT, MONTH_NUMBER, MONTH_NAME ->
                    throw new IllegalStateException(name());
            };
            return isPlausible(day.getYear()) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** @param year for a shape without one, null when nothing gives it */
    Optional<YearMonth> month(String text, @Nullable Integer year) {
        if (isDay()) {
            return day(text).map(YearMonth::from);
        }
        var found = pattern.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return switch (this) {
            case MONTH_BASIC, MONTH_ISO -> month(number(found.group(1)), number(found.group(2)));
            case MONTH_SHORT -> month(century(number(found.group(1))), number(found.group(2)));
            case MONTH_NUMBER -> year == null ? Optional.empty() : month(year, number(found.group(1)));
            case MONTH_NAME -> {
                var own = found.group(2);
                var of = own == null ? year : Integer.valueOf(own.length() == 2 ? century(number(own)) : number(own));
                yield of == null ? Optional.empty() : month(of, monthNamed(found.group(1)));
            }
            case ISO, BASIC, SHORT, DOTTED, SERIAL -> throw new IllegalStateException(name());
        };
    }

    /** 1–12, 0 when it is no name of a month. */
    static int monthNamed(String name) {
        return MonthNames.of(name);
    }

    static boolean isPlausible(int year) {
        return year >= YEAR_MIN && year <= YEAR_MAX;
    }

    /** Month 13 closes a year in many systems, and belongs to its December. */
    private static Optional<YearMonth> month(int year, int month) {
        if (!isPlausible(year) || month < 1 || month > 13) {
            return Optional.empty();
        }
        return Optional.of(YearMonth.of(year, Math.min(month, 12)));
    }

    private static int century(int year) {
        return year >= 70 ? 1900 + year : 2000 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
