package se.tertial.ledger;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/**
 * A posting, or a line of a budget or a forecast.
 *
 * @param month that it speaks of; a budget or forecast for a whole year is spread over the months
 * @param amount in ledger sign: cost positive, revenue negative
 * @param voucher where it was posted, null for a budget or a forecast
 * @param line in the file it came from, from 1
 */
public record Entry(
        Kind kind,
        YearMonth month,
        Coding coding,
        Amount amount,
        @Nullable Voucher voucher,
        String text,
        int line) {

    public enum Kind {
        ACTUAL,
        BUDGET,
        FORECAST
    }
}
