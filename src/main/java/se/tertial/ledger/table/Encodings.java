package se.tertial.ledger.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** In which letters a text file is written: what its first bytes say, else strict UTF-8, else Windows-1252. */
final class Encodings {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int SAMPLE_BYTES = 4096;

    private Encodings() {}

    /** Reads past the mark; null and nothing read when there is none. */
    static @Nullable Charset byteOrderMark(InputStream file) throws IOException {
        file.mark(3);
        var first = file.readNBytes(3);
        file.reset();
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            file.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (begins(first, 0xFF, 0xFE)) {
            file.skipNBytes(2);
            return StandardCharsets.UTF_16LE;
        }
        if (begins(first, 0xFE, 0xFF)) {
            file.skipNBytes(2);
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** Reads all of the file when only its end can tell. */
    static Charset sniff(InputStream file) throws IOException {
        file.mark(SAMPLE_BYTES);
        var marked = byteOrderMark(file);
        if (marked != null) {
            return marked;
        }
        var sample = file.readNBytes(SAMPLE_BYTES);
        file.reset();
        var zeros = zeros(sample);
        if (zeros != null) {
            return zeros;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    static boolean begins(byte[] bytes, int... first) {
        for (var i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: nearly every second byte is nought. */
    private static @Nullable Charset zeros(byte[] sample) {
        var length = sample.length & ~1;
        var even = 0;
        var odd = 0;
        for (var i = 0; i < length; i += 2) {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        if (length < 4 || even > 0 && odd > 0) {
            return null;
        }
        return odd > length * 0.4 ? StandardCharsets.UTF_16LE : even > length * 0.4 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(InputStream file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(BUFFER_BYTES);
        var letters = CharBuffer.allocate(BUFFER_BYTES);
        for (var count = fill(file, bytes); ; count = fill(file, bytes)) {
            bytes.flip();
            if (!decodes(decoder, bytes, letters, count < 0)) {
                return false;
            }
            bytes.compact();
            if (count < 0) {
                return true;
            }
        }
    }

    private static int fill(InputStream file, ByteBuffer bytes) throws IOException {
        var count = file.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, count));
        return count;
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer letters, boolean isEnd) {
        letters.clear();
        return !decoder.decode(bytes, letters, isEnd).isError();
    }
}
