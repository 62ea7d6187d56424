package se.tertial.access;

import static se.tertial.database.jooq.access.Tables.ACCOUNT;
import static se.tertial.database.jooq.access.Tables.APPOINTMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.access.Visitor.Appointment;
import se.tertial.organisation.MunicipalityRegister;

/** Who has a role in a municipality. */
@Component
public final class People {

    private final DSLContext sql;

    public People(DSLContext sql) {
        this.sql = sql;
    }

    /** In the order of their names, with the roles they have that day in that municipality only. Nobody whose account is closed. */
    public List<Visitor> of(MunicipalityRegister.Entry municipality, LocalDate day) {
        var a = ACCOUNT;
        var p = APPOINTMENT;
        var people = new LinkedHashMap<Long, Visitor>();
        sql.select(a.ID, a.NAME, a.EMAIL, p.UNIT, p.ROLE)
                .from(a)
                .join(p)
                .on(p.ACCOUNT.eq(a.ID))
                .where(p.MUNICIPALITY_ID.eq(municipality.id().value()))
                .and(a.DISABLED.isFalse())
                .and(p.VALID_FROM.isNull().or(p.VALID_FROM.le(day)))
                .and(p.VALID_UNTIL.isNull().or(p.VALID_UNTIL.ge(day)))
                .orderBy(a.NAME, a.ID, p.UNIT, p.ROLE)
                .forEach(row -> {
                    var role = Role.parse(row.get(p.ROLE)).orElseThrow();
                    var one = new Visitor(
                            row.get(a.ID),
                            row.get(a.NAME),
                            row.get(a.EMAIL),
                            List.of(new Appointment(municipality.code(), row.get(p.UNIT), role)));
                    people.merge(row.get(a.ID), one, People::both);
                });
        return List.copyOf(people.values());
    }

    private static Visitor both(Visitor one, Visitor other) {
        var appointments = new ArrayList<>(one.appointments());
        appointments.addAll(other.appointments());
        return new Visitor(one.account(), one.name(), one.email(), appointments);
    }
}
