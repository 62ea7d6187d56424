package se.tertial.ledger;

import java.io.IOException;
import java.io.InputStream;
import se.tertial.basics.Finding;

/** A kind of file that holds entries. Reads it once from beginning to end, in memory that does not grow with it. */
public interface EntrySource {

    /** Receives what the file holds, in its order. */
    interface Sink {
        void entry(Entry entry);

        /** An error refuses the whole file; a warning or note is kept with the batch. */
        void finding(Finding finding);
    }

    /** @throws IOException when the stream cannot be read; what is wrong inside the file is a finding */
    void read(InputStream file, Sink sink) throws IOException;
}
