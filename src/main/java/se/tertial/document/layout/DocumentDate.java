package se.tertial.document.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import se.tertial.document.Document.Front;

/**
 * The date that files bear as their own: the day the report was adopted, else the last day of the month it looks back from, since the
 * same document must give the same file whenever it is made.
 */
public final class DocumentDate {

    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

    private DocumentDate() {}

    public static LocalDate of(Front front) {
        try {
            if (!front.date().isEmpty()) {
                return LocalDate.parse(front.date());
            }
            return YearMonth.parse(front.round()).atEndOfMonth();
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }
}
