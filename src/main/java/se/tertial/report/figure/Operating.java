package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingAmount.Kind;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel.ReportLine;

/**
 * The operating statement as known in a round. A stored line stands; a line that is a sum is added up from its lines; what a
 * unit has not stored is added up from the units below it.
 */
final class Operating {

    private record Key(String unit, String line, Kind kind, Period period) {}

    private final Organisation organisation;
    private final List<ReportLine> lines;
    private final RoundCode round;
    private final Map<Key, OperatingAmount> stored = new HashMap<>();

    Operating(Organisation organisation, List<ReportLine> lines, LedgerFacts facts, RoundCode round) {
        this.organisation = organisation;
        this.lines = lines;
        this.round = round;
        for (var amount : facts.operating()) {
            if (amount.knownIn().compareTo(round) <= 0) {
                stored.merge(
                        new Key(amount.unit(), amount.line(), amount.kind(), amount.period()),
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
            case MONEY_BUDGET -> amount(figure, Kind.BUDGET, period);
            case MONEY_ACTUAL -> amount(figure, Kind.ACTUAL, period);
            case MONEY_LAST_YEAR -> amount(figure, Kind.ACTUAL, period.lastYear());
            case MONEY_YEAR_BUDGET -> amount(figure, Kind.BUDGET, year);
            case MONEY_FORECAST -> amount(figure, Kind.FORECAST, year);
            case MONEY_VARIANCE -> difference(figure, Measure.MONEY_BUDGET, Measure.MONEY_ACTUAL);
            case MONEY_FORECAST_VARIANCE -> difference(figure, Measure.MONEY_YEAR_BUDGET, Measure.MONEY_FORECAST);
            default -> Optional.empty();
        };
    }

    private Optional<Sum> difference(FigureReference figure, Measure from, Measure taken) {
        var whole = new FigureReference(from, figure.where(), Show.AS_MODEL);
        var less = new FigureReference(taken, figure.where(), Show.AS_MODEL);
        var a = of(whole);
        var b = of(less);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sum.of(List.of(
                new Sum.Part(from.code(), a.get().amount(), false, whole, "", null),
                new Sum.Part(taken.code(), b.get().amount(), true, less, "", null))));
    }

    private Optional<Sum> amount(FigureReference figure, Kind kind, Period period) {
        var unit = figure.where().getOrDefault("unit", "");
        var lineCode = figure.where().getOrDefault("line", "net");
        if ("departments".equals(figure.where().get("sum"))) {
            return ofUnitsBelow(figure, unit, lineCode, kind, period);
        }
        var own = stored.get(new Key(unit, lineCode, kind, period));
        if (own != null) {
            return Optional.of(Sum.of(List.of(new Sum.Part(
                    line(lineCode).map(l -> l.label().sv()).orElse(lineCode),
                    own.amount(),
                    false,
                    null,
                    own.knownIn().code(),
                    own.source()))));
        }
        var sumOf = line(lineCode).map(ReportLine::sumOf).orElse(List.of());
        var added = ofLines(figure, sumOf, kind, period);
        return added.isPresent() ? added : ofUnitsBelow(figure, unit, lineCode, kind, period);
    }

    private Optional<Sum> ofLines(FigureReference figure, List<String> sumOf, Kind kind, Period period) {
        var parts = new ArrayList<Sum.Part>();
        for (var code : sumOf) {
            var reference = with(figure, "line", code);
            var part = amount(reference, kind, period);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Sum.Part(
                    line(code).map(l -> l.label().sv()).orElse(code), part.get().amount(), false, reference, "", null));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    private Optional<Sum> ofUnitsBelow(FigureReference figure, String unit, String lineCode, Kind kind, Period period) {
        var parts = new ArrayList<Sum.Part>();
        for (Unit below : organisation.children(unit).toList()) {
            var reference = without(with(with(figure, "unit", below.code()), "line", lineCode), "sum");
            amount(reference, kind, period)
                    .ifPresent(
                            part -> parts.add(new Sum.Part(below.name(), part.amount(), false, reference, "", null)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Sum.of(parts));
    }

    private Optional<ReportLine> line(String code) {
        return lines.stream().filter(l -> l.code().equals(code)).findFirst();
    }

    private static FigureReference with(FigureReference figure, String key, String value) {
        var where = new java.util.TreeMap<>(figure.where());
        where.put(key, value);
        return new FigureReference(figure.measure(), where, Show.AS_MODEL);
    }

    private static FigureReference without(FigureReference figure, String key) {
        var where = new java.util.TreeMap<>(figure.where());
        where.remove(key);
        return new FigureReference(figure.measure(), where, Show.AS_MODEL);
    }
}
