package se.tertial.organisation.chain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the sum of a row is made of, as the function {@code content} of its schema says it in the database. Written once more here, so
 * that whoever changes the one is found out by the other.
 */
public final class Content {

    private static final long MICROS_A_SECOND = 1_000_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** In eight bytes. */
    public Content number(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /** Microseconds since 1970. */
    public Content instant(Instant at) {
        return number(at.getEpochSecond() * MICROS_A_SECOND
                + at.truncatedTo(ChronoUnit.MICROS).getNano() / 1000);
    }

    /** Of a person. */
    public Content reference(byte[] reference) {
        bytes.writeBytes(reference);
        return this;
    }

    /** After its length in four bytes. */
    public Content text(String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(plain.length).array());
        bytes.writeBytes(plain);
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
