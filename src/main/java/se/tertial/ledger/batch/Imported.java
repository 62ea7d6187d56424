package se.tertial.ledger.batch;

import java.util.Optional;
import se.tertial.ledger.Batch;

/**
 * What came of an import.
 *
 * @param batch what the file gave, with findings; it is stored only when it is counted
 * @param restatement what changed, when it was to take the place of another
 */
public record Imported(Outcome outcome, Batch batch, Optional<Restatement> restatement) {

    public enum Outcome {
        COUNTED,
        /** Would have been counted. */
        TRIED,
        /** Nothing was changed; the batch has errors among its findings. */
        REFUSED
    }
}
