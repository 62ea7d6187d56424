package se.tertial.document.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import se.tertial.document.Document.Front;

/**
 * The date that files bear as their own: the last day of the month the report looks back from, since the same document
 * must give the same file whenever it is made.
 */
public final class DocumentDate {

    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

    private DocumentDate() {}

    public static LocalDate of(Front front) {
        try {
            return YearMonth.parse(front.round()).atEndOfMonth();
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }
}
