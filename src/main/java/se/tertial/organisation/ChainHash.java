package se.tertial.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The sums of the audit log, as the database makes them when a row is added: {@code organisation.change_hash}. Written once more here, so
 * that whoever changes the one is found out by the other.
 */
final class ChainHash {

    private static final long MICROS_A_SECOND = 1_000_000;

    private ChainHash() {}

    static byte[] person(byte[] salt, String name, String place) {
        var digest = digest();
        digest.update(salt);
        part(digest, name);
        part(digest, place);
        return digest.digest();
    }

    /** @param before hash of the row before, none for the first */
    static byte[] row(byte[] before, Logged row, byte[] person) {
        var change = row.change();
        var digest = digest();
        digest.update(before);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(row.sequence()).array());
        digest.update(number(change.version()));
        digest.update(number(micros(change.at())));
        digest.update(person);
        part(digest, row.kind().code());
        part(digest, change.deed());
        part(digest, row.unit());
        part(digest, change.file());
        part(digest, change.before());
        part(digest, change.after());
        return digest.digest();
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * MICROS_A_SECOND
                + at.truncatedTo(ChronoUnit.MICROS).getNano() / 1000;
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static void part(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
