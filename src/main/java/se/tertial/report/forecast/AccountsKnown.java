package se.tertial.report.forecast;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.OperatingAmount.Kind;
import se.tertial.report.figure.Insight;
import se.tertial.report.figure.OperatingAmounts;

/** What entries say of the accounts of a unit's line, in each column of a grid. */
final class AccountsKnown {

    private final SortedMap<String, Amount> budget;
    private final SortedMap<String, Amount> actual;
    private final SortedMap<String, Amount> lastYearSoFar;
    private final SortedMap<String, Amount> lastYear;
    private final SortedMap<String, Amount> yearBudget;
    private final SortedMap<String, Amount> forecast;
    private final Map<String, Amount> earlier;

    AccountsKnown(Insight insight, RoundCode round, @Nullable RoundCode earlierRound, String unit, String line) {
        var amounts = new OperatingAmounts(insight, round);
        var period = round.period();
        var year = new Period.Year(round.year());
        budget = amounts.byAccount(unit, line, Kind.BUDGET, period);
        actual = amounts.byAccount(unit, line, Kind.ACTUAL, period);
        lastYearSoFar = amounts.byAccount(unit, line, Kind.ACTUAL, period.lastYear());
        lastYear = amounts.byAccount(unit, line, Kind.ACTUAL, year.lastYear());
        yearBudget = amounts.byAccount(unit, line, Kind.BUDGET, year);
        forecast = amounts.byAccount(unit, line, Kind.FORECAST, year);
        earlier = earlierRound == null
                ? Map.of()
                : new OperatingAmounts(insight, earlierRound).byAccount(unit, line, Kind.FORECAST, year);
    }

    Set<String> accounts() {
        var accounts = new TreeSet<String>();
        Stream.of(budget, actual, lastYearSoFar, lastYear, yearBudget, forecast)
                .forEach(column -> accounts.addAll(column.keySet()));
        accounts.addAll(earlier.keySet());
        return accounts;
    }

    /** @param own what is set, null when nothing is */
    Known of(String account, @Nullable Amount own) {
        return new Known(
                budget.get(account),
                actual.get(account),
                lastYearSoFar.get(account),
                lastYear.get(account),
                yearBudget.get(account),
                earlier.get(account),
                own == null ? forecast.get(account) : own);
    }
}
