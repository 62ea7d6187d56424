package se.tertial.organisation;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.organisation.Tables.MUNICIPALITY;
import static se.tertial.database.jooq.organisation.Tables.UNIT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.basics.Word;
import se.tertial.database.Chunks;

/** The municipality and its units in the database. */
@Component
public final class OrganisationStore {

    private final DSLContext sql;

    public OrganisationStore(DSLContext sql) {
        this.sql = sql;
    }

    public Organisation read(MunicipalityId municipality) {
        var units = units(municipality);
        var m = MUNICIPALITY;
        return sql.select(m.CODE, m.NAME, m.START_UNIT, m.START_ROUND, m.OPEN)
                .from(m)
                .where(m.ID.eq(municipality.value()))
                .fetchSingle(r -> new Organisation(r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), units));
    }

    public void replace(MunicipalityId municipality, Organisation organisation) {
        sql.update(MUNICIPALITY)
                .set(MUNICIPALITY.NAME, organisation.name())
                .set(MUNICIPALITY.START_UNIT, organisation.startUnit())
                .set(MUNICIPALITY.START_ROUND, organisation.startRound())
                .set(MUNICIPALITY.OPEN, organisation.open())
                .where(MUNICIPALITY.ID.eq(municipality.value()))
                .execute();
        sql.deleteFrom(UNIT)
                .where(UNIT.MUNICIPALITY_ID.eq(municipality.value()))
                .execute();
        insertUnits(municipality, organisation.units());
    }

    private List<Unit> units(MunicipalityId municipality) {
        var u = UNIT;
        return sql.select(u.CODE, u.NAME, u.RESPONSIBLE_NAME, u.KIND, u.PARENT, u.VALID_FROM, u.VALID_TO)
                .from(u)
                .where(u.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(u.POSITION)
                .fetch(r -> new Unit(
                        r.get(u.CODE),
                        r.get(u.NAME),
                        r.get(u.RESPONSIBLE_NAME),
                        Word.known(Unit.Kind.class, r.get(u.KIND)),
                        r.get(u.PARENT),
                        r.get(u.VALID_FROM),
                        r.get(u.VALID_TO)));
    }

    private void insertUnits(MunicipalityId municipality, List<Unit> units) {
        var u = UNIT;
        for (var rows : Chunks.of(
                units,
                (position, unit) -> row(
                        municipality.value(),
                        unit.code(),
                        position,
                        unit.name(),
                        unit.responsibleName(),
                        Word.of(unit.kind()),
                        unit.parent(),
                        unit.validFrom(),
                        unit.validTo()))) {
            sql.insertInto(
                            u,
                            u.MUNICIPALITY_ID,
                            u.CODE,
                            u.POSITION,
                            u.NAME,
                            u.RESPONSIBLE_NAME,
                            u.KIND,
                            u.PARENT,
                            u.VALID_FROM,
                            u.VALID_TO)
                    .valuesOfRows(rows)
                    .execute();
        }
    }
}
