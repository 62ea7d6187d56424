package se.tertial.ledger.table;

import static se.tertial.basics.Finding.Severity.ERROR;
import static se.tertial.basics.Finding.Severity.NOTE;
import static se.tertial.basics.Finding.Severity.WARNING;

import se.tertial.basics.Finding.Severity;
import se.tertial.basics.Word;

/** What can be wrong with a table of money, or must be said of it. Texts stand in {@code messages/table_*.properties}. */
public enum TableProblem {
    /** The file is something else. */
    NOT_A_TABLE(ERROR),
    OLD_EXCEL(ERROR),
    NOT_EXCEL(ERROR),
    IS_EXCEL(ERROR),
    BROKEN_EXCEL(ERROR),
    LARGE_EXCEL(ERROR),
    NO_SHEET(ERROR),
    OTHER_SHEETS(NOTE),
    EMPTY_FILE(ERROR),
    MANY_ROWS(ERROR),
    MANY_COLUMNS(ERROR),
    LONG_CELL(ERROR),
    BAD_QUOTES(ERROR),

    /** The mapping does not fit the file, or is not one. */
    NO_HEADER(ERROR),
    MISSING_COLUMN(ERROR),
    AMBIGUOUS_COLUMN(ERROR),
    NO_AMOUNT_COLUMN(ERROR),
    NO_CODE_COLUMN(ERROR),
    NO_TIME_COLUMN(ERROR),
    NO_YEAR(ERROR),
    BAD_MAPPING_LINE(ERROR),
    UNKNOWN_KEY(ERROR),
    REPEATED_KEY(ERROR),
    BAD_MAPPING_VALUE(ERROR),
    MISSING_KEY(ERROR),
    UNSURE_COLUMN(NOTE),
    UNUSED_COLUMN(NOTE),
    UNCLEAR_SIGN(WARNING),
    TURNED_SIGN(NOTE),

    /** A row. */
    BAD_AMOUNT(ERROR),
    PART_OF_ORE(ERROR),
    BAD_TIME(ERROR),
    MISSING_TIME(ERROR),
    MISSING_CODE(ERROR),
    BAD_CODE(ERROR),
    BAD_KIND(ERROR),
    BAD_LETTER(ERROR),
    LOST_LETTER(WARNING),
    SUM_DIFFERS(WARNING),
    SUM_ROW(NOTE),
    NO_AMOUNT(NOTE),
    REPEATED_HEADER(NOTE),
    NO_VOUCHER_DATE(NOTE),
    MONTH_13(NOTE),
    NO_ROWS(WARNING),
    MORE(NOTE);

    private final Severity severity;

    TableProblem(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As findings and messages have it. */
    public String code() {
        return "table-" + Word.of(this);
    }
}
