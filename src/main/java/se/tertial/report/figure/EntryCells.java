package se.tertial.report.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Account;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.Entry.Kind;
import se.tertial.ledger.EntrySum;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.ResponsibilityCentre;
import se.tertial.ledger.Years;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.MoneyShown.Past;

/**
 * What the entries come to, as known in a round: by unit, operating area and report line, and by project. Asked of a unit, area,
 * kind and period of which there are no entries they answer nothing, which is not zero.
 */
final class EntryCells {

    private static final String ANY_AREA = "*";

    private record Cell(String area, String account, YearMonth month, boolean isInternal, Amount amount) {}

    private record OnLine(Kind kind, String line, String unit) {}

    private record OnProject(Kind kind, String project) {}

    private record Known(Kind kind, int year, String unit, String area) {}

    private final Organisation organisation;
    private final RoundCode round;
    private final Map<OnLine, List<Cell>> onLines = new HashMap<>();
    private final Map<OnProject, List<Cell>> onProjects = new HashMap<>();
    private final Set<Known> known = new HashSet<>();
    private final Map<String, List<String>> within = new HashMap<>();
    private final Map<Integer, RoundCode> forecasts = new HashMap<>();
    private final Map<Kind, Map<Integer, YearMonth>> reach = new EnumMap<>(Kind.class);
    private final Beginnings<Account> accounts = new Beginnings<>();
    private final List<ResponsibilityCentre> centres;
    private final boolean isPastInTodays;

    EntryCells(Organisation organisation, SteeringModel model, LedgerFacts facts, RoundCode round) {
        centres = facts.chart().centres();
        isPastInTodays = model.money().past() == Past.TODAYS;
        this.organisation = organisation;
        this.round = round;
        for (var kind : Kind.values()) {
            reach.put(kind, new HashMap<>());
        }
        facts.chart().accounts().forEach(account -> accounts.add(account.code(), account.years(), account));
        if (!facts.entries().isEmpty()) {
            new Placing(model, facts).place();
        }
    }

    /** Empty when entries say nothing of it, or of so long a period. A unit with other entries has nothing on the line. */
    Optional<Sum> ofLine(String unit, @Nullable String area, String line, Kind kind, Period period, Basis basis) {
        if (!has(unit, area, kind, period)) {
            return Optional.empty();
        }
        return Optional.of(added(within(unit).stream()
                .flatMap(inner -> onLines.getOrDefault(new OnLine(kind, line, inner), List.of()).stream())
                .filter(cell -> basis.takes(cell.isInternal()))
                .filter(cell -> (area == null || cell.area().equals(area)) && isWithin(cell.month(), period))));
    }

    /** Of the unit and all below it, account by account; empty when entries say nothing of it. */
    SortedMap<String, Amount> byAccount(String unit, String line, Kind kind, Period period) {
        var sums = new TreeMap<String, Amount>();
        if (has(unit, null, kind, period)) {
            within(unit).stream()
                    .flatMap(inner -> onLines.getOrDefault(new OnLine(kind, line, inner), List.of()).stream())
                    .filter(cell -> isWithin(cell.month(), period))
                    .forEach(cell -> sums.merge(cell.account(), cell.amount(), Amount::plus));
        }
        return sums;
    }

    /** Of entries that belong to the unit itself, and to none below; empty when it has none on those lines. */
    Optional<Sum> ofUnitItself(String unit, @Nullable String area, Set<String> lines, Kind kind, Period period) {
        var cells = lines.stream()
                .flatMap(line -> onLines.getOrDefault(new OnLine(kind, line, unit), List.of()).stream())
                .filter(cell -> (area == null || cell.area().equals(area)) && isWithin(cell.month(), period))
                .toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(added(cells.stream()));
    }

    /** Whether the chart gives the unit a responsibility centre in the year. */
    boolean hasCentre(String unit, int year) {
        var placed = isPastInTodays ? round.year() : year;
        return centres.stream()
                .anyMatch(centre -> centre.unit().equals(unit) && centre.years().contains(placed));
    }

    /** Whether there is any entry on a report line, and the ledger reaches the end of the period. */
    boolean has(String unit, @Nullable String area, Kind kind, Period period) {
        var ofArea = area == null ? ANY_AREA : area;
        return reaches(kind, period)
                && within(unit).stream()
                        .anyMatch(inner -> known.contains(new Known(kind, period.year(), inner, ofArea)));
    }

    /**
     * Empty when the project has no entry of the kind in the year.
     *
     * @param isAccumulated whether all years before count too
     */
    Optional<Sum> ofProject(String project, Kind kind, Period period, boolean isAccumulated) {
        var all = onProjects.getOrDefault(new OnProject(kind, project), List.of());
        var isKnown =
                all.stream().anyMatch(cell -> isAccumulated || cell.month().getYear() == period.year());
        if (!isKnown || kind == Kind.ACTUAL && !reaches(kind, period)) {
            return Optional.empty();
        }
        return Optional.of(added(all.stream()
                .filter(cell ->
                        isAccumulated ? !cell.month().isAfter(period.last()) : isWithin(cell.month(), period))));
    }

    /** Whether the forecast of the year was made in that round or before, so that what was said in it is later. */
    boolean isForecastUpTo(int year, String said) {
        var made = forecasts.get(year);
        return made == null || made.code().compareTo(said) <= 0;
    }

    /** Codes of the unit and all below it. */
    private List<String> within(String unit) {
        return within.computeIfAbsent(
                unit,
                outer -> organisation.units().stream()
                        .map(Unit::code)
                        .filter(inner -> organisation.contains(outer, inner))
                        .toList());
    }

    private static boolean isWithin(YearMonth month, Period period) {
        return switch (period) {
            case Period.Month(var only) -> month.equals(only);
            default -> month.getYear() == period.year() && !month.isAfter(period.last());
        };
    }

    /** A budget or a forecast is of a year, whichever months it is laid on. */
    private boolean reaches(Kind kind, Period period) {
        var last = Objects.requireNonNull(reach.get(kind)).get(period.year());
        return last != null && (kind != Kind.ACTUAL || !last.isBefore(period.last()));
    }

    /** An account each, in order. */
    private Sum added(Stream<Cell> of) {
        SortedMap<String, Amount> byAccount =
                of.collect(Collectors.toMap(Cell::account, Cell::amount, Amount::plus, TreeMap::new));
        return Sum.of(byAccount.entrySet().stream()
                .map(account -> new Sum.Part(label(account.getKey()), account.getValue(), false, null, "", null))
                .toList());
    }

    private String label(String account) {
        return account
                + accounts.of(account, round.year()).map(a -> " " + a.name()).orElse("");
    }

    /** Places each sum where it belongs, once. */
    private final class Placing {

        private final LedgerFacts facts;
        private final Beginnings<String> units = new Beginnings<>();
        private final Beginnings<String> areas = new Beginnings<>();
        private final Beginnings<String> wholes = new Beginnings<>();
        private final Beginnings<String> parts = new Beginnings<>();
        private final Beginnings<Boolean> investments = new Beginnings<>();
        private final Beginnings<Boolean> internal = new Beginnings<>();
        private final Set<String> uncountedDecisions;

        Placing(SteeringModel model, LedgerFacts facts) {
            this.facts = facts;
            centres.forEach(centre -> units.add(centre.code(), centre.years(), centre.unit()));
            facts.areas().stream()
                    .filter(area -> !area.number().isEmpty())
                    .forEach(area -> areas.add(area.number(), Years.ALL, area.code()));
            for (var line : model.lines()) {
                var among = line.partOf().isEmpty() ? wholes : parts;
                line.accounts().forEach(account -> among.add(account, Years.ALL, line.code()));
            }
            model.money().internal().accounts().forEach(account -> internal.add(account, Years.ALL, true));
            model.money().investments().forEach(account -> investments.add(account, Years.ALL, true));
            uncountedDecisions = facts.decisions().stream()
                    .filter(d -> d.kind() == BudgetDecision.Kind.SUPPLEMENTARY
                            || d.knownIn().compareTo(round) > 0)
                    .map(BudgetDecision::code)
                    .collect(Collectors.toSet());
        }

        void place() {
            forecasts.putAll(forecastRounds());
            for (var sum : facts.entries()) {
                var isKnown = switch (sum.kind()) {
                    case ACTUAL -> true;
                    case BUDGET -> sum.decision() == null || !uncountedDecisions.contains(sum.decision());
                    case FORECAST ->
                        Objects.equals(sum.round(), forecasts.get(sum.month().getYear()));
                };
                if (isKnown) {
                    place(sum);
                }
            }
        }

        /** The latest round not after this one, for each year that any forecast is of. */
        private Map<Integer, RoundCode> forecastRounds() {
            var latest = new HashMap<Integer, RoundCode>();
            for (var sum : facts.entries()) {
                var made = sum.round();
                if (sum.kind() == Kind.FORECAST && made != null && made.compareTo(round) <= 0) {
                    latest.merge(sum.month().getYear(), made, (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
            return latest;
        }

        private void place(EntrySum sum) {
            var year = sum.month().getYear();
            var area = areas.of(sum.area(), year).orElse("");
            var cell = new Cell(
                    area,
                    sum.account(),
                    sum.month(),
                    sum.isOwnParty() || internal.of(sum.account(), year).isPresent(),
                    sum.amount());
            var unit = units.of(sum.centre(), isPastInTodays ? round.year() : year);
            if (unit.isPresent()) {
                wholes.of(sum.account(), year).ifPresent(line -> put(sum, unit.get(), line, cell));
                parts.of(sum.account(), year).ifPresent(line -> put(sum, unit.get(), line, cell));
            }
            if (!sum.project().isEmpty() && investments.of(sum.account(), year).isPresent()) {
                onProjects
                        .computeIfAbsent(new OnProject(sum.kind(), sum.project()), _ -> new ArrayList<>())
                        .add(cell);
                reach(sum);
            }
        }

        private void put(EntrySum sum, String unit, String line, Cell cell) {
            onLines.computeIfAbsent(new OnLine(sum.kind(), line, unit), _ -> new ArrayList<>())
                    .add(cell);
            var year = sum.month().getYear();
            known.add(new Known(sum.kind(), year, unit, cell.area()));
            known.add(new Known(sum.kind(), year, unit, ANY_AREA));
            reach(sum);
        }

        private void reach(EntrySum sum) {
            Objects.requireNonNull(reach.get(sum.kind()))
                    .merge(sum.month().getYear(), sum.month(), (a, b) -> a.isAfter(b) ? a : b);
        }
    }
}
