package se.tertial.report.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.Round;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingAmount.Kind;
import se.tertial.ledger.OperatingArea;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.report.figure.Insight;
import se.tertial.report.figure.OperatingAmounts;
import se.tertial.report.forecast.ForecastGrid.Group;
import se.tertial.report.forecast.ForecastGrid.Row;

/** Makes the grid of a unit and round from what is known. */
public final class ForecastRounds {

    private final Insight insight;
    private final RoundCode round;
    private final @Nullable RoundCode earlier;
    private final OperatingAmounts amounts;
    private final Period year;
    private final Map<ForecastKey, Amount> set;
    private final List<OperatingAmount> stored;

    private ForecastRounds(Insight insight, RoundCode round) {
        this.insight = insight;
        this.round = round;
        earlier = insight.municipality().assessment().rounds().stream()
                .map(Round::code)
                .filter(code -> code.year() == round.year() && code.compareTo(round) < 0)
                .max(RoundCode::compareTo)
                .orElse(null);
        amounts = new OperatingAmounts(insight, round);
        year = new Period.Year(round.year());
        set = Forecasts.of(insight.municipality(), round);
        stored = insight.municipality().ledger().said();
    }

    public static ForecastGrid of(Insight insight, Unit unit, RoundCode round) {
        return new ForecastRounds(insight, round).grid(unit);
    }

    /** The rows of all units. */
    public static List<Row> ofAll(Insight insight, RoundCode round) {
        var rounds = new ForecastRounds(insight, round);
        return insight.municipality().organisation().units().stream()
                .flatMap(unit -> rounds.rows(unit.code()).stream())
                .toList();
    }

    /** The accounts of a unit's line, and the line that they come to. Without groups where entries tell of none. */
    public static ForecastGrid ofAccounts(Insight insight, Unit unit, RoundCode round, String line) {
        return new ForecastRounds(insight, round).accounts(unit, line);
    }

    private ForecastGrid accounts(Unit unit, String code) {
        var line = insight.municipality().plan().model().lines().stream()
                .filter(one -> one.code().equals(code) && !one.accounts().isEmpty())
                .findFirst();
        if (line.isEmpty()) {
            return new ForecastGrid(round, earlier, List.of());
        }
        var columns = new AccountsKnown(insight, round, earlier, unit.code(), code);
        var rows = new ArrayList<Row>();
        var accounts = new TreeSet<>(columns.accounts());
        set.keySet().stream()
                .filter(key -> key.account() != null && key.ofLine().equals(new ForecastKey(unit.code(), null, code)))
                .forEach(key -> accounts.add(Objects.requireNonNull(key.account())));
        for (var account : accounts) {
            var key = new ForecastKey(unit.code(), null, code, account);
            var known = columns.of(account, set.get(key));
            rows.add(new Row(key, line.get(), "", name(account), null, true, known, set.get(key), proposals(known)));
        }
        if (!rows.isEmpty()) {
            var key = new ForecastKey(unit.code(), null, code);
            var known = known(unit.code(), null, code);
            rows.add(new Row(key, line.get(), "", "", null, false, known, own(key), Map.of()));
        }
        return new ForecastGrid(round, earlier, rows.isEmpty() ? List.of() : List.of(new Group(unit, rows)));
    }

    private String name(String account) {
        return insight.municipality().ledger().chart().accounts().stream()
                .filter(one -> one.code().equals(account) && one.years().contains(round.year()))
                .findFirst()
                .map(one -> account + " " + one.name())
                .orElse(account);
    }

    private ForecastGrid grid(Unit unit) {
        var below = insight.municipality().organisation().children(unit.code());
        var groups = Stream.concat(Stream.of(unit), below)
                .map(u -> new Group(u, rows(u.code())))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new ForecastGrid(round, earlier, groups);
    }

    /** First those of each operating area that the unit itself has money in, then those of all together. */
    private List<Row> rows(String unit) {
        var rows = new ArrayList<Row>();
        for (var area : insight.municipality().ledger().areas()) {
            if (stored().anyMatch(a -> a.unit().equals(unit) && area.code().equals(a.area()))) {
                rows.addAll(rows(unit, area));
            }
        }
        rows.addAll(rows(unit, null));
        return rows;
    }

    private List<Row> rows(String unit, @Nullable OperatingArea area) {
        var areaCode = area == null ? null : area.code();
        var known = new LinkedHashMap<ReportLine, Known>();
        for (var line : insight.municipality().plan().model().lines()) {
            var ofLine = known(unit, areaCode, line.code());
            if (!ofLine.isNothing()) {
                known.put(line, ofLine);
            }
        }
        return known.entrySet().stream()
                .map(entry -> {
                    var key = new ForecastKey(unit, areaCode, entry.getKey().code());
                    var label = area == null ? "" : area.label();
                    var isSet = isSet(key, entry.getKey(), known);
                    return new Row(
                            key,
                            entry.getKey(),
                            label,
                            "",
                            accounts(key, entry.getKey()),
                            isSet,
                            entry.getValue(),
                            own(key),
                            proposals(entry.getValue()));
                })
                .toList();
    }

    /** Where the unit's own money stands: on the line itself, unless its parts are there to be set. */
    private boolean isSet(ForecastKey key, ReportLine line, Map<ReportLine, Known> known) {
        if (own(key) != null) {
            return true;
        }
        var partsAreThere =
                known.keySet().stream().anyMatch(part -> line.sumOf().contains(part.code()));
        return !partsAreThere && (isStored(key) || line.sumOf().isEmpty() && hasEntries(key));
    }

    /** How many accounts set the line; null where there are none to set it by. */
    private @Nullable Integer accounts(ForecastKey key, ReportLine line) {
        var isOfAccounts = key.area() == null
                && !line.accounts().isEmpty()
                && !new AccountsKnown(insight, round, earlier, key.unit(), key.line())
                        .accounts()
                        .isEmpty();
        var byAccount = set.keySet().stream()
                .filter(one -> one.account() != null && one.ofLine().equals(key))
                .count();
        return isOfAccounts || byAccount > 0 ? Integer.valueOf((int) byAccount) : null;
    }

    private boolean isStored(ForecastKey key) {
        return stored().anyMatch(amount -> amount.unit().equals(key.unit())
                && Objects.equals(amount.area(), key.area())
                && amount.line().equals(key.line()));
    }

    private boolean hasEntries(ForecastKey key) {
        return key.area() == null
                && insight.municipality().ledger().chart().centres().stream()
                        .anyMatch(centre -> centre.unit().equals(key.unit())
                                && centre.years().contains(round.year()));
    }

    private @Nullable Amount own(ForecastKey key) {
        return set.get(key);
    }

    private Stream<OperatingAmount> stored() {
        return stored.stream();
    }

    private Known known(String unit, @Nullable String area, String line) {
        var period = round.period();
        var lastYear = new Period.Year(round.year() - 1);
        var before = earlier == null
                ? null
                : new OperatingAmounts(insight, earlier)
                        .of(unit, area, line, Kind.FORECAST, year)
                        .orElse(null);
        return new Known(
                amounts.of(unit, area, line, Kind.BUDGET, period).orElse(null),
                amounts.of(unit, area, line, Kind.ACTUAL, period).orElse(null),
                amounts.of(unit, area, line, Kind.ACTUAL, period.lastYear()).orElse(null),
                amounts.of(unit, area, line, Kind.ACTUAL, lastYear).orElse(null),
                amounts.of(unit, area, line, Kind.BUDGET, year).orElse(null),
                before,
                amounts.of(unit, area, line, Kind.FORECAST, year).orElse(null));
    }

    private Map<ForecastProposal, Amount> proposals(Known known) {
        var proposals = new EnumMap<ForecastProposal, Amount>(ForecastProposal.class);
        Arrays.stream(ForecastProposal.values())
                .forEach(p -> p.of(known, round.month()).ifPresent(amount -> proposals.put(p, amount)));
        return proposals;
    }
}
