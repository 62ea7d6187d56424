package se.tertial.ledger.sie;

import java.util.zip.CRC32;

/**
 * {@code #KSUMMA}: the CRC-32 of label and fields of every item between its two rows, without the blanks between fields, their quotation
 * marks and braces; a quotation mark within a field is summed without its backslash. SIE 4B, section 5.7.
 *
 * <p>The sum is of the bytes that were written. A file that somebody has saved anew in another encoding has other bytes and the same
 * content, so the sum is also kept of what the texts would be in PC8.
 */
final class SieChecksum {

    private static final int BLOCK_BYTES = 1 << 14;

    private final SieLexer lexer;
    private final SieTexts texts;
    private final byte[] bytes;
    private final CRC32 written = new CRC32();
    private final CRC32 inPc8 = new CRC32();
    /** Both wait here until they are enough to be summed at once; they are the same as long as everything is ASCII. */
    private final byte[] waiting = new byte[BLOCK_BYTES + Long.BYTES];

    private final byte[] unescaped = new byte[SieLines.LINE_BYTES_MAX * 4];
    private int size;
    private boolean isOpen;
    private boolean wasOpened;

    SieChecksum(SieLexer lexer, SieTexts texts, byte[] bytes) {
        this.lexer = lexer;
        this.texts = texts;
        this.bytes = bytes;
    }

    void open() {
        isOpen = true;
        wasOpened = true;
    }

    boolean isOpen() {
        return isOpen;
    }

    boolean wasOpened() {
        return wasOpened;
    }

    /** Takes the row that the lexer stands on. */
    void add() {
        add(bytes, lexer.labelStart(), lexer.labelEnd());
        var fields = lexer.fields();
        for (var i = 0; i < fields.count; i++) {
            if (i != lexer.listField()) {
                add(fields, i);
                continue;
            }
            var listed = lexer.listed();
            for (var part = 0; part < listed.count; part++) {
                add(listed, part);
            }
        }
    }

    /** The sum of what was written. */
    long close() {
        sum();
        isOpen = false;
        return written.getValue();
    }

    /** Whether the file says this sum, of its bytes as they are or as they once were. */
    boolean is(long said) {
        return written.getValue() == said || inPc8.getValue() == said;
    }

    private void add(SieSpans fields, int index) {
        var start = fields.start[index];
        var end = fields.end[index];
        if (fields.hasEscape[index]) {
            add(unescaped, 0, texts.unescaped(start, end, unescaped));
        } else {
            add(bytes, start, end);
        }
    }

    private void add(byte[] from, int start, int end) {
        var length = end - start;
        if (length > BLOCK_BYTES - size) {
            sum();
        }
        if (length > BLOCK_BYTES || texts.mayDiffer(from, start, end)) {
            sum();
            written.update(from, start, length);
            addInPc8(from, start, end);
            return;
        }
        SieTexts.copy(from, start, waiting, size, length);
        size += length;
    }

    private void addInPc8(byte[] from, int start, int end) {
        if (!texts.mayDiffer(from, start, end)) {
            inPc8.update(from, start, end - start);
            return;
        }
        var text = texts.chosen().decoded(from, start, end);
        for (var i = 0; i < text.length(); i++) {
            inPc8.update(Cp437.encoded(text.charAt(i)));
        }
    }

    private void sum() {
        written.update(waiting, 0, size);
        inPc8.update(waiting, 0, size);
        size = 0;
    }
}
