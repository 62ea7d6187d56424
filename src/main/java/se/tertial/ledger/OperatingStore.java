package se.tertial.ledger;

import static org.jooq.impl.DSL.row;
import static se.tertial.database.jooq.ledger.Tables.BUDGET_DECISION;
import static se.tertial.database.jooq.ledger.Tables.OPERATING_AMOUNT;
import static se.tertial.database.jooq.ledger.Tables.OPERATING_AREA;

import java.util.List;
import org.jooq.DSLContext;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.Chunks;
import se.tertial.organisation.MunicipalityId;

/** Operating areas, what they and the units have cost, and the decisions behind the budget. */
final class OperatingStore {

    private final DSLContext sql;

    OperatingStore(DSLContext sql) {
        this.sql = sql;
    }

    void replace(MunicipalityId municipality, LedgerFacts facts) {
        var id = municipality.value();
        sql.deleteFrom(OPERATING_AMOUNT)
                .where(OPERATING_AMOUNT.MUNICIPALITY_ID.eq(id))
                .execute();
        sql.deleteFrom(OPERATING_AREA)
                .where(OPERATING_AREA.MUNICIPALITY_ID.eq(id))
                .execute();
        sql.deleteFrom(BUDGET_DECISION)
                .where(BUDGET_DECISION.MUNICIPALITY_ID.eq(id))
                .execute();
        insertAreas(id, facts.areas());
        insertAmounts(id, facts.operating());
        insertDecisions(id, facts.decisions());
    }

    List<OperatingArea> areas(MunicipalityId municipality) {
        var a = OPERATING_AREA;
        return sql.selectFrom(a)
                .where(a.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(a.POSITION)
                .fetch(r -> new OperatingArea(
                        r.get(a.CODE),
                        r.get(a.NUMBER),
                        r.get(a.NAME),
                        new SourceLine(r.get(a.SOURCE_FILE), r.get(a.SOURCE_LINE))));
    }

    List<OperatingAmount> amounts(MunicipalityId municipality) {
        var a = OPERATING_AMOUNT;
        return sql.selectFrom(a)
                .where(a.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(a.POSITION)
                .fetch(r -> new OperatingAmount(
                        r.get(a.UNIT),
                        r.get(a.AREA),
                        r.get(a.LINE),
                        Word.known(OperatingAmount.Kind.class, r.get(a.KIND)),
                        Period.of(r.get(a.PERIOD)),
                        new RoundCode(r.get(a.KNOWN_IN)),
                        new Amount(r.get(a.AMOUNT_ORE)),
                        new SourceLine(r.get(a.SOURCE_FILE), r.get(a.SOURCE_LINE))));
    }

    List<BudgetDecision> decisions(MunicipalityId municipality) {
        var d = BUDGET_DECISION;
        return sql.selectFrom(d)
                .where(d.MUNICIPALITY_ID.eq(municipality.value()))
                .orderBy(d.POSITION)
                .fetch(r -> new BudgetDecision(
                        r.get(d.CODE),
                        r.get(d.UNIT),
                        r.get(d.YEAR),
                        Word.known(BudgetDecision.Kind.class, r.get(d.KIND)),
                        r.get(d.TEXT),
                        r.get(d.BODY),
                        r.get(d.DECIDED),
                        r.get(d.PARAGRAPH),
                        new RoundCode(r.get(d.KNOWN_IN)),
                        new Amount(r.get(d.AMOUNT_ORE)),
                        new SourceLine(r.get(d.SOURCE_FILE), r.get(d.SOURCE_LINE))));
    }

    private void insertAreas(short municipality, List<OperatingArea> areas) {
        var a = OPERATING_AREA;
        for (var rows : Chunks.of(
                areas,
                (position, area) -> row(
                        municipality,
                        area.code(),
                        position,
                        area.number(),
                        area.name(),
                        area.source().file(),
                        area.source().line()))) {
            sql.insertInto(a, a.MUNICIPALITY_ID, a.CODE, a.POSITION, a.NUMBER, a.NAME, a.SOURCE_FILE, a.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    private void insertAmounts(short municipality, List<OperatingAmount> amounts) {
        var a = OPERATING_AMOUNT;
        for (var rows : Chunks.of(
                amounts,
                (position, amount) -> row(
                        municipality,
                        amount.unit(),
                        amount.area(),
                        amount.line(),
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
                            a.UNIT,
                            a.AREA,
                            a.LINE,
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

    private void insertDecisions(short municipality, List<BudgetDecision> decisions) {
        var d = BUDGET_DECISION;
        for (var rows : Chunks.of(
                decisions,
                (position, decision) -> row(
                        municipality,
                        decision.code(),
                        position,
                        decision.unit(),
                        decision.year(),
                        Word.of(decision.kind()),
                        decision.text(),
                        decision.body(),
                        decision.date(),
                        decision.paragraph(),
                        decision.knownIn().code(),
                        decision.amount().ore(),
                        decision.source().file(),
                        decision.source().line()))) {
            sql.insertInto(
                            d,
                            d.MUNICIPALITY_ID,
                            d.CODE,
                            d.POSITION,
                            d.UNIT,
                            d.YEAR,
                            d.KIND,
                            d.TEXT,
                            d.BODY,
                            d.DECIDED,
                            d.PARAGRAPH,
                            d.KNOWN_IN,
                            d.AMOUNT_ORE,
                            d.SOURCE_FILE,
                            d.SOURCE_LINE)
                    .valuesOfRows(rows)
                    .execute();
        }
    }
}
