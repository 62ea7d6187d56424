package se.tertial.assessment.handover;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a section has come on its way to being approved: what its last {@link Step} made it. */
public enum HandoverState {
    /** Never handed in, or taken back. */
    OPEN,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** Whether those below the approver may no longer change what is in it. */
    public boolean isLocked() {
        return this == SUBMITTED || this == APPROVED;
    }

    /** What can happen next, whoever does it. */
    public Set<Step> next() {
        return switch (this) {
            case OPEN, RETURNED -> EnumSet.of(Step.SUBMITTED);
            case SUBMITTED -> EnumSet.of(Step.TAKEN_BACK, Step.RETURNED, Step.APPROVED);
            case APPROVED -> EnumSet.of(Step.RETURNED);
        };
    }

    /**
     * What somebody may do.
     *
     * @param parties what the person is to the section
     * @param hasSubmitted whether the person handed it in: nobody approves his own
     */
    public Set<Step> next(Collection<Party> parties, boolean hasSubmitted) {
        return next().stream()
                .filter(step -> parties.contains(step.by()))
                .filter(step -> step != Step.APPROVED || !hasSubmitted)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }
}
