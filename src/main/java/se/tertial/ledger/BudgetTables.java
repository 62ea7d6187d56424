package se.tertial.ledger;

import static se.tertial.database.jooq.ledger.Tables.BUDGET_DECISION;
import static se.tertial.database.jooq.ledger.Tables.BUDGET_LINE;
import static se.tertial.database.jooq.ledger.Tables.BUDGET_SEASON;
import static se.tertial.database.jooq.ledger.Tables.PROJECT_LINE;

import java.util.Arrays;
import java.util.List;
import se.tertial.basics.Amount;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.FactTable;

/** The decisions behind the budget, their lines and how these are spread over the year, in the database; and those on projects. */
final class BudgetTables {

    static final FactTable<BudgetDecision> DECISIONS = new FactTable<>(
            BUDGET_DECISION,
            List.of(
                    BUDGET_DECISION.CODE,
                    BUDGET_DECISION.UNIT,
                    BUDGET_DECISION.YEAR,
                    BUDGET_DECISION.KIND,
                    BUDGET_DECISION.TEXT,
                    BUDGET_DECISION.BODY,
                    BUDGET_DECISION.DECIDED,
                    BUDGET_DECISION.PARAGRAPH,
                    BUDGET_DECISION.REGISTRY_NUMBER,
                    BUDGET_DECISION.KNOWN_IN,
                    BUDGET_DECISION.AMOUNT_ORE,
                    BUDGET_DECISION.SOURCE_FILE,
                    BUDGET_DECISION.SOURCE_LINE),
            r -> new BudgetDecision(
                    r.get(BUDGET_DECISION.CODE),
                    r.get(BUDGET_DECISION.UNIT),
                    r.get(BUDGET_DECISION.YEAR),
                    Word.known(BudgetDecision.Kind.class, r.get(BUDGET_DECISION.KIND)),
                    r.get(BUDGET_DECISION.TEXT),
                    r.get(BUDGET_DECISION.BODY),
                    r.get(BUDGET_DECISION.DECIDED),
                    r.get(BUDGET_DECISION.PARAGRAPH),
                    r.get(BUDGET_DECISION.REGISTRY_NUMBER),
                    new RoundCode(r.get(BUDGET_DECISION.KNOWN_IN)),
                    new Amount(r.get(BUDGET_DECISION.AMOUNT_ORE)),
                    new SourceLine(r.get(BUDGET_DECISION.SOURCE_FILE), r.get(BUDGET_DECISION.SOURCE_LINE))),
            d -> Arrays.asList(
                    d.code(),
                    d.unit(),
                    d.year(),
                    Word.of(d.kind()),
                    d.text(),
                    d.body(),
                    d.date(),
                    d.paragraph(),
                    d.registryNumber(),
                    d.knownIn().code(),
                    d.amount().ore(),
                    d.source().file(),
                    d.source().line()));

    static final FactTable<BudgetLine> LINES = new FactTable<>(
            BUDGET_LINE,
            List.of(
                    BUDGET_LINE.DECISION,
                    BUDGET_LINE.UNIT,
                    BUDGET_LINE.AREA,
                    BUDGET_LINE.LINE,
                    BUDGET_LINE.SEASON,
                    BUDGET_LINE.AMOUNT_ORE,
                    BUDGET_LINE.SOURCE_FILE,
                    BUDGET_LINE.SOURCE_LINE),
            r -> new BudgetLine(
                    r.get(BUDGET_LINE.DECISION),
                    r.get(BUDGET_LINE.UNIT),
                    r.get(BUDGET_LINE.AREA),
                    r.get(BUDGET_LINE.LINE),
                    r.get(BUDGET_LINE.SEASON),
                    new Amount(r.get(BUDGET_LINE.AMOUNT_ORE)),
                    new SourceLine(r.get(BUDGET_LINE.SOURCE_FILE), r.get(BUDGET_LINE.SOURCE_LINE))),
            l -> Arrays.asList(
                    l.decision(),
                    l.unit(),
                    l.area(),
                    l.line(),
                    l.season(),
                    l.amount().ore(),
                    l.source().file(),
                    l.source().line()));

    static final FactTable<BudgetSeason> SEASONS = new FactTable<>(
            BUDGET_SEASON,
            List.of(
                    BUDGET_SEASON.CODE,
                    BUDGET_SEASON.NAME,
                    BUDGET_SEASON.WEIGHTS,
                    BUDGET_SEASON.SOURCE_FILE,
                    BUDGET_SEASON.SOURCE_LINE),
            r -> new BudgetSeason(
                    r.get(BUDGET_SEASON.CODE),
                    r.get(BUDGET_SEASON.NAME),
                    List.of(r.get(BUDGET_SEASON.WEIGHTS)),
                    new SourceLine(r.get(BUDGET_SEASON.SOURCE_FILE), r.get(BUDGET_SEASON.SOURCE_LINE))),
            s -> List.of(
                    s.code(),
                    s.name(),
                    s.weights().toArray(Integer[]::new),
                    s.source().file(),
                    s.source().line()));

    static final FactTable<ProjectLine> PROJECT_LINES = new FactTable<>(
            PROJECT_LINE,
            List.of(
                    PROJECT_LINE.DECISION,
                    PROJECT_LINE.PROJECT,
                    PROJECT_LINE.YEAR,
                    PROJECT_LINE.AMOUNT_ORE,
                    PROJECT_LINE.SOURCE_FILE,
                    PROJECT_LINE.SOURCE_LINE),
            r -> new ProjectLine(
                    r.get(PROJECT_LINE.DECISION),
                    r.get(PROJECT_LINE.PROJECT),
                    r.get(PROJECT_LINE.YEAR),
                    new Amount(r.get(PROJECT_LINE.AMOUNT_ORE)),
                    new SourceLine(r.get(PROJECT_LINE.SOURCE_FILE), r.get(PROJECT_LINE.SOURCE_LINE))),
            l -> Arrays.asList(
                    l.decision(),
                    l.project(),
                    l.year(),
                    l.amount().ore(),
                    l.source().file(),
                    l.source().line()));

    private BudgetTables() {}
}
