package se.tertial.ledger.query;

import java.time.Month;
import java.time.YearMonth;
import java.util.stream.IntStream;
import se.tertial.basics.Period;

/** Months from one to another, both included. */
public record MonthRange(YearMonth first, YearMonth last) {

    public MonthRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("%s is before %s".formatted(last, first));
        }
    }

    public static MonthRange of(Period period) {
        return switch (period) {
            case Period.Year(int year) -> new MonthRange(YearMonth.of(year, 1), YearMonth.of(year, 12));
            case Period.Month(YearMonth month) -> new MonthRange(month, month);
            case Period.UpTo(YearMonth last) -> new MonthRange(last.withMonth(1), last);
        };
    }

    boolean isOne() {
        return first.equals(last);
    }

    boolean isOfWholeYears() {
        return first.getMonth() == Month.JANUARY && last.getMonth() == Month.DECEMBER;
    }

    IntStream years() {
        return IntStream.rangeClosed(first.getYear(), last.getYear());
    }
}
