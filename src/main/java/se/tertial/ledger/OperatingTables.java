package se.tertial.ledger;

import static se.tertial.database.jooq.ledger.Tables.ACCOUNT_FORECAST;
import static se.tertial.database.jooq.ledger.Tables.OPERATING_AMOUNT;
import static se.tertial.database.jooq.ledger.Tables.OPERATING_AREA;

import java.util.Arrays;
import java.util.List;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.FactTable;

/** Operating areas, and what they and the units have cost, in the database. */
final class OperatingTables {

    static final FactTable<OperatingArea> AREAS = new FactTable<>(
            OPERATING_AREA,
            List.of(
                    OPERATING_AREA.CODE,
                    OPERATING_AREA.NUMBER,
                    OPERATING_AREA.NAME,
                    OPERATING_AREA.SOURCE_FILE,
                    OPERATING_AREA.SOURCE_LINE),
            r -> new OperatingArea(
                    r.get(OPERATING_AREA.CODE),
                    r.get(OPERATING_AREA.NUMBER),
                    r.get(OPERATING_AREA.NAME),
                    new SourceLine(r.get(OPERATING_AREA.SOURCE_FILE), r.get(OPERATING_AREA.SOURCE_LINE))),
            a -> List.of(
                    a.code(),
                    a.number(),
                    a.name(),
                    a.source().file(),
                    a.source().line()));

    static final FactTable<OperatingAmount> AMOUNTS = new FactTable<>(
            OPERATING_AMOUNT,
            List.of(
                    OPERATING_AMOUNT.UNIT,
                    OPERATING_AMOUNT.AREA,
                    OPERATING_AMOUNT.LINE,
                    OPERATING_AMOUNT.KIND,
                    OPERATING_AMOUNT.PERIOD,
                    OPERATING_AMOUNT.KNOWN_IN,
                    OPERATING_AMOUNT.AMOUNT_ORE,
                    OPERATING_AMOUNT.SOURCE_FILE,
                    OPERATING_AMOUNT.SOURCE_LINE),
            r -> new OperatingAmount(
                    r.get(OPERATING_AMOUNT.UNIT),
                    r.get(OPERATING_AMOUNT.AREA),
                    r.get(OPERATING_AMOUNT.LINE),
                    Word.known(OperatingAmount.Kind.class, r.get(OPERATING_AMOUNT.KIND)),
                    Period.of(r.get(OPERATING_AMOUNT.PERIOD)),
                    new RoundCode(r.get(OPERATING_AMOUNT.KNOWN_IN)),
                    new Amount(r.get(OPERATING_AMOUNT.AMOUNT_ORE)),
                    new SourceLine(r.get(OPERATING_AMOUNT.SOURCE_FILE), r.get(OPERATING_AMOUNT.SOURCE_LINE))),
            a -> Arrays.asList(
                    a.unit(),
                    a.area(),
                    a.line(),
                    Word.of(a.kind()),
                    a.period().code(),
                    a.knownIn().code(),
                    a.amount().ore(),
                    a.source().file(),
                    a.source().line()));

    static final FactTable<AccountForecast> BY_ACCOUNT = new FactTable<>(
            ACCOUNT_FORECAST,
            List.of(
                    ACCOUNT_FORECAST.UNIT,
                    ACCOUNT_FORECAST.LINE,
                    ACCOUNT_FORECAST.ACCOUNT,
                    ACCOUNT_FORECAST.KNOWN_IN,
                    ACCOUNT_FORECAST.AMOUNT_ORE,
                    ACCOUNT_FORECAST.SOURCE_FILE,
                    ACCOUNT_FORECAST.SOURCE_LINE),
            r -> new AccountForecast(
                    r.get(ACCOUNT_FORECAST.UNIT),
                    r.get(ACCOUNT_FORECAST.LINE),
                    r.get(ACCOUNT_FORECAST.ACCOUNT),
                    new RoundCode(r.get(ACCOUNT_FORECAST.KNOWN_IN)),
                    new Amount(r.get(ACCOUNT_FORECAST.AMOUNT_ORE)),
                    new SourceLine(r.get(ACCOUNT_FORECAST.SOURCE_FILE), r.get(ACCOUNT_FORECAST.SOURCE_LINE))),
            a -> List.of(
                    a.unit(),
                    a.line(),
                    a.account(),
                    a.knownIn().code(),
                    a.amount().ore(),
                    a.source().file(),
                    a.source().line()));

    private OperatingTables() {}
}
