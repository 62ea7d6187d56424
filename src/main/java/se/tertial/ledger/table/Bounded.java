package se.tertial.ledger.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends the reading when it gives more than it may. */
final class Bounded extends FilterInputStream {

    private final long bytesMax;
    private long count;

    Bounded(InputStream in, long bytesMax) {
        super(in);
        this.bytesMax = bytesMax;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int read) throws IOException {
        count += read;
        if (count > bytesMax) {
            throw new Unreadable(TableProblem.LARGE_EXCEL, 0, Long.toString(bytesMax >> 20));
        }
    }
}
