package se.tertial.ledger;

import java.time.YearMonth;

/** Months as the tables write them: year × 100 + month. */
public final class Months {

    private static final int HUNDRED = 100;

    private Months() {}

    public static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    public static YearMonth of(int number) {
        return YearMonth.of(number / HUNDRED, number % HUNDRED);
    }
}
