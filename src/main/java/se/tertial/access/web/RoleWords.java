package se.tertial.access.web;

import java.util.Objects;
import se.tertial.access.Appointments.Held;
import se.tertial.access.Role;
import se.tertial.access.Visitor.Appointment;
import se.tertial.basics.Messages;

/** Roles in words. */
public final class RoleWords {

    private RoleWords() {}

    public static String name(Role role, Messages words) {
        return words.text("role." + role.code());
    }

    /** As <i>Chef i Skolnämnd, Lillby kommun, 2026-07-01–2026-07-31, i stället för Anna Ek</i>. */
    static String sentence(Held held, PlaceNames.Reading names, Messages words) {
        return in(held.appointment(), names.of(held.appointment(), words), words) + term(held, words);
    }

    /** @param where the place in words */
    public static String in(Appointment appointment, String where, Messages words) {
        return words.text("role.in", name(appointment.role(), words), where);
    }

    /** The period and whom the person stands in for, beginning with a comma; empty for a role that always holds. */
    public static String term(Held held, Messages words) {
        var term = held.term();
        var period = term.from() == null && term.until() == null
                ? ""
                : ", " + Objects.toString(term.from(), "") + "–" + Objects.toString(term.until(), "");
        var deputy = term.deputyFor().isEmpty() ? "" : ", " + words.text("role.deputy", term.deputyFor());
        return period + deputy + (held.byClaim() ? ", " + words.text("role.claimed") : "");
    }
}
