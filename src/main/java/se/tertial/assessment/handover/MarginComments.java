package se.tertial.assessment.handover;

import static se.tertial.database.jooq.assessment.Tables.MARGIN_COMMENT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.MunicipalityId;

/** Comments in margins in the database. */
@Component
public final class MarginComments {

    private final DSLContext sql;

    public MarginComments(DSLContext sql) {
        this.sql = sql;
    }

    /** Of all texts of a unit in a round, the first said first. */
    public List<MarginComment> of(MunicipalityId municipality, RoundCode round, String unit) {
        var c = MARGIN_COMMENT;
        return sql.selectFrom(c)
                .where(c.MUNICIPALITY_ID.eq(municipality.value()))
                .and(c.ROUND.eq(round.code()))
                .and(c.UNIT.eq(unit))
                .orderBy(c.NUMBER)
                .fetch(r -> new MarginComment(
                        r.get(c.NUMBER),
                        new RoundCode(r.get(c.ROUND)),
                        r.get(c.UNIT),
                        r.get(c.KEY),
                        r.get(c.ANSWERS),
                        r.get(c.WORDS),
                        r.get(c.BY_NAME),
                        r.get(c.ACCOUNT),
                        r.get(c.WRITTEN_AT).toInstant(),
                        Objects.requireNonNullElse(r.get(c.RESOLVED_BY), "")));
    }

    public void add(MunicipalityId municipality, MarginComment comment) {
        var c = MARGIN_COMMENT;
        sql.insertInto(c)
                .set(c.MUNICIPALITY_ID, municipality.value())
                .set(c.ROUND, comment.round().code())
                .set(c.UNIT, comment.unit())
                .set(c.KEY, comment.key())
                .set(c.ANSWERS, comment.answers())
                .set(c.WORDS, comment.words())
                .set(c.BY_NAME, comment.by())
                .set(c.ACCOUNT, comment.account())
                .set(c.WRITTEN_AT, comment.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** A thread is done with, or opened again. @param by empty to open it again */
    public void resolve(MunicipalityId municipality, RoundCode round, String unit, long number, String by, Instant at) {
        var c = MARGIN_COMMENT;
        sql.update(c)
                .set(c.RESOLVED_BY, by.isEmpty() ? null : by)
                .set(c.RESOLVED_AT, by.isEmpty() ? null : at.atOffset(ZoneOffset.UTC))
                .where(c.MUNICIPALITY_ID.eq(municipality.value()))
                .and(c.ROUND.eq(round.code()))
                .and(c.UNIT.eq(unit))
                .and(c.NUMBER.eq(number))
                .execute();
    }
}
