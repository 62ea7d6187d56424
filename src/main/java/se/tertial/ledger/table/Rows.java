package se.tertial.ledger.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time. */
interface Rows extends Closeable {

    /**
     * Null when there are no more.
     *
     * @throws Unreadable when the rest of the file cannot be understood
     */
    @Nullable
    Line next() throws IOException;
}
