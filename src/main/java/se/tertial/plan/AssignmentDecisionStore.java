package se.tertial.plan;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.plan.Tables.ASSIGNMENT_DECISION;

import java.util.List;
import org.jooq.DSLContext;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.Chunks;
import se.tertial.organisation.MunicipalityId;

/** Decisions of assignments in the database. */
final class AssignmentDecisionStore {

    private final DSLContext sql;

    AssignmentDecisionStore(DSLContext sql) {
        this.sql = sql;
    }

    List<AssignmentDecision> read(MunicipalityId municipality) {
        var d = ASSIGNMENT_DECISION;
        return sql.selectFrom(d)
                .where(d.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(d.POSITION)
                .fetch(r -> new AssignmentDecision(
                        r.get(d.ASSIGNMENT),
                        r.get(d.DECIDED),
                        Word.known(AssignmentDecision.Kind.class, r.get(d.KIND)),
                        r.get(d.DUE),
                        r.get(d.BODY),
                        r.get(d.REFERENCE),
                        r.get(d.REASON),
                        new SourceLine(r.get(d.SOURCE_FILE), r.get(d.SOURCE_LINE))));
    }

    void clear(MunicipalityId municipality) {
        sql.deleteFrom(ASSIGNMENT_DECISION)
                .where(ASSIGNMENT_DECISION.MUNICIPALITY_ID.eq(municipality.value()))
                .execute();
    }

    void add(MunicipalityId municipality, List<AssignmentDecision> decisions) {
        var d = ASSIGNMENT_DECISION;
        for (var rows : Chunks.of(
                decisions,
                (position, decision) -> row(
                        municipality.value(),
                        position,
                        decision.assignment(),
                        decision.date(),
                        Word.of(decision.kind()),
                        decision.due(),
                        decision.body(),
                        decision.reference(),
                        decision.reason(),
                        decision.source().file(),
                        decision.source().line()))) {
            sql.insertInto(
                            d,
                            d.MUNICIPALITY_ID,
                            d.POSITION,
                            d.ASSIGNMENT,
                            d.DECIDED,
                            d.KIND,
                            d.DUE,
                            d.BODY,
                            d.REFERENCE,
                            d.REASON,
                            d.SOURCE_FILE,
                            d.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }
}
