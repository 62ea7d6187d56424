package se.tertial.plan;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.plan.Tables.ASSIGNMENT;
import static se.tertial.database.jooq.plan.Tables.FOLLOWED_INDICATOR;
import static se.tertial.database.jooq.plan.Tables.GOAL;
import static se.tertial.database.jooq.plan.Tables.INDICATOR_TARGET;
import static se.tertial.database.jooq.plan.Tables.STEERING_MODEL;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.Chunks;
import se.tertial.organisation.MunicipalityId;

/** The steering model, goals, targets and assignments in the database. */
@Component
public final class PlanStore {

    private final DSLContext sql;

    public PlanStore(DSLContext sql) {
        this.sql = sql;
    }

    public Plan read(MunicipalityId municipality) {
        return new Plan(
                model(municipality),
                goals(municipality),
                followed(municipality),
                targets(municipality),
                assignments(municipality),
                new AssignmentDecisionStore(sql).read(municipality));
    }

    public void replace(MunicipalityId municipality, Plan plan) {
        var id = municipality.value();
        new AssignmentDecisionStore(sql).clear(municipality);
        sql.deleteFrom(ASSIGNMENT).where(ASSIGNMENT.MUNICIPALITY_ID.eq(id)).execute();
        sql.deleteFrom(INDICATOR_TARGET)
                .where(INDICATOR_TARGET.MUNICIPALITY_ID.eq(id))
                .execute();
        sql.deleteFrom(FOLLOWED_INDICATOR)
                .where(FOLLOWED_INDICATOR.MUNICIPALITY_ID.eq(id))
                .execute();
        sql.deleteFrom(GOAL).where(GOAL.MUNICIPALITY_ID.eq(id)).execute();
        sql.deleteFrom(STEERING_MODEL)
                .where(STEERING_MODEL.MUNICIPALITY_ID.eq(id))
                .execute();
        sql.insertInto(STEERING_MODEL, STEERING_MODEL.MUNICIPALITY_ID, STEERING_MODEL.MODEL)
                .values(id, SteeringModelJson.write(plan.model()))
                .execute();
        insertGoals(id, plan.goals());
        insertFollowed(id, plan.followed());
        insertTargets(id, plan.targets());
        insertAssignments(id, plan.assignments());
        new AssignmentDecisionStore(sql).add(municipality, plan.decisions());
    }

    private SteeringModel model(MunicipalityId municipality) {
        return sql.select(STEERING_MODEL.MODEL)
                .from(STEERING_MODEL)
                .where(STEERING_MODEL.MUNICIPALITY_ID.eq(municipality.value()))
                .fetchSingle(r -> SteeringModelJson.read(r.value1()));
    }

    private List<Goal> goals(MunicipalityId municipality) {
        var g = GOAL;
        return sql.selectFrom(g)
                .where(g.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(g.POSITION)
                .fetch(r -> new Goal(
                        r.get(g.CODE),
                        r.get(g.LEVEL),
                        r.get(g.PARENT),
                        r.get(g.TITLE),
                        r.get(g.SUPPORTS),
                        r.get(g.RESPONSIBLE),
                        r.get(g.METHOD),
                        Word.known(Goal.Rule.class, r.get(g.RULE)),
                        r.get(g.FROM_YEAR),
                        r.get(g.UNTIL_YEAR)));
    }

    private List<FollowedIndicator> followed(MunicipalityId municipality) {
        var f = FOLLOWED_INDICATOR;
        return sql.selectFrom(f)
                .where(f.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(f.POSITION)
                .fetch(r -> new FollowedIndicator(
                        r.get(f.GOAL),
                        r.get(f.INDICATOR),
                        r.get(f.UNIT),
                        r.get(f.RESPONSIBLE),
                        r.get(f.DECIMALS),
                        round(r.get(f.FROM_ROUND)),
                        round(r.get(f.UNTIL_ROUND)),
                        new SourceLine(r.get(f.SOURCE_FILE), r.get(f.SOURCE_LINE))));
    }

    private List<IndicatorTarget> targets(MunicipalityId municipality) {
        var t = INDICATOR_TARGET;
        return sql.selectFrom(t)
                .where(t.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(t.POSITION)
                .fetch(r -> new IndicatorTarget(
                        r.get(t.INDICATOR),
                        r.get(t.UNIT),
                        r.get(t.YEAR),
                        new RoundCode(r.get(t.STATED_IN)),
                        r.get(t.EXPRESSION),
                        r.get(t.BASELINE),
                        new SourceLine(r.get(t.SOURCE_FILE), r.get(t.SOURCE_LINE))));
    }

    private List<Assignment> assignments(MunicipalityId municipality) {
        var a = ASSIGNMENT;
        return sql.selectFrom(a)
                .where(a.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(a.POSITION)
                .fetch(r -> new Assignment(
                        r.get(a.CODE),
                        r.get(a.GOAL),
                        r.get(a.KIND),
                        r.get(a.TITLE),
                        r.get(a.UNIT),
                        r.get(a.RESPONSIBLE),
                        r.get(a.DUE),
                        r.get(a.ASSIGNER),
                        r.get(a.RECEIVER),
                        new SourceLine(r.get(a.SOURCE_FILE), r.get(a.SOURCE_LINE))));
    }

    private void insertGoals(short municipality, List<Goal> goals) {
        var g = GOAL;
        for (var rows : Chunks.of(
                goals,
                (position, goal) -> row(
                        municipality,
                        goal.code(),
                        position,
                        goal.level(),
                        goal.parent(),
                        goal.title(),
                        goal.supports(),
                        goal.responsible(),
                        goal.method(),
                        Word.of(goal.rule()),
                        goal.from(),
                        goal.until()))) {
            sql.insertInto(
                            g,
                            g.MUNICIPALITY_ID,
                            g.CODE,
                            g.POSITION,
                            g.LEVEL,
                            g.PARENT,
                            g.TITLE,
                            g.SUPPORTS,
                            g.RESPONSIBLE,
                            g.METHOD,
                            g.RULE,
                            g.FROM_YEAR,
                            g.UNTIL_YEAR)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertFollowed(short municipality, List<FollowedIndicator> followed) {
        var f = FOLLOWED_INDICATOR;
        for (var rows : Chunks.of(
                followed,
                (position, indicator) -> row(
                        municipality,
                        position,
                        indicator.goal(),
                        indicator.indicator(),
                        indicator.unit(),
                        indicator.responsible(),
                        (short) indicator.decimals(),
                        code(indicator.from()),
                        code(indicator.until()),
                        indicator.source().file(),
                        indicator.source().line()))) {
            sql.insertInto(
                            f,
                            f.MUNICIPALITY_ID,
                            f.POSITION,
                            f.GOAL,
                            f.INDICATOR,
                            f.UNIT,
                            f.RESPONSIBLE,
                            f.DECIMALS,
                            f.FROM_ROUND,
                            f.UNTIL_ROUND,
                            f.SOURCE_FILE,
                            f.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertTargets(short municipality, List<IndicatorTarget> targets) {
        var t = INDICATOR_TARGET;
        for (var rows : Chunks.of(
                targets,
                (position, target) -> row(
                        municipality,
                        target.indicator(),
                        target.unit(),
                        target.year(),
                        target.statedIn().code(),
                        position,
                        target.expression(),
                        target.baseline(),
                        target.source().file(),
                        target.source().line()))) {
            sql.insertInto(
                            t,
                            t.MUNICIPALITY_ID,
                            t.INDICATOR,
                            t.UNIT,
                            t.YEAR,
                            t.STATED_IN,
                            t.POSITION,
                            t.EXPRESSION,
                            t.BASELINE,
                            t.SOURCE_FILE,
                            t.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertAssignments(short municipality, List<Assignment> assignments) {
        var a = ASSIGNMENT;
        for (var rows : Chunks.of(
                assignments,
                (position, assignment) -> row(
                        municipality,
                        assignment.code(),
                        position,
                        assignment.goal(),
                        assignment.kind(),
                        assignment.title(),
                        assignment.unit(),
                        assignment.responsible(),
                        assignment.due(),
                        assignment.assigner(),
                        assignment.receiver(),
                        assignment.source().file(),
                        assignment.source().line()))) {
            sql.insertInto(
                            a,
                            a.MUNICIPALITY_ID,
                            a.CODE,
                            a.POSITION,
                            a.GOAL,
                            a.KIND,
                            a.TITLE,
                            a.UNIT,
                            a.RESPONSIBLE,
                            a.DUE,
                            a.ASSIGNER,
                            a.RECEIVER,
                            a.SOURCE_FILE,
                            a.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private static @Nullable RoundCode round(@Nullable String code) {
        return code == null ? null : new RoundCode(code);
    }

    private static @Nullable String code(@Nullable RoundCode round) {
        return round == null ? null : round.code();
    }
}
