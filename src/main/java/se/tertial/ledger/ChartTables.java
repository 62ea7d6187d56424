package se.tertial.ledger;

import static se.tertial.database.jooq.ledger.Tables.ACCOUNT;
import static se.tertial.database.jooq.ledger.Tables.CODE_PART;
import static se.tertial.database.jooq.ledger.Tables.RESPONSIBILITY_CENTRE;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Word;
import se.tertial.database.FactTable;

/** The chart in the database. */
final class ChartTables {

    private static final FactTable<CodePart> PARTS = new FactTable<>(
            CODE_PART,
            List.of(
                    CODE_PART.DIMENSION,
                    CODE_PART.NAME,
                    CODE_PART.LENGTH_MIN,
                    CODE_PART.LENGTH_MAX,
                    CODE_PART.REQUIRED_FOR,
                    CODE_PART.SIE_DIMENSION,
                    CODE_PART.SOURCE_FILE,
                    CODE_PART.SOURCE_LINE),
            r -> new CodePart(
                    Word.known(Dimension.class, r.get(CODE_PART.DIMENSION)),
                    r.get(CODE_PART.NAME),
                    r.get(CODE_PART.LENGTH_MIN),
                    r.get(CODE_PART.LENGTH_MAX),
                    List.of(r.get(CODE_PART.REQUIRED_FOR)),
                    r.get(CODE_PART.SIE_DIMENSION, Integer.class),
                    new SourceLine(r.get(CODE_PART.SOURCE_FILE), r.get(CODE_PART.SOURCE_LINE))),
            p -> Arrays.asList(
                    Word.of(p.dimension()),
                    p.name(),
                    p.lengthMin(),
                    p.lengthMax(),
                    p.requiredFor().toArray(String[]::new),
                    p.sieDimension(),
                    p.source().file(),
                    p.source().line()));

    private static final FactTable<Account> ACCOUNTS = new FactTable<>(
            ACCOUNT,
            List.of(
                    ACCOUNT.CODE,
                    ACCOUNT.NAME,
                    ACCOUNT.VALID_FROM,
                    ACCOUNT.VALID_TO,
                    ACCOUNT.SOURCE_FILE,
                    ACCOUNT.SOURCE_LINE),
            r -> new Account(
                    r.get(ACCOUNT.CODE),
                    r.get(ACCOUNT.NAME),
                    new Years(r.get(ACCOUNT.VALID_FROM), r.get(ACCOUNT.VALID_TO)),
                    new SourceLine(r.get(ACCOUNT.SOURCE_FILE), r.get(ACCOUNT.SOURCE_LINE))),
            a -> Arrays.asList(
                    a.code(),
                    a.name(),
                    a.years().from(),
                    a.years().to(),
                    a.source().file(),
                    a.source().line()));

    private static final FactTable<ResponsibilityCentre> CENTRES = new FactTable<>(
            RESPONSIBILITY_CENTRE,
            List.of(
                    RESPONSIBILITY_CENTRE.CODE,
                    RESPONSIBILITY_CENTRE.NAME,
                    RESPONSIBILITY_CENTRE.UNIT,
                    RESPONSIBILITY_CENTRE.VALID_FROM,
                    RESPONSIBILITY_CENTRE.VALID_TO,
                    RESPONSIBILITY_CENTRE.SOURCE_FILE,
                    RESPONSIBILITY_CENTRE.SOURCE_LINE),
            r -> new ResponsibilityCentre(
                    r.get(RESPONSIBILITY_CENTRE.CODE),
                    r.get(RESPONSIBILITY_CENTRE.NAME),
                    r.get(RESPONSIBILITY_CENTRE.UNIT),
                    new Years(r.get(RESPONSIBILITY_CENTRE.VALID_FROM), r.get(RESPONSIBILITY_CENTRE.VALID_TO)),
                    new SourceLine(r.get(RESPONSIBILITY_CENTRE.SOURCE_FILE), r.get(RESPONSIBILITY_CENTRE.SOURCE_LINE))),
            c -> Arrays.asList(
                    c.code(),
                    c.name(),
                    c.unit(),
                    c.years().from(),
                    c.years().to(),
                    c.source().file(),
                    c.source().line()));

    private ChartTables() {}

    static Chart read(DSLContext sql, short municipality) {
        return new Chart(
                PARTS.read(sql, municipality), ACCOUNTS.read(sql, municipality), CENTRES.read(sql, municipality));
    }

    static void replace(DSLContext sql, short municipality, Chart chart) {
        PARTS.replace(sql, municipality, chart.codeParts());
        ACCOUNTS.replace(sql, municipality, chart.accounts());
        CENTRES.replace(sql, municipality, chart.centres());
    }
}
