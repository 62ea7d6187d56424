package se.tertial.assessment.round;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.assessment.Tables.TASK_MARK;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.database.Chunks;
import se.tertial.organisation.MunicipalityId;

/** What has been said of tasks besides giving what they ask for. */
@Component
public final class TaskMarks {

    private final DSLContext sql;

    public TaskMarks(DSLContext sql) {
        this.sql = sql;
    }

    /** All of a round, in one question. A subject is written {@code unit/code}. */
    public Map<TaskKey, TaskMark> of(MunicipalityId municipality, RoundCode round) {
        var m = TASK_MARK;
        var marks = new HashMap<TaskKey, TaskMark>();
        sql.selectFrom(m)
                .where(m.MUNICIPALITY_ID.eq(municipality.value()))
                .and(m.ROUND.eq(round.code()))
                .forEach(r -> {
                    var slash = r.getSubject().indexOf('/');
                    var key = new TaskKey(
                            Kind.parse(r.getKind()).orElseThrow(),
                            r.getUnit(),
                            r.getSubject().substring(0, slash),
                            r.getSubject().substring(slash + 1));
                    var mark = Word.known(TaskMark.Kind.class, r.getMark());
                    marks.put(
                            key,
                            new TaskMark(
                                    key,
                                    mark,
                                    r.getReason(),
                                    r.getExpected(),
                                    r.getMarkedBy(),
                                    r.getMarkedAt().toInstant()));
                });
        return marks;
    }

    /** In place of what was said of these tasks before. The round must have been opened. */
    public void put(MunicipalityId municipality, RoundCode round, List<TaskMark> marks) {
        var m = TASK_MARK;
        for (var rows : Chunks.of(
                marks,
                (_, mark) -> row(
                        municipality.value(),
                        round.code(),
                        mark.key().kind().code(),
                        mark.key().unit(),
                        mark.key().subject(),
                        Word.of(mark.kind()),
                        mark.reason(),
                        mark.expected(),
                        mark.by(),
                        mark.at().atOffset(ZoneOffset.UTC)))) {
            sql.insertInto(
                            m,
                            m.MUNICIPALITY_ID,
                            m.ROUND,
                            m.KIND,
                            m.UNIT,
                            m.SUBJECT,
                            m.MARK,
                            m.REASON,
                            m.EXPECTED,
                            m.MARKED_BY,
                            m.MARKED_AT)
                    .valuesOfRows(rows)
                    .onConflict(m.MUNICIPALITY_ID, m.ROUND, m.KIND, m.UNIT, m.SUBJECT)
                    .doUpdate()
                    .set(m.MARK, excluded(m.MARK))
                    .set(m.REASON, excluded(m.REASON))
                    .set(m.EXPECTED, excluded(m.EXPECTED))
                    .set(m.MARKED_BY, excluded(m.MARKED_BY))
                    .set(m.MARKED_AT, excluded(m.MARKED_AT))
                    .execute();
        }
    }

    /** Takes back what was said. */
    public void remove(MunicipalityId municipality, RoundCode round, TaskKey key) {
        var m = TASK_MARK;
        sql.deleteFrom(m)
                .where(m.MUNICIPALITY_ID.eq(municipality.value()))
                .and(m.ROUND.eq(round.code()))
                .and(m.KIND.eq(key.kind().code()))
                .and(m.UNIT.eq(key.unit()))
                .and(m.SUBJECT.eq(key.subject()))
                .execute();
    }
}
