package se.tertial.basics;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * The time a value speaks of. Written {@code 2024} (the year), {@code 2024-04} (the month alone) or
 * {@code 2024-01/2024-04} (accumulated from January up to and including April).
 */
public sealed interface Period extends Comparable<Period> {

    record Year(int year) implements Period {
        @Override
        public String code() {
            return "%04d".formatted(year);
        }

        @Override
        public YearMonth last() {
            return YearMonth.of(year, 12);
        }
    }

    record Month(YearMonth month) implements Period {
        @Override
        public String code() {
            return month.toString();
        }

        @Override
        public YearMonth last() {
            return month;
        }

        @Override
        public int year() {
            return month.getYear();
        }
    }

    /** Accumulated from January to the given month of the same year. */
    record UpTo(YearMonth last) implements Period {
        @Override
        public String code() {
            return last.withMonth(1) + "/" + last;
        }

        @Override
        public int year() {
            return last.getYear();
        }
    }

    String code();

    YearMonth last();

    int year();

    /** The same period a year earlier. */
    default Period lastYear() {
        return switch (this) {
            case Year(int year) -> new Year(year - 1);
            case Month(YearMonth month) -> new Month(month.minusYears(1));
            case UpTo(YearMonth last) -> new UpTo(last.minusYears(1));
        };
    }

    static Optional<Period> parse(String code) {
        try {
            if (code.matches("\\d{4}")) {
                return Optional.of(new Year(Integer.parseInt(code)));
            }
            if (code.matches("\\d{4}-\\d{2}")) {
                return Optional.of(new Month(YearMonth.parse(code)));
            }
            if (code.matches("(\\d{4})-01/\\1-\\d{2}")) {
                return Optional.of(new UpTo(YearMonth.parse(code.substring(8))));
            }
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** For codes already checked at the edge. */
    static Period of(String code) {
        return parse(code).orElseThrow(() -> new IllegalArgumentException("not a period: " + code));
    }

    @Override
    default int compareTo(Period other) {
        return Comparator.comparing(Period::last).thenComparing(Period::code).compare(this, other);
    }
}
