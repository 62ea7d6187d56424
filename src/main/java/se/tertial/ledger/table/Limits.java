package se.tertial.ledger.table;

/**
 * What a file may hold.
 *
 * @param sheetBytesMax of a sheet of Excel, unpacked
 * @param stringBytesMax of the texts of an Excel file, unpacked; they are held in memory
 */
public record Limits(
        int rowsMax, int columnsMax, int cellCharsMax, long fileBytesMax, long sheetBytesMax, long stringBytesMax) {

    public static final Limits DEFAULT = new Limits(100_000_000, 500, 20_000, 64L << 30, 4L << 30, 128L << 20);

    /** Excel itself has no more rows. */
    static final int EXCEL_ROWS_MAX = 1_048_576;

    /** Files of Excel are kept on disk while they are read. */
    static final long EXCEL_BYTES_MAX = 512L << 20;
}
