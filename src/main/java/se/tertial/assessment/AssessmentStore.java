package se.tertial.assessment;

import static se.tertial.database.jooq.assessment.Tables.ASSIGNMENT_STATE;
import static se.tertial.database.jooq.assessment.Tables.INDICATOR_COMMENT;
import static se.tertial.database.jooq.assessment.Tables.INDICATOR_FORECAST;
import static se.tertial.database.jooq.assessment.Tables.OVERRIDING;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.FactTable;
import se.tertial.organisation.MunicipalityId;

/** Rounds and what was said in them, in the database. */
@Component
public final class AssessmentStore {

    private static final FactTable<IndicatorForecast> FORECASTS = new FactTable<>(
            INDICATOR_FORECAST,
            List.of(
                    INDICATOR_FORECAST.INDICATOR,
                    INDICATOR_FORECAST.UNIT,
                    INDICATOR_FORECAST.YEAR,
                    INDICATOR_FORECAST.ROUND,
                    INDICATOR_FORECAST.VALUE,
                    INDICATOR_FORECAST.SOURCE_FILE,
                    INDICATOR_FORECAST.SOURCE_LINE),
            r -> new IndicatorForecast(
                    r.get(INDICATOR_FORECAST.INDICATOR),
                    r.get(INDICATOR_FORECAST.UNIT),
                    r.get(INDICATOR_FORECAST.YEAR),
                    new RoundCode(r.get(INDICATOR_FORECAST.ROUND)),
                    r.get(INDICATOR_FORECAST.VALUE),
                    new SourceLine(r.get(INDICATOR_FORECAST.SOURCE_FILE), r.get(INDICATOR_FORECAST.SOURCE_LINE))),
            fact -> List.of(
                    fact.indicator(),
                    fact.unit(),
                    fact.year(),
                    fact.round().code(),
                    fact.value(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<IndicatorComment> COMMENTS = new FactTable<>(
            INDICATOR_COMMENT,
            List.of(
                    INDICATOR_COMMENT.INDICATOR,
                    INDICATOR_COMMENT.UNIT,
                    INDICATOR_COMMENT.ROUND,
                    INDICATOR_COMMENT.DATE,
                    INDICATOR_COMMENT.TEXT,
                    INDICATOR_COMMENT.SOURCE_FILE,
                    INDICATOR_COMMENT.SOURCE_LINE),
            r -> new IndicatorComment(
                    r.get(INDICATOR_COMMENT.INDICATOR),
                    r.get(INDICATOR_COMMENT.UNIT),
                    new RoundCode(r.get(INDICATOR_COMMENT.ROUND)),
                    r.get(INDICATOR_COMMENT.DATE),
                    r.get(INDICATOR_COMMENT.TEXT),
                    new SourceLine(r.get(INDICATOR_COMMENT.SOURCE_FILE), r.get(INDICATOR_COMMENT.SOURCE_LINE))),
            fact -> List.of(
                    fact.indicator(),
                    fact.unit(),
                    fact.round().code(),
                    fact.date(),
                    fact.text(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<Overriding> OVERRIDINGS = new FactTable<>(
            OVERRIDING,
            List.of(
                    OVERRIDING.SUBJECT,
                    OVERRIDING.KEY,
                    OVERRIDING.UNIT,
                    OVERRIDING.ROUND,
                    OVERRIDING.ASPECT,
                    OVERRIDING.VALUE,
                    OVERRIDING.REASON,
                    OVERRIDING.SOURCE_FILE,
                    OVERRIDING.SOURCE_LINE),
            r -> new Overriding(
                    Word.known(Overriding.Subject.class, r.get(OVERRIDING.SUBJECT)),
                    r.get(OVERRIDING.KEY),
                    r.get(OVERRIDING.UNIT),
                    new RoundCode(r.get(OVERRIDING.ROUND)),
                    Word.known(Overriding.Aspect.class, r.get(OVERRIDING.ASPECT)),
                    r.get(OVERRIDING.VALUE),
                    r.get(OVERRIDING.REASON),
                    new SourceLine(r.get(OVERRIDING.SOURCE_FILE), r.get(OVERRIDING.SOURCE_LINE))),
            fact -> List.of(
                    Word.of(fact.subject()),
                    fact.key(),
                    fact.unit(),
                    fact.round().code(),
                    Word.of(fact.aspect()),
                    fact.value(),
                    fact.reason(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<AssignmentState> STATES = new FactTable<>(
            ASSIGNMENT_STATE,
            List.of(
                    ASSIGNMENT_STATE.ASSIGNMENT,
                    ASSIGNMENT_STATE.ROUND,
                    ASSIGNMENT_STATE.STATUS,
                    ASSIGNMENT_STATE.COMPLETION,
                    ASSIGNMENT_STATE.DUE,
                    ASSIGNMENT_STATE.COMMENT_DATE,
                    ASSIGNMENT_STATE.COMMENT,
                    ASSIGNMENT_STATE.SOURCE_FILE,
                    ASSIGNMENT_STATE.SOURCE_LINE),
            r -> new AssignmentState(
                    r.get(ASSIGNMENT_STATE.ASSIGNMENT),
                    new RoundCode(r.get(ASSIGNMENT_STATE.ROUND)),
                    r.get(ASSIGNMENT_STATE.STATUS),
                    r.get(ASSIGNMENT_STATE.COMPLETION),
                    r.get(ASSIGNMENT_STATE.DUE),
                    r.get(ASSIGNMENT_STATE.COMMENT_DATE),
                    r.get(ASSIGNMENT_STATE.COMMENT),
                    new SourceLine(r.get(ASSIGNMENT_STATE.SOURCE_FILE), r.get(ASSIGNMENT_STATE.SOURCE_LINE))),
            fact -> Arrays.asList(
                    fact.assignment(),
                    fact.round().code(),
                    fact.status(),
                    fact.completion(),
                    fact.due(),
                    fact.commentDate(),
                    fact.comment(),
                    fact.source().file(),
                    fact.source().line()));

    private final DSLContext sql;

    public AssessmentStore(DSLContext sql) {
        this.sql = sql;
    }

    public AssessmentFacts read(MunicipalityId municipality) {
        var id = municipality.value();
        return new AssessmentFacts(
                RoundTable.ROUNDS.read(sql, id),
                FORECASTS.read(sql, id),
                COMMENTS.read(sql, id),
                OVERRIDINGS.read(sql, id),
                STATES.read(sql, id));
    }

    public void replace(MunicipalityId municipality, AssessmentFacts facts) {
        var id = municipality.value();
        RoundTable.ROUNDS.replace(sql, id, facts.rounds());
        FORECASTS.replace(sql, id, facts.forecasts());
        COMMENTS.replace(sql, id, facts.comments());
        OVERRIDINGS.replace(sql, id, facts.overridings());
        STATES.replace(sql, id, facts.assignmentStates());
    }

    /** Only where it differs, when the rounds are the same. */
    public void replace(MunicipalityId municipality, AssessmentFacts now, AssessmentFacts wanted) {
        if (!now.rounds().equals(wanted.rounds())) {
            replace(municipality, wanted);
            return;
        }
        var id = municipality.value();
        FORECASTS.replace(sql, id, now.forecasts(), wanted.forecasts());
        COMMENTS.replace(sql, id, now.comments(), wanted.comments());
        OVERRIDINGS.replace(sql, id, now.overridings(), wanted.overridings());
        STATES.replace(sql, id, now.assignmentStates(), wanted.assignmentStates());
    }
}
