package se.tertial.report;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.report.Tables.FINDING_ANSWER;

import java.util.List;
import org.jooq.DSLContext;
import se.tertial.basics.RoundCode;
import se.tertial.database.Chunks;
import se.tertial.organisation.MunicipalityId;

/** Answers to findings in the database. */
final class FindingAnswerStore {

    private final DSLContext sql;

    FindingAnswerStore(DSLContext sql) {
        this.sql = sql;
    }

    List<FindingAnswer> read(MunicipalityId municipality) {
        var a = FINDING_ANSWER;
        return sql.selectFrom(a)
                .where(a.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(a.POSITION)
                .fetch(r -> new FindingAnswer(
                        r.get(a.UNIT),
                        new RoundCode(r.get(a.ROUND)),
                        r.get(a.OUTLINE),
                        new Fingerprint(r.get(a.CODE), r.get(a.PLACE), r.get(a.FIGURES)),
                        r.get(a.REASON),
                        r.get(a.ANSWERED_BY),
                        r.get(a.ANSWERED_ON)));
    }

    void replace(MunicipalityId municipality, List<FindingAnswer> answers) {
        var a = FINDING_ANSWER;
        var id = municipality.value();
        sql.deleteFrom(a).where(a.MUNICIPALITY_ID.eq(id)).execute();
        for (var rows : Chunks.of(
                answers,
                (position, answer) -> row(
                        id,
                        position,
                        answer.unit(),
                        answer.round().code(),
                        answer.outline(),
                        answer.finding().code(),
                        answer.finding().place(),
                        answer.finding().figures(),
                        answer.reason(),
                        answer.by(),
                        answer.on()))) {
            sql.insertInto(
                            a,
                            a.MUNICIPALITY_ID,
                            a.POSITION,
                            a.UNIT,
                            a.ROUND,
                            a.OUTLINE,
                            a.CODE,
                            a.PLACE,
                            a.FIGURES,
                            a.REASON,
                            a.ANSWERED_BY,
                            a.ANSWERED_ON)
                    .valuesOfRows(rows)
                    .execute();
        }
    }
}
