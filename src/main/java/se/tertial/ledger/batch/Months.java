package se.tertial.ledger.batch;

import java.time.YearMonth;

/** Months as the tables write them: year × 100 + month. */
final class Months {

    private static final int HUNDRED = 100;

    private Months() {}

    static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    static YearMonth of(int number) {
        return YearMonth.of(number / HUNDRED, number % HUNDRED);
    }
}
