package se.tertial.assessment.control;

import static se.tertial.database.jooq.assessment.Tables.ACTION_COMMENT;
import static se.tertial.database.jooq.assessment.Tables.ACTION_STATE;
import static se.tertial.database.jooq.assessment.Tables.ANSWER;
import static se.tertial.database.jooq.assessment.Tables.CONTROL_RESULT;
import static se.tertial.database.jooq.assessment.Tables.CORRECTIVE_ACTION;
import static se.tertial.database.jooq.assessment.Tables.CORRECTIVE_STATE;
import static se.tertial.database.jooq.assessment.Tables.DEFICIENCY;
import static se.tertial.database.jooq.assessment.Tables.RISK_ASSESSMENT;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.database.FactTable;
import se.tertial.organisation.MunicipalityId;

/** What was answered and judged of internal control and its kin, in the database. */
public final class ControlJudgementStore {

    private static final FactTable<Answer> ANSWERS = new FactTable<>(
            ANSWER,
            List.of(
                    ANSWER.QUESTION,
                    ANSWER.UNIT,
                    ANSWER.ROUND,
                    ANSWER.ITEM,
                    ANSWER.VALUE,
                    ANSWER.COMMENT,
                    ANSWER.SOURCE_FILE,
                    ANSWER.SOURCE_LINE),
            r -> new Answer(
                    r.get(ANSWER.QUESTION),
                    r.get(ANSWER.UNIT),
                    round(r, ANSWER.ROUND),
                    r.get(ANSWER.ITEM),
                    r.get(ANSWER.VALUE),
                    r.get(ANSWER.COMMENT),
                    source(r, ANSWER.SOURCE_FILE, ANSWER.SOURCE_LINE)),
            fact -> List.of(
                    fact.question(),
                    fact.unit(),
                    fact.round().code(),
                    fact.item(),
                    fact.value(),
                    fact.comment(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<ActionState> ACTION_STATES = new FactTable<>(
            ACTION_STATE,
            List.of(
                    ACTION_STATE.ITEM,
                    ACTION_STATE.UNIT,
                    ACTION_STATE.ROUND,
                    ACTION_STATE.STATUS,
                    ACTION_STATE.SOURCE_FILE,
                    ACTION_STATE.SOURCE_LINE),
            r -> new ActionState(
                    r.get(ACTION_STATE.ITEM),
                    r.get(ACTION_STATE.UNIT),
                    round(r, ACTION_STATE.ROUND),
                    r.get(ACTION_STATE.STATUS),
                    source(r, ACTION_STATE.SOURCE_FILE, ACTION_STATE.SOURCE_LINE)),
            fact -> List.of(
                    fact.item(),
                    fact.unit(),
                    fact.round().code(),
                    fact.status(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<ActionComment> ACTION_COMMENTS = new FactTable<>(
            ACTION_COMMENT,
            List.of(
                    ACTION_COMMENT.ITEM,
                    ACTION_COMMENT.UNIT,
                    ACTION_COMMENT.ROUND,
                    ACTION_COMMENT.PART,
                    ACTION_COMMENT.COMMENT,
                    ACTION_COMMENT.SOURCE_FILE,
                    ACTION_COMMENT.SOURCE_LINE),
            r -> new ActionComment(
                    r.get(ACTION_COMMENT.ITEM),
                    r.get(ACTION_COMMENT.UNIT),
                    round(r, ACTION_COMMENT.ROUND),
                    r.get(ACTION_COMMENT.PART),
                    r.get(ACTION_COMMENT.COMMENT),
                    source(r, ACTION_COMMENT.SOURCE_FILE, ACTION_COMMENT.SOURCE_LINE)),
            fact -> List.of(
                    fact.item(),
                    fact.unit(),
                    fact.round().code(),
                    fact.part(),
                    fact.text(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<RiskAssessment> RISK_ASSESSMENTS = new FactTable<>(
            RISK_ASSESSMENT,
            List.of(
                    RISK_ASSESSMENT.RISK,
                    RISK_ASSESSMENT.ROUND,
                    RISK_ASSESSMENT.LIKELIHOOD,
                    RISK_ASSESSMENT.IMPACT,
                    RISK_ASSESSMENT.REASON,
                    RISK_ASSESSMENT.SOURCE_FILE,
                    RISK_ASSESSMENT.SOURCE_LINE),
            r -> new RiskAssessment(
                    r.get(RISK_ASSESSMENT.RISK),
                    round(r, RISK_ASSESSMENT.ROUND),
                    r.get(RISK_ASSESSMENT.LIKELIHOOD),
                    r.get(RISK_ASSESSMENT.IMPACT),
                    r.get(RISK_ASSESSMENT.REASON),
                    source(r, RISK_ASSESSMENT.SOURCE_FILE, RISK_ASSESSMENT.SOURCE_LINE)),
            fact -> List.of(
                    fact.risk(),
                    fact.round().code(),
                    fact.likelihood(),
                    fact.impact(),
                    fact.reason(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<ControlResult> CONTROL_RESULTS = new FactTable<>(
            CONTROL_RESULT,
            List.of(
                    CONTROL_RESULT.CONTROL,
                    CONTROL_RESULT.ROUND,
                    CONTROL_RESULT.STATUS,
                    CONTROL_RESULT.RESULT,
                    CONTROL_RESULT.COMMENT,
                    CONTROL_RESULT.SOURCE_FILE,
                    CONTROL_RESULT.SOURCE_LINE),
            r -> new ControlResult(
                    r.get(CONTROL_RESULT.CONTROL),
                    round(r, CONTROL_RESULT.ROUND),
                    r.get(CONTROL_RESULT.STATUS),
                    r.get(CONTROL_RESULT.RESULT),
                    r.get(CONTROL_RESULT.COMMENT),
                    source(r, CONTROL_RESULT.SOURCE_FILE, CONTROL_RESULT.SOURCE_LINE)),
            fact -> List.of(
                    fact.control(),
                    fact.round().code(),
                    fact.status(),
                    fact.result(),
                    fact.comment(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<Deficiency> DEFICIENCIES = new FactTable<>(
            DEFICIENCY,
            List.of(
                    DEFICIENCY.CODE,
                    DEFICIENCY.CONTROL,
                    DEFICIENCY.ROUND,
                    DEFICIENCY.TITLE,
                    DEFICIENCY.SOURCE_FILE,
                    DEFICIENCY.SOURCE_LINE),
            r -> new Deficiency(
                    r.get(DEFICIENCY.CODE),
                    r.get(DEFICIENCY.CONTROL),
                    round(r, DEFICIENCY.ROUND),
                    r.get(DEFICIENCY.TITLE),
                    source(r, DEFICIENCY.SOURCE_FILE, DEFICIENCY.SOURCE_LINE)),
            fact -> List.of(
                    fact.code(),
                    fact.control(),
                    fact.round().code(),
                    fact.title(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<CorrectiveAction> CORRECTIVE_ACTIONS = new FactTable<>(
            CORRECTIVE_ACTION,
            List.of(
                    CORRECTIVE_ACTION.CODE,
                    CORRECTIVE_ACTION.DEFICIENCY,
                    CORRECTIVE_ACTION.TITLE,
                    CORRECTIVE_ACTION.RESPONSIBLE,
                    CORRECTIVE_ACTION.DUE,
                    CORRECTIVE_ACTION.SOURCE_FILE,
                    CORRECTIVE_ACTION.SOURCE_LINE),
            r -> new CorrectiveAction(
                    r.get(CORRECTIVE_ACTION.CODE),
                    r.get(CORRECTIVE_ACTION.DEFICIENCY),
                    r.get(CORRECTIVE_ACTION.TITLE),
                    r.get(CORRECTIVE_ACTION.RESPONSIBLE),
                    r.get(CORRECTIVE_ACTION.DUE),
                    source(r, CORRECTIVE_ACTION.SOURCE_FILE, CORRECTIVE_ACTION.SOURCE_LINE)),
            fact -> List.of(
                    fact.code(),
                    fact.deficiency(),
                    fact.title(),
                    fact.responsible(),
                    fact.due(),
                    fact.source().file(),
                    fact.source().line()));

    private static final FactTable<CorrectiveState> CORRECTIVE_STATES = new FactTable<>(
            CORRECTIVE_STATE,
            List.of(
                    CORRECTIVE_STATE.ACTION,
                    CORRECTIVE_STATE.ROUND,
                    CORRECTIVE_STATE.STATUS,
                    CORRECTIVE_STATE.COMMENT,
                    CORRECTIVE_STATE.SOURCE_FILE,
                    CORRECTIVE_STATE.SOURCE_LINE),
            r -> new CorrectiveState(
                    r.get(CORRECTIVE_STATE.ACTION),
                    round(r, CORRECTIVE_STATE.ROUND),
                    r.get(CORRECTIVE_STATE.STATUS),
                    r.get(CORRECTIVE_STATE.COMMENT),
                    source(r, CORRECTIVE_STATE.SOURCE_FILE, CORRECTIVE_STATE.SOURCE_LINE)),
            fact -> List.of(
                    fact.action(),
                    fact.round().code(),
                    fact.status(),
                    fact.comment(),
                    fact.source().file(),
                    fact.source().line()));

    private final DSLContext sql;

    public ControlJudgementStore(DSLContext sql) {
        this.sql = sql;
    }

    public ControlJudgements read(MunicipalityId municipality) {
        var id = municipality.value();
        return new ControlJudgements(
                ANSWERS.read(sql, id),
                ACTION_STATES.read(sql, id),
                ACTION_COMMENTS.read(sql, id),
                RISK_ASSESSMENTS.read(sql, id),
                CONTROL_RESULTS.read(sql, id),
                DEFICIENCIES.read(sql, id),
                CORRECTIVE_ACTIONS.read(sql, id),
                CORRECTIVE_STATES.read(sql, id));
    }

    public void replace(MunicipalityId municipality, ControlJudgements judgements) {
        var id = municipality.value();
        ANSWERS.replace(sql, id, judgements.answers());
        ACTION_STATES.replace(sql, id, judgements.actionStates());
        ACTION_COMMENTS.replace(sql, id, judgements.actionComments());
        RISK_ASSESSMENTS.replace(sql, id, judgements.riskAssessments());
        CONTROL_RESULTS.replace(sql, id, judgements.controlResults());
        DEFICIENCIES.replace(sql, id, judgements.deficiencies());
        CORRECTIVE_ACTIONS.replace(sql, id, judgements.correctiveActions());
        CORRECTIVE_STATES.replace(sql, id, judgements.correctiveStates());
    }

    /** Only where it differs. */
    public void replace(MunicipalityId municipality, ControlJudgements now, ControlJudgements wanted) {
        var id = municipality.value();
        ANSWERS.replace(sql, id, now.answers(), wanted.answers());
        ACTION_STATES.replace(sql, id, now.actionStates(), wanted.actionStates());
        ACTION_COMMENTS.replace(sql, id, now.actionComments(), wanted.actionComments());
        RISK_ASSESSMENTS.replace(sql, id, now.riskAssessments(), wanted.riskAssessments());
        CONTROL_RESULTS.replace(sql, id, now.controlResults(), wanted.controlResults());
        DEFICIENCIES.replace(sql, id, now.deficiencies(), wanted.deficiencies());
        CORRECTIVE_ACTIONS.replace(sql, id, now.correctiveActions(), wanted.correctiveActions());
        CORRECTIVE_STATES.replace(sql, id, now.correctiveStates(), wanted.correctiveStates());
    }

    private static RoundCode round(Record r, TableField<?, String> field) {
        return new RoundCode(r.get(field));
    }

    private static SourceLine source(Record r, TableField<?, String> file, TableField<?, Integer> line) {
        return new SourceLine(r.get(file), r.get(line));
    }
}
