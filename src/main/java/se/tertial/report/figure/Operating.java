package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Entry;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingAmount.Kind;
import se.tertial.ledger.OperatingArea;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel.ReportLine;

/**
 * The operating statement as known in a round. Where there are entries of a unit and year they stand, and else what the folder
 * says: a stored line stands; a line that is a sum is added up from its lines; what a unit has not stored is added up from its
 * operating areas, and else from the units below it.
 */
final class Operating {

    private static final String AREA = "area";
    private static final String LINE = "line";
    private static final String SUM = "sum";
    private static final String UNIT = "unit";

    private record Key(String unit, @Nullable String area, String line, Kind kind, Period period) {}

    /** @param isGross whether revenue is left out */
    private record Asked(Kind kind, Period period, boolean isGross) {}

    private final Organisation organisation;
    private final Lines lines;
    private final List<OperatingArea> areas;
    private final EntryCells entries;
    private final RoundCode round;
    private final Decisions decisions;
    private final Map<Key, OperatingAmount> stored = new HashMap<>();

    Operating(Organisation organisation, Lines lines, LedgerFacts facts, EntryCells entries, RoundCode round) {
        this.organisation = organisation;
        this.lines = lines;
        this.areas = facts.areas();
        this.entries = entries;
        this.round = round;
        this.decisions = new Decisions(organisation, facts.budget(), round);
        for (var amount : facts.operating()) {
            if (amount.knownIn().compareTo(round) <= 0) {
                stored.merge(
                        new Key(amount.unit(), amount.area(), amount.line(), amount.kind(), amount.period()),
                        amount,
                        (a, b) -> a.knownIn().compareTo(b.knownIn()) > 0 ? a : b);
            }
        }
    }

    /** The amount of a figure of money, or empty when something it needs is not known. */
    Optional<Sum> of(FigureReference figure) {
        var year = new Period.Year(round.year());
        var period = round.period();
        return switch (figure.measure()) {
            case MONEY_BUDGET -> amount(figure, new Asked(Kind.BUDGET, period, false));
            case MONEY_ACTUAL -> amount(figure, new Asked(Kind.ACTUAL, period, false));
            case MONEY_LAST_YEAR -> amount(figure, new Asked(Kind.ACTUAL, period.lastYear(), false));
            case MONEY_YEAR_BUDGET -> amount(figure, new Asked(Kind.BUDGET, year, false));
            case MONEY_FORECAST -> amount(figure, new Asked(Kind.FORECAST, year, false));
            case MONEY_GROSS_BUDGET -> amount(figure, new Asked(Kind.BUDGET, period, true));
            case MONEY_GROSS_ACTUAL -> amount(figure, new Asked(Kind.ACTUAL, period, true));
            case MONEY_GROSS_YEAR_BUDGET -> amount(figure, new Asked(Kind.BUDGET, year, true));
            case MONEY_GROSS_FORECAST -> amount(figure, new Asked(Kind.FORECAST, year, true));
            case MONEY_VARIANCE -> Sum.difference(figure, Measure.MONEY_BUDGET, Measure.MONEY_ACTUAL, this::of);
            case MONEY_FORECAST_VARIANCE ->
                Sum.difference(figure, Measure.MONEY_YEAR_BUDGET, Measure.MONEY_FORECAST, this::of);
            case MONEY_BUDGET_WITH_SUPPLEMENTARY -> withSupplementary(figure);
            case MONEY_VARIANCE_WITH_SUPPLEMENTARY ->
                Sum.difference(
                        figure,
                        Measure.MONEY_BUDGET_WITH_SUPPLEMENTARY,
                        round.month() == 12 ? Measure.MONEY_ACTUAL : Measure.MONEY_FORECAST,
                        this::of);
            default -> isOfUnit(figure) ? decisions.of(figure) : Optional.empty();
        };
    }

    /** Of a kind and period of one's own choice, whatever the figure measures. */
    Optional<Sum> of(FigureReference figure, Kind kind, Period period) {
        return amount(figure, new Asked(kind, period, false));
    }

    /** Decisions grant a unit money net, not by operating area or line. */
    private static boolean isOfUnit(FigureReference figure) {
        return figure.get(AREA).isEmpty() && lineCode(figure).equals("net");
    }

    private Optional<Sum> withSupplementary(FigureReference figure) {
        var budget = new FigureReference(Measure.MONEY_YEAR_BUDGET, figure.where(), Show.AS_MODEL);
        var beside = new FigureReference(Measure.MONEY_SUPPLEMENTARY, figure.where(), Show.AS_MODEL);
        return of(budget)
                .flatMap(a -> of(beside)
                        .map(b -> Sum.of(List.of(
                                new Sum.Part(budget.measure().code(), a.amount(), false, budget, "", null),
                                new Sum.Part(beside.measure().code(), b.amount(), false, beside, "", null)))));
    }

    private Optional<Sum> amount(FigureReference figure, Asked asked) {
        return switch (figure.where().getOrDefault(SUM, "")) {
            case "departments" -> ofUnitsBelow(figure, asked);
            case "areas" -> ofAreas(figure, asked);
            default -> asked.isGross() ? gross(figure, asked) : net(figure, asked);
        };
    }

    private Optional<Sum> net(FigureReference figure, Asked asked) {
        var folder = ofFolder(figure, asked);
        var ofEntries = ofEntries(figure, asked);
        if (ofEntries.isPresent() && !isThoughtOver(asked, folder, ofEntries.get())) {
            return folder.map(said -> ofEntries.get().insteadOf(said)).or(() -> ofEntries);
        }
        return folder.map(said -> Sum.of(List.of(said)))
                .or(() -> ofDecisions(figure, asked))
                .or(() -> ofLines(figure, asked))
                .or(() -> ofAreas(figure, asked))
                .or(() -> ofUnitsBelow(figure, asked));
    }

    /** A forecast is typed by whoever answers for the unit when the file is no longer what they think. */
    private boolean isThoughtOver(Asked asked, Optional<Sum.Part> folder, Sum ofEntries) {
        return asked.kind() == Kind.FORECAST
                && folder.filter(said -> !said.amount().equals(ofEntries.amount()))
                        .filter(said -> entries.isForecastUpTo(asked.period().year(), said.round()))
                        .isPresent();
    }

    private Optional<Sum.Part> ofFolder(FigureReference figure, Asked asked) {
        var lineCode = lineCode(figure);
        var key = new Key(unit(figure), figure.where().get(AREA), lineCode, asked.kind(), asked.period());
        return Optional.ofNullable(stored.get(key))
                .map(own -> new Sum.Part(
                        lines.label(lineCode),
                        own.amount(),
                        false,
                        null,
                        own.knownIn().code(),
                        own.source()));
    }

    /** A line that is a sum is added up from its lines, when entries speak of the unit at all. */
    private Optional<Sum> ofEntries(FigureReference figure, Asked asked) {
        var code = lineCode(figure);
        var unit = unit(figure);
        var area = figure.where().get(AREA);
        if (!lines.isOfAccounts(code) || !entries.has(unit, area, kind(asked), asked.period())) {
            return Optional.empty();
        }
        return lines.line(code).filter(line -> line.accounts().isEmpty()).isPresent()
                ? ofLines(figure, asked)
                : entries.ofLine(unit, area, code, kind(asked), asked.period());
    }

    private Optional<Sum> ofDecisions(FigureReference figure, Asked asked) {
        if (asked.kind() != Kind.BUDGET || asked.period().year() != round.year()) {
            return Optional.empty();
        }
        var code = lineCode(figure);
        return decisions.budget(
                unit(figure), figure.where().get(AREA), lines.within(code), lines.around(code), asked.period());
    }

    /** The budget decisions of the year that concern the unit. */
    List<Decided> decided(String unit) {
        return decisions.of(unit);
    }

    private static Entry.Kind kind(Asked asked) {
        return switch (asked.kind()) {
            case BUDGET -> Entry.Kind.BUDGET;
            case ACTUAL -> Entry.Kind.ACTUAL;
            case FORECAST -> Entry.Kind.FORECAST;
        };
    }

    /** Sums of the folder that speak of a year of this round, and that entries do not bear out. */
    List<Differing> differing() {
        var found = new ArrayList<Differing>();
        for (var key : stored.keySet()) {
            var figure = FigureReference.of(Measure.MONEY_ACTUAL, UNIT, key.unit(), LINE, key.line());
            var placed = key.area() == null ? figure : figure.with(AREA, key.area());
            ofEntries(placed, new Asked(key.kind(), key.period(), false))
                    .filter(_ -> key.kind() != Kind.FORECAST)
                    .filter(sum -> !sum.amount()
                            .equals(Objects.requireNonNull(stored.get(key)).amount()))
                    .ifPresent(sum -> found.add(new Differing(
                            key.unit(),
                            lines.label(key.line()),
                            Objects.requireNonNull(stored.get(key)).amount(),
                            sum.amount(),
                            Objects.requireNonNull(stored.get(key)).source())));
        }
        found.sort(Comparator.comparing((Differing d) -> d.source().file())
                .thenComparing(d -> d.source().line()));
        return found;
    }

    /** Without revenue; not known when cost and revenue are known together only. */
    private Optional<Sum> gross(FigureReference figure, Asked asked) {
        var code = lineCode(figure);
        if (lines.line(code).filter(ReportLine::isRevenue).isPresent()) {
            return net(figure, asked).map(revenue -> Sum.of(List.of()));
        }
        return lines.hasRevenue(code) ? ofLines(figure, asked) : net(figure, asked);
    }

    private Optional<Sum> ofLines(FigureReference figure, Asked asked) {
        var sumOf = lines.line(lineCode(figure)).map(ReportLine::sumOf).orElse(List.of());
        var parts = new ArrayList<Sum.Part>();
        for (var code : sumOf) {
            var reference = figure.with(LINE, code);
            var part = amount(reference, asked);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Sum.Part(lines.label(code), part.get().amount(), false, reference, "", null));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    /** Empty when an area that the unit has any amount of lacks this line: a sum without it would say too little. */
    private Optional<Sum> ofAreas(FigureReference figure, Asked asked) {
        if (figure.where().containsKey(AREA)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Sum.Part>();
        for (var area : areas) {
            if (hasAny(unit(figure), area, asked)) {
                var reference = figure.with(AREA, area.code()).without(SUM);
                var part = amount(reference, asked);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(new Sum.Part(area.label(), part.get().amount(), false, reference, "", null));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    private boolean hasAny(String unit, OperatingArea area, Asked asked) {
        return lines.all().stream()
                        .anyMatch(line -> stored.containsKey(
                                new Key(unit, area.code(), line.code(), asked.kind(), asked.period())))
                || entries.has(unit, area.code(), kind(asked), asked.period());
    }

    private Optional<Sum> ofUnitsBelow(FigureReference figure, Asked asked) {
        var parts = new ArrayList<Sum.Part>();
        for (Unit below : organisation.children(unit(figure)).toList()) {
            var reference =
                    figure.with(UNIT, below.code()).with(LINE, lineCode(figure)).without(SUM);
            amount(reference, asked)
                    .ifPresent(
                            part -> parts.add(new Sum.Part(below.name(), part.amount(), false, reference, "", null)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    private static String unit(FigureReference figure) {
        return figure.where().getOrDefault(UNIT, "");
    }

    private static String lineCode(FigureReference figure) {
        return figure.where().getOrDefault(LINE, "net");
    }
}
