package se.tertial.ledger.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Batch;

/**
 * What somebody wants read into the ledger.
 *
 * @param municipality its code
 * @param fileName as the user knows it
 * @param round in which a forecast is made, null for others
 * @param decision code of the budget decision that the lines belong to, null for others
 * @param by name and address of the person
 * @param mode what to do when the file is found good
 * @param beside what is counted already of the same months
 */
public record ImportOrder(
        String municipality,
        Batch.Kind kind,
        Path file,
        String fileName,
        @Nullable RoundCode round,
        @Nullable String decision,
        String by,
        Mode mode,
        Beside beside) {

    public enum Mode {
        /** Everything is done and then taken back, so that it tells what the other would have done. */
        TRY,
        COUNT
    }

    /** How the file stands to batches that already count entries of the same kind and months. */
    public sealed interface Beside {

        /** There is to be none; when there is, the file is refused. */
        record Nothing() implements Beside {}

        /** They come from elsewhere, as another system, and both count. A voucher counted already is refused. */
        record Others() implements Beside {}

        /** The file is that batch corrected, and takes its place. */
        record Instead(int batch) implements Beside {}
    }

    public Optional<Integer> replaces() {
        return beside instanceof Beside.Instead(int batch) ? Optional.of(batch) : Optional.empty();
    }
}
