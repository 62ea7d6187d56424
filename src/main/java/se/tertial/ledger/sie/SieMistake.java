package se.tertial.ledger.sie;

import static se.tertial.basics.Finding.Severity.ERROR;
import static se.tertial.basics.Finding.Severity.NOTE;
import static se.tertial.basics.Finding.Severity.WARNING;

import se.tertial.basics.Finding.Severity;
import se.tertial.basics.Word;

/**
 * All that can be wrong with a SIE file. What to say of each stands in {@code messages/sie_*.properties}. An error means that what the
 * file says cannot be trusted, and refuses it; a warning that something of it is lost or guessed; a note is good to know.
 */
enum SieMistake {
    EMPTY(ERROR),
    HTML(ERROR),
    BINARY(ERROR),
    UTF_16(ERROR),
    NOT_SIE(ERROR),
    LONG_LINE(ERROR),
    MANY_FIELDS(ERROR),
    NESTED_BRACES(ERROR),
    STRAY_BRACE(ERROR),
    OPEN_QUOTE(ERROR),
    OPEN_LIST(ERROR),
    OPEN_VOUCHER(ERROR),
    TRUNCATED(ERROR),
    WRONG_CHECKSUM(ERROR),
    ROW_OUTSIDE_VOUCHER(ERROR),
    MISSING_FIELD(ERROR),
    BAD_AMOUNT(ERROR),
    BAD_DATE(ERROR),
    BAD_PERIOD(ERROR),
    BAD_NUMBER(ERROR),
    BAD_OBJECTS(ERROR),
    BAD_TYPE(ERROR),
    LONG_CODE(ERROR),
    UNBALANCED_VOUCHER(ERROR),
    BALANCE_DIFFERS(ERROR),
    RESULT_DIFFERS(ERROR),
    FOREIGN_CURRENCY(ERROR),
    VOUCHERS_IN_TYPE(ERROR),
    NO_ENTRIES(ERROR),
    MANY_ACCOUNTS(ERROR),
    MANY_PERIOD_ROWS(ERROR),
    OVERFLOW(ERROR),
    BAD_XML(ERROR),
    XML_DOCTYPE(ERROR),
    XML_ROOT(ERROR),
    MIXED_ENCODING(WARNING),
    LOST_LETTERS(WARNING),
    CONTROL_CHARACTER(WARNING),
    STRAY_LINE(WARNING),
    DECIMAL_COMMA(WARNING),
    UNKNOWN_DIMENSION(WARNING),
    DIMENSION_TWICE(WARNING),
    UNDECLARED_ACCOUNT(WARNING),
    OUTSIDE_YEAR(WARNING),
    VOUCHER_AGAIN(WARNING),
    MISSING_TYPE(WARNING),
    OBJECT_ROWS_LOST(WARNING),
    BUDGET_WITHOUT_YEAR(WARNING),
    ENCODING(NOTE),
    WRONG_FORMAT(NOTE),
    BYTE_ORDER_MARK(NOTE),
    UNKNOWN_LABEL(NOTE),
    MISSING_LABEL(NOTE),
    FORBIDDEN_LABEL(NOTE),
    LABEL_ORDER(NOTE),
    NOT_FLAG_FIRST(NOTE),
    ALREADY_READ(NOTE),
    ISO_DATE(NOTE),
    EMPTY_VOUCHER(NOTE),
    DESCENDING_VOUCHER(NOTE),
    CORRECTED_ROWS(NOTE),
    OBJECT_ROWS(NOTE),
    PERIOD_ROWS_UNUSED(NOTE),
    PERIODS_ONLY(NOTE),
    EARLIER_YEARS(NOTE),
    MORE(NOTE);

    private final Severity severity;

    SieMistake(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    String code() {
        return "sie-" + Word.of(this);
    }
}
