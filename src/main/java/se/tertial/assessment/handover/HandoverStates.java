package se.tertial.assessment.handover;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.assessment.round.Section;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

/** How far the sections of all units have come in a round. */
public final class HandoverStates {

    public static final HandoverStates NONE = new HandoverStates(List.of());

    private record Key(String unit, Section section) {}

    private final Map<Key, Handover> last = new HashMap<>();

    /** @param events of one round, the last of a section after those before it */
    public HandoverStates(Collection<Handover> events) {
        events.forEach(event -> last.put(new Key(event.unit(), event.section()), event));
    }

    public HandoverState of(String unit, Section section) {
        return last(unit, section).map(event -> event.step().after()).orElse(HandoverState.OPEN);
    }

    /** What happened last. */
    public Optional<Handover> last(String unit, Section section) {
        return Optional.ofNullable(last.get(new Key(unit, section)));
    }

    /** The last events of all sections for which something has happened. */
    public Collection<Handover> all() {
        return List.copyOf(last.values());
    }

    /**
     * The unit whose handing in locks the section for that unit: the uppermost of itself and those above it whose section is handed
     * in or approved. Empty when nothing does.
     */
    public Optional<String> lockedBy(Organisation organisation, String unit, Section section) {
        var locking = Optional.<String>empty();
        for (var at = organisation.unit(unit); at.isPresent(); ) {
            if (of(at.get().code(), section).isLocked()) {
                locking = at.map(Unit::code);
            }
            var parent = at.get().parent();
            at = parent == null ? Optional.empty() : organisation.unit(parent);
        }
        return locking;
    }
}
