package se.tertial.assessment;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.assessment.Tables.ASSIGNMENT_STATE;
import static se.tertial.database.jooq.assessment.Tables.INDICATOR_COMMENT;
import static se.tertial.database.jooq.assessment.Tables.INDICATOR_FORECAST;
import static se.tertial.database.jooq.assessment.Tables.OVERRIDING;
import static se.tertial.database.jooq.assessment.Tables.ROUND;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Text;
import se.tertial.basics.Word;
import se.tertial.database.Chunks;
import se.tertial.organisation.MunicipalityId;

/** Rounds and what was said in them, in the database. */
@Component
public final class AssessmentStore {

    private final DSLContext sql;

    public AssessmentStore(DSLContext sql) {
        this.sql = sql;
    }

    public AssessmentFacts read(MunicipalityId municipality) {
        return new AssessmentFacts(
                rounds(municipality),
                forecasts(municipality),
                comments(municipality),
                overridings(municipality),
                assignmentStates(municipality));
    }

    public void replace(MunicipalityId municipality, AssessmentFacts facts) {
        var id = municipality.value();
        sql.deleteFrom(ASSIGNMENT_STATE)
                .where(ASSIGNMENT_STATE.MUNICIPALITY_ID.eq(id))
                .execute();
        sql.deleteFrom(OVERRIDING).where(OVERRIDING.MUNICIPALITY_ID.eq(id)).execute();
        sql.deleteFrom(INDICATOR_COMMENT)
                .where(INDICATOR_COMMENT.MUNICIPALITY_ID.eq(id))
                .execute();
        sql.deleteFrom(INDICATOR_FORECAST)
                .where(INDICATOR_FORECAST.MUNICIPALITY_ID.eq(id))
                .execute();
        sql.deleteFrom(ROUND).where(ROUND.MUNICIPALITY_ID.eq(id)).execute();
        insertRounds(id, facts.rounds());
        insertForecasts(id, facts.forecasts());
        insertComments(id, facts.comments());
        insertOverridings(id, facts.overridings());
        insertAssignmentStates(id, facts.assignmentStates());
    }

    private List<Round> rounds(MunicipalityId municipality) {
        var d = ROUND;
        return sql.selectFrom(d)
                .where(d.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(d.POSITION)
                .fetch(r -> new Round(
                        new RoundCode(r.get(d.CODE)),
                        new Text(r.get(d.NAME), r.get(d.NAME_EN)),
                        new Text(r.get(d.FORECAST_NAME), r.get(d.FORECAST_NAME_EN)),
                        r.get(d.CUT_OFF),
                        r.get(d.DUE)));
    }

    private List<IndicatorForecast> forecasts(MunicipalityId municipality) {
        var f = INDICATOR_FORECAST;
        return sql.selectFrom(f)
                .where(f.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(f.POSITION)
                .fetch(r -> new IndicatorForecast(
                        r.get(f.INDICATOR),
                        r.get(f.UNIT),
                        r.get(f.YEAR),
                        new RoundCode(r.get(f.ROUND)),
                        r.get(f.VALUE),
                        new SourceLine(r.get(f.SOURCE_FILE), r.get(f.SOURCE_LINE))));
    }

    private List<IndicatorComment> comments(MunicipalityId municipality) {
        var c = INDICATOR_COMMENT;
        return sql.selectFrom(c)
                .where(c.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(c.POSITION)
                .fetch(r -> new IndicatorComment(
                        r.get(c.INDICATOR),
                        r.get(c.UNIT),
                        new RoundCode(r.get(c.ROUND)),
                        r.get(c.DATE),
                        r.get(c.TEXT),
                        new SourceLine(r.get(c.SOURCE_FILE), r.get(c.SOURCE_LINE))));
    }

    private List<Overriding> overridings(MunicipalityId municipality) {
        var o = OVERRIDING;
        return sql.selectFrom(o)
                .where(o.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(o.POSITION)
                .fetch(r -> new Overriding(
                        Word.known(Overriding.Subject.class, r.get(o.SUBJECT)),
                        r.get(o.KEY),
                        r.get(o.UNIT),
                        new RoundCode(r.get(o.ROUND)),
                        Word.known(Overriding.Aspect.class, r.get(o.ASPECT)),
                        r.get(o.VALUE),
                        r.get(o.REASON),
                        new SourceLine(r.get(o.SOURCE_FILE), r.get(o.SOURCE_LINE))));
    }

    private List<AssignmentState> assignmentStates(MunicipalityId municipality) {
        var s = ASSIGNMENT_STATE;
        return sql.selectFrom(s)
                .where(s.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(s.POSITION)
                .fetch(r -> new AssignmentState(
                        r.get(s.ASSIGNMENT),
                        new RoundCode(r.get(s.ROUND)),
                        r.get(s.STATUS),
                        r.get(s.COMPLETION),
                        r.get(s.DUE),
                        r.get(s.COMMENT_DATE),
                        r.get(s.COMMENT),
                        new SourceLine(r.get(s.SOURCE_FILE), r.get(s.SOURCE_LINE))));
    }

    private void insertRounds(short municipality, List<Round> rounds) {
        var d = ROUND;
        for (var rows : Chunks.of(
                rounds,
                (position, round) -> row(
                        municipality,
                        round.code().code(),
                        position,
                        round.name().sv(),
                        round.name().en(),
                        round.forecastName().sv(),
                        round.forecastName().en(),
                        round.cutOff(),
                        round.due()))) {
            sql.insertInto(
                            d,
                            d.MUNICIPALITY_ID,
                            d.CODE,
                            d.POSITION,
                            d.NAME,
                            d.NAME_EN,
                            d.FORECAST_NAME,
                            d.FORECAST_NAME_EN,
                            d.CUT_OFF,
                            d.DUE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertForecasts(short municipality, List<IndicatorForecast> forecasts) {
        var f = INDICATOR_FORECAST;
        for (var rows : Chunks.of(
                forecasts,
                (position, forecast) -> row(
                        municipality,
                        forecast.indicator(),
                        forecast.unit(),
                        forecast.year(),
                        forecast.round().code(),
                        position,
                        forecast.value(),
                        forecast.source().file(),
                        forecast.source().line()))) {
            sql.insertInto(
                            f,
                            f.MUNICIPALITY_ID,
                            f.INDICATOR,
                            f.UNIT,
                            f.YEAR,
                            f.ROUND,
                            f.POSITION,
                            f.VALUE,
                            f.SOURCE_FILE,
                            f.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertComments(short municipality, List<IndicatorComment> comments) {
        var c = INDICATOR_COMMENT;
        for (var rows : Chunks.of(
                comments,
                (position, comment) -> row(
                        municipality,
                        comment.indicator(),
                        comment.unit(),
                        comment.round().code(),
                        comment.date(),
                        position,
                        comment.text(),
                        comment.source().file(),
                        comment.source().line()))) {
            sql.insertInto(
                            c,
                            c.MUNICIPALITY_ID,
                            c.INDICATOR,
                            c.UNIT,
                            c.ROUND,
                            c.DATE,
                            c.POSITION,
                            c.TEXT,
                            c.SOURCE_FILE,
                            c.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertOverridings(short municipality, List<Overriding> overridings) {
        var o = OVERRIDING;
        for (var rows : Chunks.of(
                overridings,
                (position, overriding) -> row(
                        municipality,
                        Word.of(overriding.subject()),
                        overriding.key(),
                        overriding.unit(),
                        overriding.round().code(),
                        Word.of(overriding.aspect()),
                        position,
                        overriding.value(),
                        overriding.reason(),
                        overriding.source().file(),
                        overriding.source().line()))) {
            sql.insertInto(
                            o,
                            o.MUNICIPALITY_ID,
                            o.SUBJECT,
                            o.KEY,
                            o.UNIT,
                            o.ROUND,
                            o.ASPECT,
                            o.POSITION,
                            o.VALUE,
                            o.REASON,
                            o.SOURCE_FILE,
                            o.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertAssignmentStates(short municipality, List<AssignmentState> states) {
        var s = ASSIGNMENT_STATE;
        for (var rows : Chunks.of(
                states,
                (position, state) -> row(
                        municipality,
                        state.assignment(),
                        state.round().code(),
                        position,
                        state.status(),
                        state.completion(),
                        state.due(),
                        state.commentDate(),
                        state.comment(),
                        state.source().file(),
                        state.source().line()))) {
            sql.insertInto(
                            s,
                            s.MUNICIPALITY_ID,
                            s.ASSIGNMENT,
                            s.ROUND,
                            s.POSITION,
                            s.STATUS,
                            s.COMPLETION,
                            s.DUE,
                            s.COMMENT_DATE,
                            s.COMMENT,
                            s.SOURCE_FILE,
                            s.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }
}
