package se.tertial.organisation.chain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The sums of a chain, as {@code organisation.link} makes them in the database when a row is added. */
final class ChainHash {

    private ChainHash() {}

    static byte[] person(byte[] salt, String name, String place) {
        var digest = digest();
        digest.update(salt);
        digest.update(new Content().text(name).text(place).bytes());
        return digest.digest();
    }

    /** @param before hash of the row before, none for the first */
    static byte[] row(byte[] before, int sequence, byte[] content) {
        var digest = digest();
        digest.update(before);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(sequence).array());
        digest.update(content);
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
