package se.tertial.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the municipality that answers for something: the municipality itself, a committee, a department.
 *
 * @param code short name used in files and addresses, unique in the municipality
 * @param name as headings and money tables say it, as {@code Ekonomiavdelning}
 * @param responsibleName as it is named when responsible, as {@code Ekonomiavdelningen}
 * @param parent code of the unit above, null for the municipality
 * @param validFrom first day, null when always
 * @param validTo last day, null when still valid
 */
public record Unit(
        String code,
        String name,
        String responsibleName,
        Kind kind,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The same unit with nothing above it. */
    Unit onTop() {
        return new Unit(code, name, responsibleName, kind, null, validFrom, validTo);
    }

    public enum Kind {
        MUNICIPALITY,
        COMMITTEE,
        OFFICE,
        DEPARTMENT,
        SECTION
    }
}
