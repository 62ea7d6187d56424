package se.tertial.report.edition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of an edition.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
public record EditionFile(String name, String mediaType, int bytes, String sha256) {

    /** With what is in it. */
    public record Content(EditionFile file, byte[] bytes) {

        static Content of(String name, String mediaType, byte[] bytes) {
            return new Content(new EditionFile(name, mediaType, bytes.length, sha256(bytes)), bytes);
        }
    }

    /** Whether these are the bytes that were adopted. */
    public boolean isOf(byte[] found) {
        return sha256.equals(sha256(found));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
