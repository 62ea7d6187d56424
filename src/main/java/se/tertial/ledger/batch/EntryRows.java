package se.tertial.ledger.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import se.tertial.basics.Word;
import se.tertial.ledger.Entry;
import se.tertial.ledger.Months;

/** Entries as rows of PostgreSQL's binary COPY. Signs that nobody sees become blanks, and a long text is cut. */
final class EntryRows {

    static final String COPY =
            "copy ledger.entry (municipality_id, batch, line, kind, month, account, centre, area, activity,"
                    + " project, item, counterparty, amount_ore, voucher, voucher_date, text) from stdin (format binary)";

    static final int TEXT_CHARS_MAX = 1000;

    /** Longest row: eight codes and ids, a text, all of signs of three bytes, and the numbers. */
    static final int ROW_BYTES_MAX = 3 * (8 * EntryCheck.CODE_CHARS_MAX + TEXT_CHARS_MAX) + 512;

    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final short COLUMNS = 16;
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final byte[] start;
    private final Map<Entry.Kind, byte[]> kinds = new EnumMap<>(Entry.Kind.class);

    EntryRows(short municipality, int batch) {
        start = ByteBuffer.allocate(16)
                .putShort(COLUMNS)
                .putInt(Short.BYTES)
                .putShort(municipality)
                .putInt(Integer.BYTES)
                .putInt(batch)
                .array();
        for (var kind : Entry.Kind.values()) {
            kinds.put(kind, Word.of(kind).getBytes(StandardCharsets.US_ASCII));
        }
    }

    void begin(ByteBuffer to) {
        to.put(SIGNATURE).putInt(0).putInt(0);
    }

    void end(ByteBuffer to) {
        to.putShort((short) -1);
    }

    /** The buffer must have room for {@link #ROW_BYTES_MAX}. */
    void write(Entry entry, ByteBuffer to) {
        to.put(start);
        to.putInt(Integer.BYTES).putInt(entry.line());
        var kind = kinds.getOrDefault(entry.kind(), start);
        to.putInt(kind.length).put(kind);
        to.putInt(Integer.BYTES).putInt(Months.number(entry.month()));
        var coding = entry.coding();
        text(coding.account(), to);
        text(coding.centre(), to);
        text(coding.area(), to);
        text(coding.activity(), to);
        text(coding.project(), to);
        text(coding.item(), to);
        text(coding.counterparty(), to);
        to.putInt(Long.BYTES).putLong(entry.amount().ore());
        var voucher = entry.voucher();
        if (voucher == null) {
            to.putInt(0).putInt(-1);
        } else {
            text(voucher.id(), to);
            to.putInt(Integer.BYTES).putInt((int) (voucher.date().toEpochDay() - EPOCH_DAY));
        }
        text(entry.text(), to);
    }

    private static void text(String text, ByteBuffer to) {
        var at = to.position();
        to.putInt(0);
        var length = Math.min(text.length(), TEXT_CHARS_MAX);
        for (var i = 0; i < length; i++) {
            var sign = text.charAt(i);
            if (sign >= 0x80) {
                rest(text, i, length, to);
                break;
            }
            to.put((byte) (sign < ' ' || sign == 0x7F ? ' ' : sign));
        }
        to.putInt(at, to.position() - at - Integer.BYTES);
    }

    /** From the first sign that is not one byte; half a pair becomes a question mark. */
    private static void rest(String text, int from, int to, ByteBuffer buffer) {
        var bytes = text.substring(from, to).getBytes(StandardCharsets.UTF_8);
        for (var one : bytes) {
            buffer.put(one >= 0 && one < ' ' || one == 0x7F ? (byte) ' ' : one);
        }
    }
}
