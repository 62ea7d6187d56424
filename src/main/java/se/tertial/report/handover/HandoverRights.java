package se.tertial.report.handover;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.tertial.access.Right;
import se.tertial.access.Visitor;
import se.tertial.assessment.handover.Handover;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.handover.Party;
import se.tertial.assessment.handover.Step;
import se.tertial.assessment.round.Section;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

/** What somebody may do with the sections of a municipality's units. */
public record HandoverRights(Visitor visitor, Organisation organisation) {

    /** The head of the unit, or of one above it, hands in; a controller of it, or a head of one above it, answers. */
    public Set<Party> parties(String unit) {
        var parties = EnumSet.noneOf(Party.class);
        if (visitor.may(Right.SUBMIT, organisation, unit)) {
            parties.add(Party.OWNER);
        }
        if (isOver(unit)) {
            parties.add(Party.APPROVER);
        }
        return parties;
    }

    /** Whether the person answers to what the unit hands in. */
    public boolean isOver(String unit) {
        var parent = organisation.unit(unit).map(Unit::parent).orElse(null);
        return visitor.may(Right.APPROVE, organisation, unit)
                || (parent == null
                        ? visitor.mayEverywhere(Right.APPROVE_BELOW, organisation.code())
                        : visitor.may(Right.APPROVE_BELOW, organisation, parent));
    }

    /** What the person may do next. While a unit above has handed in the same section, only those over that unit may. */
    public Set<Step> next(HandoverStates states, String unit, Section section) {
        var above = organisation.unit(unit).map(Unit::parent).flatMap(parent -> lock(states, parent, section));
        if (above.filter(locking -> !isOver(locking)).isPresent()) {
            return Set.of();
        }
        var state = states.of(unit, section);
        var hasSubmitted = state == HandoverState.SUBMITTED
                && states.last(unit, section)
                        .map(Handover::account)
                        .filter(account -> account == visitor.account())
                        .isPresent();
        return state.next(parties(unit), hasSubmitted);
    }

    /** The unit whose handing in keeps the person from changing that section of the unit; empty when nothing does. */
    public Optional<String> lockFor(HandoverStates states, String unit, Section section) {
        return lock(states, unit, section).filter(locking -> !isOver(locking));
    }

    private Optional<String> lock(HandoverStates states, String unit, Section section) {
        return states.lockedBy(organisation, unit, section);
    }
}
