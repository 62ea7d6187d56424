package se.tertial.report.web.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.assessment.draft.Draft;
import se.tertial.report.web.Typed;

/**
 * A card as it is to be shown open.
 *
 * @param draft what is on the way; empty when the fields hold what the municipality has
 * @param typed what the fields hold, with what is wrong
 * @param problem that concerns no field
 * @param doubts to be confirmed before it is given
 */
record Opened(Card card, Work work, Optional<Draft> draft, Typed typed, String problem, List<String> doubts) {

    static Opened of(Card card, Work work, Optional<Draft> draft) {
        return of(card, work, draft, Map.of(), "", List.of());
    }

    static Opened of(
            Card card,
            Work work,
            Optional<Draft> draft,
            Map<String, String> problems,
            String problem,
            List<String> doubts) {
        Map<String, String> fields = draft.isPresent() ? draft.get().fields() : work.stored();
        return new Opened(card, work, draft, new Typed(fields, problems), problem, doubts);
    }

    /** Names the doubts, so that who confirms them confirms these and no others. */
    static String name(List<String> doubts) {
        return Integer.toHexString(doubts.hashCode());
    }
}
