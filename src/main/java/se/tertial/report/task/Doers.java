package se.tertial.report.task;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.access.Role;
import se.tertial.access.Visitor;
import se.tertial.access.Visitor.Appointment;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

/** Who does what in a municipality: those in the unit itself, else in the nearest one above that has anybody. */
public final class Doers {

    private static final String WHOLE = "";

    private final Organisation organisation;
    private final List<Visitor> people;

    /** @param people with a role in the municipality */
    public Doers(Organisation organisation, List<Visitor> people) {
        this.organisation = organisation;
        this.people = List.copyOf(people);
    }

    /** Those who shall do what takes that right in the unit: who work there, else whoever else may. */
    public List<Visitor> of(String unit, Right right) {
        for (var place : places(unit)) {
            var ours = with(place, role -> isOfUnit(role) && role.allows(right));
            var any = ours.isEmpty() ? with(place, role -> role != Role.ADMINISTRATOR && role.allows(right)) : ours;
            if (!any.isEmpty()) {
                return any;
            }
        }
        return List.of();
    }

    /** The heads of the unit, or of the nearest above that has one. */
    public List<Visitor> heads(String unit) {
        return nearestHeads(places(unit));
    }

    /** The heads nearest above those of the unit; none when there is nobody above. */
    public List<Visitor> headsAbove(String unit) {
        var places = places(unit);
        var own = places.stream()
                .filter(place -> !with(place, role -> role == Role.UNIT_HEAD).isEmpty())
                .findFirst();
        return own.map(place -> nearestHeads(places.subList(places.indexOf(place) + 1, places.size())))
                .orElse(List.of());
    }

    private List<Visitor> nearestHeads(List<String> places) {
        return places.stream()
                .map(place -> with(place, role -> role == Role.UNIT_HEAD))
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isOfUnit(Role role) {
        return role == Role.CONTRIBUTOR || role == Role.UNIT_HEAD;
    }

    /** The unit, those above it, and last the municipality as a whole. */
    private List<String> places(String unit) {
        return Stream.concat(organisation.upwards(unit).map(Unit::code), Stream.of(WHOLE))
                .toList();
    }

    private List<Visitor> with(String place, Predicate<Role> role) {
        return people.stream()
                .filter(person -> appointments(person).anyMatch(a -> a.unit().equals(place) && role.test(a.role())))
                .toList();
    }

    private Stream<Appointment> appointments(Visitor person) {
        return person.appointments().stream()
                .filter(appointment -> appointment.municipality().equals(organisation.code()));
    }
}
