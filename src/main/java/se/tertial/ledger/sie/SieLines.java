package se.tertial.ledger.sie;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as a buffer that holds whole lines, each ended by a line feed, also the last. However large the file, the buffer is the same;
 * a line that does not fit is not read to its end.
 */
final class SieLines {

    static final int LINE_BYTES_MAX = 1 << 16;

    private static final int BUFFER_BYTES = 1 << 18;
    /** Room behind the last byte, so that eight bytes can be looked at at once anywhere, and for the last line feed. */
    private static final int PAD_BYTES = 16;

    private final InputStream in;
    private final byte[] bytes = new byte[BUFFER_BYTES + PAD_BYTES];
    private int limit;
    private int filled;
    private boolean isCut;

    SieLines(InputStream in) {
        this.in = in;
    }

    /** The same array always; what stands in it before {@link #limit} is whole lines. */
    byte[] bytes() {
        return bytes;
    }

    int limit() {
        return limit;
    }

    /** Whether a line was too long to be read, and reading ended there. */
    boolean isCut() {
        return isCut;
    }

    /** Replaces the lines of the buffer by the next ones, from its beginning. False when there are none. */
    boolean next() throws IOException {
        System.arraycopy(bytes, limit, bytes, 0, filled - limit);
        filled -= limit;
        limit = 0;
        while (true) {
            var read = in.read(bytes, filled, BUFFER_BYTES - filled);
            if (read < 0) {
                return last();
            }
            var end = lineEnd(filled, filled + read);
            filled += read;
            if (end > 0) {
                limit = end;
                return true;
            }
            if (filled > LINE_BYTES_MAX) {
                isCut = true;
                return false;
            }
        }
    }

    private boolean last() {
        if (filled > 0 && bytes[filled - 1] != '\n') {
            bytes[filled++] = '\n';
        }
        limit = filled;
        return limit > 0;
    }

    /** Just behind the last line feed, 0 when there is none. */
    private int lineEnd(int from, int to) {
        for (var i = to - 1; i >= from; i--) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }
}
