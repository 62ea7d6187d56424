package se.tertial.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * What is sent: bytes, the same compressed, and a tag that is equal when the bytes are.
 *
 * @param compressed empty when compressing does not make them fewer
 */
public record Rendered(int status, String mediaType, byte[] plain, byte[] compressed, String tag) {

    private static final int TAG_CHARACTERS = 16;
    private static final byte[] NONE = {};

    public static Rendered of(int status, String mediaType, byte[] plain) {
        return new Rendered(status, mediaType, plain, gzip(plain), tag(plain));
    }

    /** Of bytes that are compressed already in their own way. */
    public static Rendered asIs(int status, String mediaType, byte[] bytes) {
        return new Rendered(status, mediaType, bytes, NONE, tag(bytes));
    }

    public boolean isCompressed() {
        return compressed.length > 0;
    }

    public int bytes() {
        return plain.length + compressed.length;
    }

    static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, TAG_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
