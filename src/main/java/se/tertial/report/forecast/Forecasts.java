package se.tertial.report.forecast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.ledger.AccountForecast;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingAmount.Kind;
import se.tertial.report.Municipality;

/** What is set in a round, as the folder has it, and the municipality with other amounts in their place. */
public final class Forecasts {

    private static final String FILE = "operating.csv";
    private static final String ACCOUNTS = "account-forecasts.csv";

    private Forecasts() {}

    /** Of lines, whether said as such or by account, and of accounts. */
    public static Map<ForecastKey, Amount> of(Municipality municipality, RoundCode round) {
        var set = new LinkedHashMap<ForecastKey, Amount>();
        municipality.ledger().said().stream()
                .filter(amount -> isOf(amount, round))
                .forEach(amount -> set.put(key(amount), amount.amount()));
        municipality.ledger().byAccount().stream()
                .filter(one -> one.knownIn().equals(round))
                .forEach(one -> set.put(key(one), one.amount()));
        return set;
    }

    /**
     * @param changes empty for what is no longer set; what is not named stays
     * @param known cells that have a forecast from elsewhere, as entries
     * @param imported forecasts of accounts by entries, which stand for the accounts of a line that are not set when others are
     */
    public static Municipality with(
            Municipality municipality,
            RoundCode round,
            Map<ForecastKey, Optional<Amount>> changes,
            Set<ForecastKey> known,
            Map<ForecastKey, Amount> imported) {
        var accounts = accounts(municipality, round, changes, imported);
        var left = new LinkedHashMap<>(changes);
        left.keySet().removeIf(key -> key.account() != null);
        changes.keySet().stream()
                .filter(key -> key.account() != null)
                .forEach(key -> left.putIfAbsent(key.ofLine(), Optional.empty()));
        superseded(municipality, round, changes, known).forEach(key -> left.put(key, Optional.empty()));
        var amounts = new ArrayList<OperatingAmount>();
        for (var amount : municipality.ledger().operating()) {
            var change = isOf(amount, round) ? left.remove(key(amount)) : null;
            if (change == null) {
                amounts.add(amount);
            } else {
                change.ifPresent(other -> amounts.add(made(key(amount), round, other)));
            }
        }
        left.forEach((key, change) -> change.ifPresent(other -> amounts.add(made(key, round, other))));
        return municipality.with(municipality.ledger().withForecasts(numbered(amounts), accounts));
    }

    /** Those of all rounds, as they are to be. A line that is set anew as a line has none any longer. */
    private static List<AccountForecast> accounts(
            Municipality municipality,
            RoundCode round,
            Map<ForecastKey, Optional<Amount>> changes,
            Map<ForecastKey, Amount> imported) {
        var kept = new ArrayList<AccountForecast>();
        var now = new LinkedHashMap<ForecastKey, Amount>();
        for (var one : municipality.ledger().byAccount()) {
            if (!one.knownIn().equals(round)) {
                kept.add(one);
            } else if (!changes.containsKey(key(one).ofLine())) {
                now.put(key(one), one.amount());
            }
        }
        changes.forEach((key, change) -> {
            if (key.account() != null) {
                change.ifPresentOrElse(amount -> now.put(key, amount), () -> now.remove(key));
            }
        });
        var lines = changes.keySet().stream()
                .filter(key -> key.account() != null)
                .map(ForecastKey::ofLine)
                .filter(line ->
                        now.keySet().stream().anyMatch(key -> key.ofLine().equals(line)))
                .collect(Collectors.toSet());
        imported.forEach((key, amount) -> {
            if (lines.contains(key.ofLine())) {
                now.putIfAbsent(key, amount);
            }
        });
        now.forEach((key, amount) -> kept.add(new AccountForecast(
                key.unit(),
                key.line(),
                Objects.requireNonNull(key.account()),
                round,
                amount,
                new SourceLine(ACCOUNTS, kept.size() + 2))));
        return kept;
    }

    /** A sum that was set, when one of its lines is set anew and all of them have a forecast. */
    private static List<ForecastKey> superseded(
            Municipality municipality,
            RoundCode round,
            Map<ForecastKey, Optional<Amount>> changes,
            Set<ForecastKey> known) {
        var after = new HashSet<>(known);
        after.addAll(of(municipality, round).keySet());
        changes.forEach((key, change) -> change.ifPresentOrElse(amount -> after.add(key.ofLine()), () -> {
            if (key.account() == null) {
                after.remove(key);
            }
        }));
        var changed = changes.keySet().stream().map(ForecastKey::ofLine).collect(Collectors.toSet());
        var gone = new ArrayList<ForecastKey>();
        for (var line : municipality.plan().model().lines()) {
            for (var key : of(municipality, round).keySet()) {
                if (key.line().equals(line.code())
                        && key.account() == null
                        && !line.sumOf().isEmpty()
                        && !changed.contains(key)) {
                    var parts = line.sumOf().stream()
                            .map(part -> new ForecastKey(key.unit(), key.area(), part))
                            .toList();
                    if (after.containsAll(parts) && parts.stream().anyMatch(changed::contains)) {
                        gone.add(key);
                    }
                }
            }
        }
        return gone;
    }

    private static boolean isOf(OperatingAmount amount, RoundCode round) {
        return amount.kind() == Kind.FORECAST
                && amount.knownIn().equals(round)
                && amount.period().equals(new Period.Year(round.year()));
    }

    private static ForecastKey key(AccountForecast one) {
        return new ForecastKey(one.unit(), null, one.line(), one.account());
    }

    private static ForecastKey key(OperatingAmount amount) {
        return new ForecastKey(amount.unit(), amount.area(), amount.line());
    }

    private static OperatingAmount made(ForecastKey key, RoundCode round, Amount amount) {
        return new OperatingAmount(
                key.unit(),
                key.area(),
                key.line(),
                Kind.FORECAST,
                new Period.Year(round.year()),
                round,
                amount,
                new SourceLine(FILE, 0));
    }

    /** By the lines they will stand on; the first is the header. */
    private static List<OperatingAmount> numbered(List<OperatingAmount> amounts) {
        var numbered = new ArrayList<OperatingAmount>(amounts.size());
        for (var a : amounts) {
            numbered.add(new OperatingAmount(
                    a.unit(),
                    a.area(),
                    a.line(),
                    a.kind(),
                    a.period(),
                    a.knownIn(),
                    a.amount(),
                    new SourceLine(FILE, numbered.size() + 2)));
        }
        return numbered;
    }
}
