package se.tertial.proof.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for streams that unpack to more than any report holds, before anything is unpacked into memory. */
final class PdfStreams {

    static final int STREAM_BYTES_MAX = 96 << 20;
    static final long ALL_BYTES_MAX = 512L << 20;
    private static final int DICTIONARY_BYTES = 600;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private PdfStreams() {}

    static void check(byte[] bytes) {
        var all = 0L;
        for (var at = next(bytes, 0); at >= 0; at = next(bytes, at + STREAM.length)) {
            Bounded.stopIfLate();
            var before = new String(
                    bytes,
                    Math.max(0, at - DICTIONARY_BYTES),
                    at - Math.max(0, at - DICTIONARY_BYTES),
                    StandardCharsets.ISO_8859_1);
            var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            if (dictionary.contains("/Image") || !dictionary.contains("Flate") && !dictionary.contains("/Fl")) {
                continue;
            }
            if (dictionary.indexOf("FlateDecode") != dictionary.lastIndexOf("FlateDecode")) {
                throw new Bounded.LimitPassed("reading-too-complex", 1);
            }
            all += unpacked(bytes, start(bytes, at));
            if (all > ALL_BYTES_MAX) {
                throw new Bounded.LimitPassed("reading-too-complex", 1);
            }
        }
    }

    private static int next(byte[] bytes, int from) {
        for (var i = from; i + STREAM.length < bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i) && (i < 3 || bytes[i - 1] != 'd')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (var i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static int start(byte[] bytes, int at) {
        var start = at + STREAM.length;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
            start++;
        }
        return start;
    }

    private static long unpacked(byte[] bytes, int start) {
        var inflater = new Inflater();
        var buffer = new byte[1 << 16];
        var total = 0L;
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished()) {
                var count = inflater.inflate(buffer);
                total += count;
                if (count == 0 || total > STREAM_BYTES_MAX) {
                    break;
                }
            }
        } catch (DataFormatException e) {
            // Not packed, or broken: the reader itself will tell.
        } finally {
            inflater.end();
        }
        if (total > STREAM_BYTES_MAX) {
            throw new Bounded.LimitPassed("reading-too-complex", 1);
        }
        return total;
    }
}
