package se.tertial.report.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.Entry.Kind;
import se.tertial.ledger.query.Grouping;
import se.tertial.ledger.query.LedgerQuery;
import se.tertial.ledger.query.LedgerQuery.Batches;
import se.tertial.ledger.query.LedgerQuery.Column;
import se.tertial.ledger.query.MonthRange;
import se.tertial.ledger.query.Postings;
import se.tertial.report.figure.Insight;

/** Questions to the entries whose answers mean what the columns of reports mean. */
public final class BehindQuestions {

    private final Insight insight;
    private final Behind behind;

    public BehindQuestions(Insight insight, Behind behind) {
        this.insight = insight;
        this.behind = behind;
    }

    /** Whether the folder says which codes are units and lines, so that entries can be found behind figures. */
    public static boolean canBeAsked(Insight insight, RoundCode round) {
        return new LedgerPlaces(insight, round).areThere();
    }

    /** A row for each code of the dimension, in all columns but the variances, which follow from them. */
    public LedgerQuery byCode(Dimension dimension) {
        var columns = new ArrayList<Column>();
        for (var column : MoneyColumn.values()) {
            asked(column).ifPresent(columns::add);
        }
        return new LedgerQuery(
                columns, List.of(new Grouping.Code(dimension)), behind.where(insight), behind.within(insight));
    }

    /** A row for each code and month of the round's year, in one column. */
    public LedgerQuery byMonth(Dimension dimension, MoneyColumn measure) {
        var column = asked(measure)
                .orElseGet(() -> actual(new Period.Year(behind.round().year())));
        var year = MonthRange.of(new Period.Year(column.months().first().getYear()));
        var whole = new Column(column.name(), column.kind(), year, column.batches());
        return new LedgerQuery(
                List.of(whole),
                List.of(new Grouping.Code(dimension), new Grouping.Month()),
                behind.where(insight),
                behind.within(insight));
    }

    /** A row for each two codes, one of each dimension, in one column. */
    public LedgerQuery byCodes(Dimension dimension, Dimension other, MoneyColumn measure) {
        var column = asked(measure).orElseGet(() -> actual(behind.round().period()));
        return new LedgerQuery(
                List.of(column),
                List.of(new Grouping.Code(dimension), new Grouping.Code(other)),
                behind.where(insight),
                behind.within(insight));
    }

    /** The entries of a column, one by one; a variance has those of its actual or forecast. */
    public Postings.Asked postings(MoneyColumn measure) {
        var column = asked(measure).orElseGet(() -> actual(behind.round().period()));
        return new Postings.Asked(
                column.kind(), column.months(), behind.where(insight), behind.within(insight), column.batches());
    }

    private Optional<Column> asked(MoneyColumn column) {
        var year = new Period.Year(behind.round().year());
        var period = behind.round().period();
        return switch (column) {
            case BUDGET -> Optional.of(budget(column, period));
            case ACTUAL -> Optional.of(actual(period));
            case LAST_YEAR -> Optional.of(new Column(Word.of(column), Kind.ACTUAL, MonthRange.of(period.lastYear())));
            case YEAR_BUDGET -> Optional.of(budget(column, year));
            case FORECAST -> Optional.of(forecast(column, behind.round()));
            case EARLIER_FORECAST ->
                FigureMatrix.earlier(insight, behind.round()).map(round -> forecast(column, round));
            case VARIANCE, FORECAST_VARIANCE -> Optional.empty();
        };
    }

    private static Column actual(Period period) {
        return new Column(Word.of(MoneyColumn.ACTUAL), Kind.ACTUAL, MonthRange.of(period));
    }

    private Column budget(MoneyColumn column, Period period) {
        return new Column(
                Word.of(column), Kind.BUDGET, MonthRange.of(period), new Batches.WithoutDecisions(uncounted()));
    }

    /** As the report has it: what is granted beside the year's budget is no part of it, nor what was decided later. */
    private Set<String> uncounted() {
        return insight.municipality().ledger().decisions().stream()
                .filter(decision -> decision.kind() == BudgetDecision.Kind.SUPPLEMENTARY
                        || decision.knownIn().compareTo(behind.round()) > 0)
                .map(BudgetDecision::code)
                .collect(Collectors.toSet());
    }

    private static Column forecast(MoneyColumn column, RoundCode round) {
        var year = MonthRange.of(new Period.Year(round.year()));
        return new Column(Word.of(column), Kind.FORECAST, year, new Batches.OfLatestRound(round));
    }
}
