package se.tertial.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;

/**
 * Who asks for a page.
 *
 * @param account 0 for somebody who has not signed in
 * @param email empty likewise
 */
public record Visitor(long account, String name, String email, List<Appointment> appointments) {

    /** Has not signed in: a citizen, or somebody about to. */
    public static final Visitor ANYONE = new Visitor(0, "", "", List.of());

    /**
     * @param municipality its code; empty for the whole installation
     * @param unit empty for the whole municipality
     */
    public record Appointment(String municipality, String unit, Role role) {

        /** As {@code kommunen/ksk/unit-head}, for logs. */
        public String told() {
            return String.join("/", municipality, unit, role.code());
        }
    }

    public Visitor {
        appointments = List.copyOf(appointments);
    }

    public boolean isSignedIn() {
        return account != 0;
    }

    /** Whether any of the roles allows it in that unit, by the unit itself or one above it. */
    public boolean may(Right right, Organisation organisation, String unit) {
        return appointments.stream()
                .filter(appointment -> appointment.role().allows(right))
                .anyMatch(appointment -> holds(appointment, organisation, unit));
    }

    /** Whether any of the roles allows it in the whole municipality. */
    public boolean mayEverywhere(Right right, String municipality) {
        return appointments.stream()
                .filter(appointment -> appointment.role().allows(right))
                .anyMatch(appointment -> appointment.municipality().isEmpty()
                        || appointment.municipality().equals(municipality)
                                && appointment.unit().isEmpty());
    }

    /** Whether any of the roles allows it in the installation, so that it may be done to municipalities not yet there. */
    public boolean mayInstallation(Right right) {
        return mayEverywhere(right, "");
    }

    /** Whether there is any role in the municipality, as a whole or in a unit of it. */
    public boolean belongsTo(String municipality) {
        return appointments.stream()
                .anyMatch(appointment -> appointment.municipality().isEmpty()
                        || appointment.municipality().equals(municipality));
    }

    /** Codes of the units that a reader of a closed municipality may see, in no order; all of them when it is open. */
    public Set<String> seen(Organisation organisation) {
        return organisation.units().stream()
                .map(Unit::code)
                .filter(unit -> organisation.open() || may(Right.READ, organisation, unit))
                .collect(Collectors.toSet());
    }

    /** The unit where the person has a role, the first in the organisation's order; none for a role in the whole. */
    public Optional<Unit> home(Organisation organisation) {
        var own = appointments.stream()
                .filter(appointment -> appointment.municipality().equals(organisation.code()))
                .map(Appointment::unit)
                .collect(Collectors.toSet());
        return own.contains("")
                ? Optional.empty()
                : organisation.units().stream()
                        .filter(unit -> own.contains(unit.code()))
                        .findFirst();
    }

    private static boolean holds(Appointment appointment, Organisation organisation, String unit) {
        return appointment.municipality().isEmpty()
                || appointment.municipality().equals(organisation.code())
                        && (appointment.unit().isEmpty()
                                || appointment.unit().equals(unit)
                                || organisation.contains(appointment.unit(), unit));
    }
}
