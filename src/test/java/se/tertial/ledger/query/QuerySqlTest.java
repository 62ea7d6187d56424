package se.tertial.ledger.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry.Kind;
import se.tertial.ledger.Years;
import se.tertial.ledger.query.LedgerQuery.Batches;
import se.tertial.ledger.query.LedgerQuery.Column;
import se.tertial.ledger.query.LedgerQuery.Within;

/** The same question as SQL for three engines. */
class QuerySqlTest {

    private static final MonthRange PERIOD = MonthRange.of(Period.of("2024-01/2024-04"));
    private static final MonthRange YEAR = MonthRange.of(Period.of("2024"));
    private static final MonthRange LAST_YEAR = MonthRange.of(Period.of("2023-01/2023-04"));
    private static final List<Column> COLUMNS = List.of(
            new Column("budget", Kind.BUDGET, PERIOD),
            new Column("actual", Kind.ACTUAL, PERIOD),
            new Column("last-year", Kind.ACTUAL, LAST_YEAR),
            new Column("year-budget", Kind.BUDGET, YEAR),
            new Column("frame", Kind.BUDGET, YEAR, new Batches.OfDecisions(Set.of("ram-2024"))),
            new Column("forecast", Kind.FORECAST, YEAR, new Batches.OfRound(new RoundCode("2024-04"))));

    @Test
    void unitsByLinesInAllColumns() {
        golden(
                "units-by-lines",
                new LedgerQuery(
                        COLUMNS,
                        List.of(new Grouping.Group(RandomQueries.UNITS), new Grouping.Group(RandomQueries.LINES)),
                        new CodeCondition.Not(new CodeCondition.Begins(Dimension.COUNTERPARTY, Set.of("1"))),
                        List.of(new Within(RandomQueries.UNITS, Set.of("kontoret", "skolan")))));
    }

    @Test
    void accountsOfACentre() {
        golden(
                "accounts-of-a-centre",
                new LedgerQuery(
                        COLUMNS.subList(0, 3),
                        List.of(new Grouping.Code(Dimension.ACCOUNT), new Grouping.Month()),
                        new CodeCondition.Is(Dimension.CENTRE, Set.of("1105", "o'brien")),
                        List.of()));
    }

    @Test
    void aTrendOfFiveYears() {
        golden(
                "trend",
                new LedgerQuery(
                        List.of(new Column(
                                "actual", Kind.ACTUAL, new MonthRange(YearMonth.of(2020, 1), YearMonth.of(2024, 12)))),
                        List.of(new Grouping.Year(), new Grouping.Code(Dimension.ACCOUNT, 1))));
    }

    @Test
    void unitsByMonths() {
        var months = IntStream.rangeClosed(1, 4)
                .mapToObj(month -> YearMonth.of(2024, month))
                .map(month -> new Column(month.toString(), Kind.ACTUAL, new MonthRange(month, month)))
                .toList();
        golden("units-by-months", new LedgerQuery(months, List.of(new Grouping.Group(RandomQueries.LINES))));
    }

    @Test
    void groupsThatClaimTheSameCodesAreRefusedForTheyWouldCountTwice() {
        assertThatThrownBy(() -> new CodeGroups(
                        Dimension.CENTRE,
                        List.of(
                                new CodeGroups.Member("10", "a", new Years(null, 2023)),
                                new CodeGroups.Member("10", "b", new Years(2023, null)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void golden(String name, LedgerQuery query) {
        var batches = List.of(batch(3, null, "ram-2024"), batch(4, "2024-04", null), batch(7, null, null));
        var statements = Stream.of(
                        EntryTable.ofPostgres(),
                        EntryTable.ofFiles(List.of("copy/municipality=1/year=2024/000003-1f.parquet", "copy/o'brien")),
                        EntryTable.ofTrino("hive", "tertial", "entry"))
                .map(source -> "-- " + source.dialect() + "\n"
                        + DSL.using(source.dialect(), new Settings().withRenderFormatted(true))
                                .renderInlined(QuerySql.of(query, (short) 1, batches, source))
                        + ";\n")
                .collect(Collectors.joining("\n"));
        Golden.compare("ledger/query/" + name + ".sql", statements);
    }

    private static CountedBatch batch(int number, String round, String decision) {
        return new CountedBatch(
                number, "00", Instant.EPOCH, round == null ? null : new RoundCode(round), decision, 10, 2023, 2024, 0);
    }
}
