package se.tertial.proof.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text.
 *
 * @param sure whether the file says so itself or its bytes allow nothing else
 */
record Decoded(String text, Charset charset, boolean sure) {

    private static final int SAMPLE_BYTES = 4096;

    static Decoded of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(
                    new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), StandardCharsets.UTF_8, true);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), StandardCharsets.UTF_16, true);
        }
        var zerosAt = zeros(bytes);
        if (zerosAt != 0) {
            var charset = zerosAt > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new Decoded(new String(bytes, charset), charset, false);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(text, StandardCharsets.UTF_8, true);
        } catch (CharacterCodingException e) {
            var charset = Charset.forName("windows-1252");
            return new Decoded(new String(bytes, charset), charset, false);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** 1 when most odd bytes are zero, −1 when most even ones are, else 0. */
    private static int zeros(byte[] bytes) {
        var length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
        var even = 0;
        var odd = 0;
        for (var i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length < 4) {
            return 0;
        }
        return odd > length * 0.4 && even == 0 ? 1 : even > length * 0.4 && odd == 0 ? -1 : 0;
    }
}
