package se.tertial.report;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.report.Tables.MATTER;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import se.tertial.database.Chunks;
import se.tertial.organisation.MunicipalityId;
import tools.jackson.databind.json.JsonMapper;

/** Matters in the database, each a document of its own. */
final class MatterStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext sql;

    MatterStore(DSLContext sql) {
        this.sql = sql;
    }

    List<Matter> read(MunicipalityId municipality) {
        return sql.select(MATTER.MATTER_)
                .from(MATTER)
                .where(MATTER.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(MATTER.POSITION)
                .fetch(row -> JSON.readValue(row.value1().data(), Matter.class));
    }

    void replace(MunicipalityId municipality, List<Matter> matters) {
        var m = MATTER;
        var id = municipality.value();
        sql.deleteFrom(m).where(m.MUNICIPALITY_ID.eq(id)).execute();
        for (var rows : Chunks.of(
                matters,
                (position, matter) ->
                        row(id, matter.code(), position, JSONB.valueOf(JSON.writeValueAsString(matter))))) {
            sql.insertInto(m, m.MUNICIPALITY_ID, m.CODE, m.POSITION, m.MATTER_)
                    .valuesOfRows(rows)
                    .execute();
        }
    }
}
