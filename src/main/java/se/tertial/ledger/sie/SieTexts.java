package se.tertial.ledger.sie;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as texts. The same bytes give the same {@code String} again as long as it is remembered, because a ledger writes the same
 * codes over and over.
 *
 * <p>A file does not say what its bytes above ASCII mean: {@code #FORMAT} is always PC8 and often wrong. What they are is decided when
 * the first of them is met, from all that then stands in the buffer, and holds for the file; nothing needs to be read twice. A text that
 * does not fit the choice is read as what it looks like by itself, and told: a file is never guessed byte by byte in silence.
 */
final class SieTexts {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;
    private static final int REMEMBERED = 1 << 12;
    private static final int REMEMBERED_BYTES_MAX = 48;
    private static final int SHORT_BYTES_MAX = 7;
    private static final char LOST = '\ufffd';

    private record Known(byte[] bytes, String text) {}

    private final SieLines lines;
    private final byte[] bytes;
    private final SieFindings findings;
    private final @Nullable Known[] known = new Known[REMEMBERED];
    /** Codes so short that they and their length are a number, which is compared at once. */
    private final long[] shortKeys = new long[REMEMBERED];

    private final String[] shortTexts = new String[REMEMBERED];
    private @Nullable SieEncoding encoding;

    SieTexts(SieLines lines, SieFindings findings) {
        this.lines = lines;
        this.bytes = lines.bytes();
        this.findings = findings;
        Arrays.fill(shortTexts, "");
    }

    /**
     * A text that may be anything, and is not remembered, so that it does not drive out the codes.
     *
     * @param line where it stands, for what is to be told of it
     */
    String text(SieSpans fields, int index, int line) {
        var start = fields.start[index];
        var end = fields.end[index];
        if (start == end) {
            return "";
        }
        if (fields.hasEscape[index]) {
            var plain = new byte[end - start];
            return decoded(plain, 0, unescaped(start, end, plain), line);
        }
        return decoded(bytes, start, end, line);
    }

    /** A code, which comes again. */
    String code(SieSpans fields, int index, int line) {
        return fields.hasEscape[index] ? text(fields, index, line) : code(fields.start[index], fields.end[index], line);
    }

    String code(int start, int end, int line) {
        var length = end - start;
        if (length <= SHORT_BYTES_MAX) {
            return shortCode(start, end, line);
        }
        if (length > REMEMBERED_BYTES_MAX) {
            return decoded(bytes, start, end, line);
        }
        var slot = hash(bytes, start, end) & (REMEMBERED - 1);
        var remembered = known[slot];
        if (remembered != null && Arrays.equals(bytes, start, end, remembered.bytes(), 0, remembered.bytes().length)) {
            return remembered.text();
        }
        var text = decoded(bytes, start, end, line);
        known[slot] = new Known(Arrays.copyOfRange(bytes, start, end), text);
        return text;
    }

    private String shortCode(int start, int end, int line) {
        if (start == end) {
            return "";
        }
        var length = end - start;
        var key = (long) EIGHT_BYTES.get(bytes, start) & (-1L >>> (64 - 8 * length)) | (long) length << 56;
        var slot = (int) (key * SPREAD >>> 40) & (REMEMBERED - 1);
        if (shortKeys[slot] != key) {
            shortTexts[slot] = decoded(bytes, start, end, line);
            shortKeys[slot] = key;
        }
        return shortTexts[slot];
    }

    /** Copies a field without the backslashes before its quotation marks; gives the length. */
    int unescaped(int start, int end, byte[] to) {
        var size = 0;
        for (var i = start; i < end; i++) {
            if (bytes[i] != '\\' || bytes[i + 1] != '"' || i + 1 >= end) {
                to[size++] = bytes[i];
            }
        }
        return size;
    }

    /** A number that is the same for the same bytes. The buffer has eight bytes to spare. */
    static int hash(byte[] bytes, int start, int end) {
        var hash = (long) (end - start);
        var at = start;
        for (; at + 8 <= end; at += 8) {
            hash = (hash ^ (long) EIGHT_BYTES.get(bytes, at)) * SPREAD;
            hash ^= hash >>> 32;
        }
        if (at < end) {
            var rest = (long) EIGHT_BYTES.get(bytes, at) & (-1L >>> (64 - 8 * (end - at)));
            hash = (hash ^ rest) * SPREAD;
        }
        return (int) (hash >>> 40);
    }

    /** Most fields are short, and eight bytes at once are soonest copied. Both arrays have eight bytes to spare. */
    static void copy(byte[] from, int start, byte[] to, int at, int length) {
        if (length <= Long.BYTES) {
            EIGHT_BYTES.set(to, at, (long) EIGHT_BYTES.get(from, start));
        } else {
            System.arraycopy(from, start, to, at, length);
        }
    }

    static boolean isAscii(byte[] bytes, int start, int end) {
        var at = start;
        for (; at + 8 <= end; at += 8) {
            if (((long) EIGHT_BYTES.get(bytes, at) & NOT_ASCII) != 0) {
                return false;
            }
        }
        for (; at < end; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes would be others in PC8. */
    boolean mayDiffer(byte[] from, int start, int end) {
        return encoding != SieEncoding.PC8 && !isAscii(from, start, end) && chosen() != SieEncoding.PC8;
    }

    private String decoded(byte[] from, int start, int end, int line) {
        if (isAscii(from, start, end)) {
            return new String(from, start, end - start, StandardCharsets.ISO_8859_1);
        }
        var chosen = chosen();
        var fits = chosen.fits(from, start, end);
        var used = fits ? chosen : SieEncoding.of(from, start, end);
        var text = used.decoded(from, start, end);
        if (used != chosen) {
            findings.report(SieMistake.MIXED_ENCODING, line, chosen.title(), used.title(), text);
        }
        if (text.indexOf(LOST) >= 0) {
            findings.report(SieMistake.LOST_LETTERS, line, text);
        }
        return text;
    }

    /** The encoding of the file; chosen now, from the whole of the buffer, when it is asked for the first time. */
    SieEncoding chosen() {
        if (encoding == null) {
            encoding = SieEncoding.of(bytes, 0, lines.limit());
            if (encoding != SieEncoding.PC8) {
                findings.report(SieMistake.ENCODING, 0, encoding.title());
            }
        }
        return encoding;
    }
}
