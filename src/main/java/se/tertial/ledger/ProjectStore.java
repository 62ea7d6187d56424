package se.tertial.ledger;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.ledger.Tables.PROJECT;
import static se.tertial.database.jooq.ledger.Tables.PROJECT_AMOUNT;

import java.util.List;
import org.jooq.DSLContext;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.Chunks;
import se.tertial.organisation.MunicipalityId;

/** Investment projects and their sums. */
final class ProjectStore {

    private final DSLContext sql;

    ProjectStore(DSLContext sql) {
        this.sql = sql;
    }

    void replace(MunicipalityId municipality, LedgerFacts facts) {
        var id = municipality.value();
        sql.deleteFrom(PROJECT_AMOUNT)
                .where(PROJECT_AMOUNT.MUNICIPALITY_ID.eq(id))
                .execute();
        sql.deleteFrom(PROJECT).where(PROJECT.MUNICIPALITY_ID.eq(id)).execute();
        insertProjects(id, facts.projects());
        insertAmounts(id, facts.projectAmounts());
    }

    List<Project> projects(MunicipalityId municipality) {
        var p = PROJECT;
        return sql.selectFrom(p)
                .where(p.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(p.POSITION)
                .fetch(r -> new Project(
                        r.get(p.ID),
                        r.get(p.CODE),
                        r.get(p.LABEL),
                        r.get(p.SHORT_LABEL),
                        r.get(p.UNIT),
                        r.get(p.GROUP_NAME),
                        r.get(p.PARENT),
                        new SourceLine(r.get(p.SOURCE_FILE), r.get(p.SOURCE_LINE))));
    }

    List<ProjectAmount> amounts(MunicipalityId municipality) {
        var a = PROJECT_AMOUNT;
        return sql.selectFrom(a)
                .where(a.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(a.POSITION)
                .fetch(r -> new ProjectAmount(
                        r.get(a.PROJECT),
                        Word.known(ProjectAmount.Kind.class, r.get(a.KIND)),
                        Period.of(r.get(a.PERIOD)),
                        new RoundCode(r.get(a.KNOWN_IN)),
                        new Amount(r.get(a.AMOUNT_ORE)),
                        new SourceLine(r.get(a.SOURCE_FILE), r.get(a.SOURCE_LINE))));
    }

    private void insertProjects(short municipality, List<Project> projects) {
        var p = PROJECT;
        for (var rows : Chunks.of(
                projects,
                (position, project) -> row(
                        municipality,
                        project.id(),
                        position,
                        project.code(),
                        project.label(),
                        project.shortLabel(),
                        project.unit(),
                        project.group(),
                        project.parent(),
                        project.source().file(),
                        project.source().line()))) {
            sql.insertInto(
                            p,
                            p.MUNICIPALITY_ID,
                            p.ID,
                            p.POSITION,
                            p.CODE,
                            p.LABEL,
                            p.SHORT_LABEL,
                            p.UNIT,
                            p.GROUP_NAME,
                            p.PARENT,
                            p.SOURCE_FILE,
                            p.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertAmounts(short municipality, List<ProjectAmount> amounts) {
        var a = PROJECT_AMOUNT;
        for (var rows : Chunks.of(
                amounts,
                (position, amount) -> row(
                        municipality,
                        amount.project(),
                        Word.of(amount.kind()),
                        amount.period().code(),
                        amount.knownIn().code(),
                        position,
                        amount.amount().ore(),
                        amount.source().file(),
                        amount.source().line()))) {
            sql.insertInto(
                            a,
                            a.MUNICIPALITY_ID,
                            a.PROJECT,
                            a.KIND,
                            a.PERIOD,
                            a.KNOWN_IN,
                            a.POSITION,
                            a.AMOUNT_ORE,
                            a.SOURCE_FILE,
                            a.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }
}
