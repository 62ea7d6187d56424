package se.tertial.report.forecast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingAmount.Kind;
import se.tertial.report.Municipality;

/** What is set in a round, as the folder has it, and the municipality with other amounts in their place. */
public final class Forecasts {

    private static final String FILE = "operating.csv";

    private Forecasts() {}

    public static Map<ForecastKey, Amount> of(Municipality municipality, RoundCode round) {
        var set = new LinkedHashMap<ForecastKey, Amount>();
        municipality.ledger().operating().stream()
                .filter(amount -> isOf(amount, round))
                .forEach(amount -> set.put(key(amount), amount.amount()));
        return set;
    }

    /**
     * @param changes empty for what is no longer set; what is not named stays
     * @param known cells that have a forecast from elsewhere, as entries
     */
    public static Municipality with(
            Municipality municipality,
            RoundCode round,
            Map<ForecastKey, Optional<Amount>> changes,
            Set<ForecastKey> known) {
        var left = new LinkedHashMap<>(changes);
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
        var ledger = municipality.ledger();
        return municipality.with(new LedgerFacts(
                ledger.chart(),
                ledger.areas(),
                numbered(amounts),
                ledger.budget(),
                ledger.projects(),
                ledger.projectAmounts(),
                ledger.mappings()));
    }

    /** A sum that was set, when one of its lines is set anew and all of them have a forecast. */
    private static List<ForecastKey> superseded(
            Municipality municipality,
            RoundCode round,
            Map<ForecastKey, Optional<Amount>> changes,
            Set<ForecastKey> known) {
        var after = new HashSet<>(known);
        after.addAll(of(municipality, round).keySet());
        changes.forEach((key, change) -> change.ifPresentOrElse(amount -> after.add(key), () -> after.remove(key)));
        var gone = new ArrayList<ForecastKey>();
        for (var line : municipality.plan().model().lines()) {
            for (var key : of(municipality, round).keySet()) {
                if (key.line().equals(line.code()) && !line.sumOf().isEmpty() && !changes.containsKey(key)) {
                    var parts = line.sumOf().stream()
                            .map(part -> new ForecastKey(key.unit(), key.area(), part))
                            .toList();
                    if (after.containsAll(parts) && parts.stream().anyMatch(changes::containsKey)) {
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
