package se.tertial.report.handover;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.handover.Step;
import se.tertial.assessment.round.Section;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

/**
 * Whose turn it is when a unit has handed in: the heads of the nearest unit above that has any, with those who stand in for them; where
 * there is none the controllers.
 *
 * @param people with a role in the municipality that day
 */
record NextApprovers(Organisation organisation, List<Visitor> people) {

    private static final String WHOLE = "";

    NextApprovers {
        people = List.copyOf(people);
    }

    /**
     * @param states when it has been handed in
     * @param submitter number of the account that did it, who is never among them
     */
    List<Visitor> of(String unit, Collection<Section> sections, HandoverStates states, long submitter) {
        var able = people.stream()
                .filter(person -> person.account() != submitter)
                .filter(person -> sections.stream()
                        .anyMatch(section -> new HandoverRights(person, organisation)
                                .next(states, unit, section)
                                .contains(Step.APPROVED)))
                .toList();
        var places = places(unit);
        return nearest(able, places.subList(1, places.size()), Role.UNIT_HEAD)
                .or(() -> nearest(able, places, Role.CONTROLLER))
                .orElse(List.of());
    }

    private Optional<List<Visitor>> nearest(List<Visitor> able, List<String> places, Role role) {
        return places.stream()
                .map(place ->
                        able.stream().filter(person -> is(person, role, place)).toList())
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    private boolean is(Visitor person, Role role, String place) {
        return person.appointments().stream()
                .anyMatch(one -> one.municipality().equals(organisation.code())
                        && one.role() == role
                        && one.unit().equals(place));
    }

    /** The unit, those above it, and last the municipality as a whole. */
    private List<String> places(String unit) {
        return Stream.concat(organisation.upwards(unit).map(Unit::code), Stream.of(WHOLE))
                .toList();
    }
}
