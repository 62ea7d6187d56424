package se.tertial.assessment.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is being written, as it stands now.
 *
 * @param version rises with every saving
 * @param given the version last given to the municipality, 0 when none was
 * @param fields by name; one that is left out is empty
 * @param rivals what somebody else wanted in a field that takes one value only
 * @param by who wrote last
 */
public record Draft(
        DraftKey key,
        int version,
        int given,
        SortedMap<String, String> fields,
        Map<String, Rival> rivals,
        String by,
        Instant at) {

    /** A value that had to stand aside, because somebody had set another meanwhile. */
    public record Rival(String by, String value) {}

    public Draft {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        rivals = Collections.unmodifiableSortedMap(new TreeMap<>(rivals));
    }

    Draft with(SortedMap<String, String> otherFields, Map<String, Rival> otherRivals) {
        return new Draft(key, version, given, otherFields, otherRivals, by, at);
    }

    /** Whether something is written that the municipality has not been given. */
    public boolean isUnderWay() {
        return version > given;
    }

    /** Whether two have written differently in one place, and nobody has chosen yet. */
    public boolean isTorn() {
        return !rivals.isEmpty() || fields.values().stream().anyMatch(Woven::isTorn);
    }
}
