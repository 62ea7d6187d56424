package se.tertial.plan.control;

import static se.tertial.database.jooq.plan.Tables.ACTION_PLAN;
import static se.tertial.database.jooq.plan.Tables.ACTION_SHEET;
import static se.tertial.database.jooq.plan.Tables.CONTROL_CHECK;
import static se.tertial.database.jooq.plan.Tables.QUESTION;
import static se.tertial.database.jooq.plan.Tables.QUESTIONNAIRE;
import static se.tertial.database.jooq.plan.Tables.RISK;
import static se.tertial.database.jooq.plan.Tables.SURVEY;
import static se.tertial.database.jooq.plan.Tables.YEAR_PLAN_ENTRY;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Text;
import se.tertial.basics.Word;
import se.tertial.database.FactTable;
import se.tertial.organisation.MunicipalityId;

/** What a municipality means to ask, survey, do, guard against and control, in the database. */
public final class ControlIntentionStore {

    private static final FactTable<Questionnaire> QUESTIONNAIRES = new FactTable<>(
            QUESTIONNAIRE,
            List.of(QUESTIONNAIRE.CODE, QUESTIONNAIRE.TITLE, QUESTIONNAIRE.TITLE_EN),
            r -> new Questionnaire(
                    r.get(QUESTIONNAIRE.CODE), new Text(r.get(QUESTIONNAIRE.TITLE), r.get(QUESTIONNAIRE.TITLE_EN))),
            q -> List.of(q.code(), q.title().sv(), q.title().en()));

    private static final FactTable<Question> QUESTIONS = new FactTable<>(
            QUESTION,
            List.of(
                    QUESTION.CODE,
                    QUESTION.QUESTIONNAIRE,
                    QUESTION.SECTION,
                    QUESTION.QUESTION_,
                    QUESTION.HELP,
                    QUESTION.KIND,
                    QUESTION.OPTIONS),
            ControlIntentionStore::question,
            q -> List.of(
                    q.code(),
                    q.questionnaire(),
                    q.section(),
                    q.text(),
                    q.help(),
                    Word.of(q.kind()),
                    q.options().toArray(String[]::new)));

    private static final FactTable<Survey> SURVEYS = new FactTable<>(
            SURVEY,
            List.of(
                    SURVEY.PLAN_YEAR,
                    SURVEY.CODE,
                    SURVEY.UNIT,
                    SURVEY.ACTIVITY,
                    SURVEY.TITLE,
                    SURVEY.CONDUCTED,
                    SURVEY.REPORTED,
                    SURVEY.FREQUENCY,
                    SURVEY.NEXT_TIME,
                    SURVEY.CONTACT,
                    SURVEY.SOURCE_FILE,
                    SURVEY.SOURCE_LINE),
            ControlIntentionStore::survey,
            s -> List.of(
                    s.planYear(),
                    s.code(),
                    s.unit(),
                    s.activity(),
                    s.title(),
                    s.conducted().toArray(Integer[]::new),
                    s.reported().toArray(Integer[]::new),
                    s.frequency(),
                    s.next(),
                    s.contact(),
                    s.source().file(),
                    s.source().line()));

    private static final FactTable<ActionPlan> ACTION_PLANS = new FactTable<>(
            ACTION_PLAN,
            List.of(ACTION_PLAN.CODE, ACTION_PLAN.TITLE, ACTION_PLAN.TITLE_EN),
            r -> new ActionPlan(
                    r.get(ACTION_PLAN.CODE), new Text(r.get(ACTION_PLAN.TITLE), r.get(ACTION_PLAN.TITLE_EN))),
            p -> List.of(p.code(), p.title().sv(), p.title().en()));

    private static final FactTable<ActionSheet> ACTION_SHEETS = new FactTable<>(
            ACTION_SHEET,
            List.of(ACTION_SHEET.PLAN, ACTION_SHEET.UNIT, ACTION_SHEET.LABEL),
            r -> new ActionSheet(r.get(ACTION_SHEET.PLAN), r.get(ACTION_SHEET.UNIT), r.get(ACTION_SHEET.LABEL)),
            s -> List.of(s.plan(), s.unit(), s.label()));

    private static final FactTable<ActionGoal> ACTION_GOALS = ActionTables.goals();

    private static final FactTable<ActionItem> ACTION_ITEMS = ActionTables.items();

    private static final FactTable<Risk> RISKS = new FactTable<>(
            RISK,
            List.of(
                    RISK.CODE,
                    RISK.UNIT,
                    RISK.AREA,
                    RISK.TITLE,
                    RISK.CONSEQUENCE,
                    RISK.OWNER,
                    RISK.HANDLING,
                    RISK.SOURCE_FILE,
                    RISK.SOURCE_LINE),
            r -> new Risk(
                    r.get(RISK.CODE),
                    r.get(RISK.UNIT),
                    r.get(RISK.AREA),
                    r.get(RISK.TITLE),
                    r.get(RISK.CONSEQUENCE),
                    r.get(RISK.OWNER),
                    r.get(RISK.HANDLING),
                    new SourceLine(r.get(RISK.SOURCE_FILE), r.get(RISK.SOURCE_LINE))),
            k -> List.of(
                    k.code(),
                    k.unit(),
                    k.area(),
                    k.title(),
                    k.consequence(),
                    k.owner(),
                    k.handling(),
                    k.source().file(),
                    k.source().line()));

    private static final FactTable<ControlCheck> CONTROLS = new FactTable<>(
            CONTROL_CHECK,
            List.of(
                    CONTROL_CHECK.CODE,
                    CONTROL_CHECK.UNIT,
                    CONTROL_CHECK.YEAR,
                    CONTROL_CHECK.KIND,
                    CONTROL_CHECK.TITLE,
                    CONTROL_CHECK.RISK,
                    CONTROL_CHECK.METHOD,
                    CONTROL_CHECK.FREQUENCY,
                    CONTROL_CHECK.RESPONSIBLE,
                    CONTROL_CHECK.SOURCE_FILE,
                    CONTROL_CHECK.SOURCE_LINE),
            ControlIntentionStore::control,
            c -> Arrays.<@Nullable Object>asList(
                    c.code(),
                    c.unit(),
                    c.year(),
                    c.kind(),
                    c.title(),
                    c.risk(),
                    c.method(),
                    c.frequency(),
                    c.responsible(),
                    c.source().file(),
                    c.source().line()));

    private static final FactTable<YearPlanEntry> YEAR_PLAN = new FactTable<>(
            YEAR_PLAN_ENTRY,
            List.of(
                    YEAR_PLAN_ENTRY.CODE,
                    YEAR_PLAN_ENTRY.UNIT,
                    YEAR_PLAN_ENTRY.YEAR,
                    YEAR_PLAN_ENTRY.MONTH,
                    YEAR_PLAN_ENTRY.TITLE,
                    YEAR_PLAN_ENTRY.RESPONSIBLE),
            r -> new YearPlanEntry(
                    r.get(YEAR_PLAN_ENTRY.CODE),
                    r.get(YEAR_PLAN_ENTRY.UNIT),
                    r.get(YEAR_PLAN_ENTRY.YEAR),
                    r.get(YEAR_PLAN_ENTRY.MONTH),
                    r.get(YEAR_PLAN_ENTRY.TITLE),
                    r.get(YEAR_PLAN_ENTRY.RESPONSIBLE)),
            e -> Arrays.<@Nullable Object>asList(e.code(), e.unit(), e.year(), e.month(), e.title(), e.responsible()));

    private final DSLContext sql;

    public ControlIntentionStore(DSLContext sql) {
        this.sql = sql;
    }

    public ControlIntentions read(MunicipalityId municipality) {
        var id = municipality.value();
        return new ControlIntentions(
                QUESTIONNAIRES.read(sql, id),
                QUESTIONS.read(sql, id),
                SURVEYS.read(sql, id),
                ACTION_PLANS.read(sql, id),
                ACTION_SHEETS.read(sql, id),
                ACTION_GOALS.read(sql, id),
                ACTION_ITEMS.read(sql, id),
                RISKS.read(sql, id),
                CONTROLS.read(sql, id),
                YEAR_PLAN.read(sql, id));
    }

    public void replace(MunicipalityId municipality, ControlIntentions intentions) {
        var id = municipality.value();
        QUESTIONNAIRES.replace(sql, id, intentions.questionnaires());
        QUESTIONS.replace(sql, id, intentions.questions());
        SURVEYS.replace(sql, id, intentions.surveys());
        ACTION_PLANS.replace(sql, id, intentions.actionPlans());
        ACTION_SHEETS.replace(sql, id, intentions.actionSheets());
        ACTION_GOALS.replace(sql, id, intentions.actionGoals());
        ACTION_ITEMS.replace(sql, id, intentions.actionItems());
        RISKS.replace(sql, id, intentions.risks());
        CONTROLS.replace(sql, id, intentions.controls());
        YEAR_PLAN.replace(sql, id, intentions.yearPlan());
    }

    private static Question question(Record r) {
        return new Question(
                r.get(QUESTION.CODE),
                r.get(QUESTION.QUESTIONNAIRE),
                r.get(QUESTION.SECTION),
                r.get(QUESTION.QUESTION_),
                r.get(QUESTION.HELP),
                Word.known(Question.Kind.class, r.get(QUESTION.KIND)),
                List.of(r.get(QUESTION.OPTIONS)));
    }

    private static Survey survey(Record r) {
        return new Survey(
                r.get(SURVEY.PLAN_YEAR),
                r.get(SURVEY.CODE),
                r.get(SURVEY.UNIT),
                r.get(SURVEY.ACTIVITY),
                r.get(SURVEY.TITLE),
                List.of(r.get(SURVEY.CONDUCTED)),
                List.of(r.get(SURVEY.REPORTED)),
                r.get(SURVEY.FREQUENCY),
                r.get(SURVEY.NEXT_TIME),
                r.get(SURVEY.CONTACT),
                new SourceLine(r.get(SURVEY.SOURCE_FILE), r.get(SURVEY.SOURCE_LINE)));
    }

    private static ControlCheck control(Record r) {
        return new ControlCheck(
                r.get(CONTROL_CHECK.CODE),
                r.get(CONTROL_CHECK.UNIT),
                r.get(CONTROL_CHECK.YEAR),
                r.get(CONTROL_CHECK.KIND),
                r.get(CONTROL_CHECK.TITLE),
                r.get(CONTROL_CHECK.RISK),
                r.get(CONTROL_CHECK.METHOD),
                r.get(CONTROL_CHECK.FREQUENCY),
                r.get(CONTROL_CHECK.RESPONSIBLE),
                new SourceLine(r.get(CONTROL_CHECK.SOURCE_FILE), r.get(CONTROL_CHECK.SOURCE_LINE)));
    }
}
