package se.tertial.assessment.draft;

import java.util.Optional;
import java.util.Set;
import se.tertial.assessment.draft.DraftStore.Held;

/**
 * A draft that nobody else saves until the transaction ends.
 *
 * @param held what it was last held against; empty when that is not known
 */
record Locked(Draft draft, Optional<Held> held) {

    /** Facts that were read before somebody gave the draft are older than what the draft knows. */
    Held newest(Held read) {
        return held.filter(known -> known.version() > read.version()).orElse(read);
    }

    /** The draft with what the municipality has got from elsewhere since it was last held against it. */
    Draft abreast(Held has, Set<String> prose) {
        if (held.isEmpty() || held.get().fields().equals(has.fields())) {
            return draft;
        }
        var names = new Merged.Names(has.by(), draft.by());
        var woven = Merged.of(held.get().fields(), has.fields(), draft.rivals(), draft.fields(), prose, names);
        return draft.with(woven.fields(), woven.rivals());
    }
}
