package se.tertial.ledger.batch;

import java.nio.file.Path;
import java.util.Optional;
import se.tertial.ledger.Chart;
import se.tertial.ledger.table.Mapping;
import se.tertial.ledger.table.Sniffed;

/** A file on the desk: how it is to be read in, and how far that has come. */
public final class ImportJob {

    /**
     * What is to be done with the file.
     *
     * @param mapping of a table; empty for one that is sniffed
     */
    public record Wish(ImportOrder order, Chart chart, Optional<Mapping> mapping) {}

    public sealed interface State {}

    /** @param percent of the file that has been read; 100 while the database sums it */
    public record Working(int percent) implements State {}

    /** @param sniffed how a table looks; empty for what is none */
    public record Done(Imported imported, Optional<Sniffed> sniffed) implements State {}

    /** The fault is ours: it is in the log. */
    public record Failed() implements State {}

    private final String id;
    private final Path file;
    private final long bytes;
    private volatile Wish wish;
    private volatile State state = new Working(0);

    ImportJob(String id, Path file, long bytes, Wish wish) {
        this.id = id;
        this.file = file;
        this.bytes = bytes;
        this.wish = wish;
    }

    public String id() {
        return id;
    }

    public Wish wish() {
        return wish;
    }

    public State state() {
        return state;
    }

    public boolean isWorking() {
        return state instanceof Working;
    }

    Path file() {
        return file;
    }

    void begin(Wish next) {
        wish = next;
        state = new Working(0);
    }

    void read(long done) {
        state = new Working((int) Math.min(100, bytes == 0 ? 100 : 100 * done / bytes));
    }

    void be(State next) {
        state = next;
    }
}
