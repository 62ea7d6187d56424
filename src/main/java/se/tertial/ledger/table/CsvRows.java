package se.tertial.ledger.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text file. Bytes that are no letters in its encoding become {@code \uFFFD}, which is told where it stands in a cell
 * that is used.
 */
final class CsvRows implements Rows {

    /** Cannot stand in a text, so nothing is taken for a quote. */
    private static final char NO_QUOTE = '\u0001';

    private static final int FIELDS_MAX = 1 << 16;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Limits limits;
    private int lastLine;

    private CsvRows(CsvReader<CsvRecord> reader, Limits limits) {
        this.reader = reader;
        this.records = reader.iterator();
        this.limits = limits;
    }

    static CsvRows open(InputStream file, Mapping.Csv form, Limits limits) throws IOException {
        var bytes = new BufferedInputStream(file, 1 << 16);
        var mark = Encodings.byteOrderMark(bytes);
        var charset = mark == null ? form.charset() : mark;
        // More fields than are allowed, so that a row of too many is told as such.
        var handler = CsvRecordHandler.builder()
                .maxFieldSize(limits.cellCharsMax())
                .maxFields(FIELDS_MAX)
                .build();
        var reader = CsvReader.builder()
                .fieldSeparator(form.separator())
                .quoteCharacter(form.quotes() ? '"' : NO_QUOTE)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, new InputStreamReader(bytes, charset));
        return new CsvRows(reader, limits);
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var record = records.next();
            lastLine = (int) record.getStartingLineNumber();
            if (record.getFieldCount() > limits.columnsMax()) {
                throw new Unreadable(TableProblem.MANY_COLUMNS, lastLine, "" + limits.columnsMax());
            }
            var cells = new ArrayList<Cell>(record.getFieldCount());
            for (var i = 0; i < record.getFieldCount(); i++) {
                cells.add(Cell.text(record.getField(i)));
            }
            return new Line(lastLine, cells);
        } catch (CsvParseException malformed) {
            throw new Unreadable(TableProblem.LONG_CELL, lastLine + 1, "" + limits.cellCharsMax());
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
