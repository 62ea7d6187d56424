package se.tertial.report.web.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.access.web.PlaceNames;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.report.Municipalities.Named;
import se.tertial.ui.Choice.Option;

/**
 * Where a role can be given by whoever looks after accounts, as a list to choose from: {@code lillby} is the whole municipality,
 * {@code lillby/skola} a unit, and nothing the whole installation.
 */
public final class PlaceChoices {

    /** With more municipalities than that, roles in units are given on the page of each. */
    static final int MUNICIPALITIES_WITH_UNITS_MAX = 20;

    /** @param label empty for choices that belong to no municipality */
    public record Group(String label, List<Option> options) {
        public Group {
            options = List.copyOf(options);
        }
    }

    private final AccountsAsked asked;
    private final List<Named> all;
    private final PlaceNames.Reading names;

    /** @param all municipalities of the installation */
    PlaceChoices(AccountsAsked asked, List<Named> all, PlaceNames.Reading names) {
        this.asked = asked;
        this.all = all;
        this.names = names;
    }

    static String value(Appointment place) {
        return place.unit().isEmpty() ? place.municipality() : place.municipality() + "/" + place.unit();
    }

    /** Whether units are left out, since there are too many. */
    boolean isShort() {
        return asked.isInstallation() && all.size() > MUNICIPALITIES_WITH_UNITS_MAX;
    }

    /** @param first what the first choice says, which is no place at all or the whole installation; empty for none */
    List<Group> groups(String first, String chosen) {
        var groups = new ArrayList<Group>();
        if (!first.isEmpty()) {
            groups.add(new Group("", List.of(new Option("", first, chosen.isEmpty()))));
        }
        var own = asked.organisation();
        if (own != null) {
            groups.add(new Group("", options(own, chosen).toList()));
        } else if (isShort()) {
            groups.add(new Group(
                    "",
                    all.stream()
                            .map(one -> new Option(
                                    one.code(), one.name(), one.code().equals(chosen)))
                            .toList()));
        } else {
            all.forEach(one -> names.organisation(one.code())
                    .ifPresent(known -> groups.add(
                            new Group(one.name(), options(known, chosen).toList()))));
        }
        return List.copyOf(groups);
    }

    private Stream<Option> options(Organisation organisation, String chosen) {
        var whole = new Option(
                organisation.code(),
                asked.words().text("accounts.whole"),
                organisation.code().equals(chosen));
        var units = organisation.units().stream()
                .filter(unit -> unit.kind() != Unit.Kind.MUNICIPALITY)
                .map(unit -> {
                    var value = organisation.code() + "/" + unit.code();
                    return new Option(value, unit.name(), depth(organisation, unit.parent()), value.equals(chosen));
                });
        return Stream.concat(Stream.of(whole), units);
    }

    private static int depth(Organisation organisation, @Nullable String parent) {
        return parent == null
                ? 0
                : organisation
                        .unit(parent)
                        .map(above -> 1 + depth(organisation, above.parent()))
                        .orElse(0);
    }

    /** Empty when it is no place that is there, or not the reader's to give, or the role cannot be given there. */
    Optional<Appointment> appointment(String value, Role role) {
        if (value.isEmpty()) {
            return asked.isInstallation() && role == Role.ADMINISTRATOR
                    ? Optional.of(new Appointment("", "", role))
                    : Optional.empty();
        }
        var parts = value.split("/", 2);
        var appointment = new Appointment(parts[0], parts.length == 1 ? "" : parts[1], role);
        return names.organisation(appointment.municipality())
                .filter(known -> appointment.unit().isEmpty()
                        || known.unit(appointment.unit()).isPresent())
                .filter(_ -> asked.covers(appointment))
                .map(_ -> appointment);
    }
}
