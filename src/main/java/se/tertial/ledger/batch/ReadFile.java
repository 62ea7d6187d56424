package se.tertial.ledger.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** A file that is read once: its bytes are counted and its checksum made on the way. Stops when the thread is interrupted. */
final class ReadFile extends FilterInputStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final MessageDigest digest;
    private final LongConsumer told;
    private long bytes;

    /** @param told how many bytes have been read, now and then */
    ReadFile(Path file, LongConsumer told) throws IOException {
        super(Files.newInputStream(file));
        this.told = told;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        var read = in.read(buffer, offset, length);
        if (read > 0) {
            digest.update(buffer, offset, read);
            bytes += read;
            told.accept(bytes);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        var buffer = new byte[(int) Math.clamp(count, 0, BUFFER_BYTES)];
        return Math.max(0, read(buffer, 0, buffer.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** For a reader, which may close what it has read. */
    InputStream forReader() {
        return new FilterInputStream(this) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return ReadFile.this.read(buffer, offset, length);
            }

            @Override
            public void close() {
                // The rest of the file is still to be read.
            }
        };
    }

    /** What a reader left unread also belongs to the file. */
    void readToEnd() throws IOException {
        var buffer = new byte[BUFFER_BYTES];
        while (read(buffer, 0, buffer.length) >= 0) {
            continue;
        }
    }

    long bytes() {
        return bytes;
    }

    /** In hexadecimal, of all that has been read; only once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
