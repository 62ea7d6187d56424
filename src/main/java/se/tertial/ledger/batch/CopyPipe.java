package se.tertial.ledger.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import se.tertial.ledger.Entry;

/**
 * Rows on their way into the database: one thread makes them while another sends them. A few buffers go round between the two, so
 * that memory is the same for any file, and whoever is quicker waits.
 */
final class CopyPipe {

    private static final int BUFFERS = 8;
    private static final int BUFFER_BYTES = 128 << 10;

    /** Makes rows, in a thread of its own. */
    interface Maker {
        void make() throws IOException;
    }

    /** Told to whoever makes rows that nobody takes them any more. */
    private static final class NobodyTakes extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** @param failure of the maker; the last buffer has it, when there is one, or nothing */
    private record Filled(
            @Nullable ByteBuffer buffer,
            boolean isLast,
            @Nullable Throwable failure) {}

    private final EntryRows rows;
    private final BlockingQueue<ByteBuffer> empty = new ArrayBlockingQueue<>(BUFFERS);
    private final BlockingQueue<Filled> filled = new ArrayBlockingQueue<>(BUFFERS + 1);
    private @Nullable ByteBuffer current;
    private boolean isGivenUp;

    CopyPipe(EntryRows rows) {
        this.rows = rows;
        for (var i = 0; i < BUFFERS; i++) {
            empty.add(ByteBuffer.allocate(BUFFER_BYTES));
        }
    }

    /** By the maker: one row. */
    void write(Entry entry) {
        if (isGivenUp) {
            return;
        }
        var buffer = current;
        if (buffer == null) {
            buffer = taken();
            rows.begin(buffer);
        } else if (buffer.remaining() < EntryRows.ROW_BYTES_MAX + Short.BYTES) {
            filled.add(new Filled(buffer, false, null));
            buffer = taken();
        }
        current = buffer;
        rows.write(entry, buffer);
    }

    /** By the maker: what was sent shall not be kept, and nothing more is sent. */
    void giveUp() {
        isGivenUp = true;
    }

    /**
     * Sends what the maker makes, until it is done.
     *
     * @return whether the rows are in the table; false when the maker gave up, and then the transaction is of no more use
     */
    boolean copy(Connection connection, Maker maker) throws SQLException, IOException {
        var thread = Thread.ofPlatform().name("import-reader").daemon().unstarted(() -> make(maker));
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(EntryRows.COPY);
        thread.start();
        try {
            return sent(copy);
        } finally {
            thread.interrupt();
            if (copy.isActive()) {
                copy.cancelCopy();
            }
            joined(thread);
        }
    }

    private void make(Maker maker) {
        try {
            maker.make();
            var last = current;
            if (!isGivenUp) {
                if (last == null) {
                    last = taken();
                    rows.begin(last);
                }
                rows.end(last);
            }
            filled.add(new Filled(isGivenUp ? null : last, true, null));
        } catch (NobodyTakes _) {
            // Whoever took them knows why.
        } catch (Throwable failure) {
            filled.add(new Filled(null, true, failure));
        }
    }

    private boolean sent(CopyIn copy) throws SQLException, IOException {
        for (var next = next(); ; next = next()) {
            var buffer = next.buffer();
            if (buffer != null) {
                copy.writeToCopy(buffer.array(), 0, buffer.position());
                buffer.clear();
                empty.add(buffer);
            }
            if (next.isLast()) {
                rethrow(next.failure());
                if (buffer != null) {
                    copy.endCopy();
                }
                return buffer != null;
            }
        }
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private Filled next() {
        try {
            return filled.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while importing", e);
        }
    }

    private ByteBuffer taken() {
        try {
            return empty.take();
        } catch (InterruptedException e) {
            throw new NobodyTakes();
        }
    }

    /** The maker stops at its next row or reading, since it is interrupted. */
    private static void joined(Thread thread) {
        var isInterrupted = Thread.interrupted();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
