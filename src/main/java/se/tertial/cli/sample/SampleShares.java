package se.tertial.cli.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingAmount.Kind;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.plan.SteeringModel.ReportLine;

/**
 * Divides what a folder says of a unit's revenue and cost among the units below it, so that each has the net that the folder
 * says of it. What is left over between the unit and those below stands on the unit itself.
 */
final class SampleShares {

    /** @param part of the cost, as that of capital */
    record Share(Amount revenue, Amount cost, Amount part) {
        Share minus(Share other) {
            return new Share(revenue.minus(other.revenue), cost.minus(other.cost), part.minus(other.part));
        }
    }

    private static final int HUNDRED = 100;

    private final Organisation organisation;
    private final LedgerFacts facts;
    private final ReportLine revenue;
    private final ReportLine cost;
    private final ReportLine part;
    private final ReportLine net;

    SampleShares(Organisation organisation, LedgerFacts facts, List<ReportLine> lines) {
        this.organisation = organisation;
        this.facts = facts;
        revenue = only(lines, line -> line.isRevenue() && !line.accounts().isEmpty());
        part = only(lines, line -> !line.partOf().isEmpty() && !line.accounts().isEmpty());
        cost = only(lines, line -> line.code().equals(part.partOf()));
        net = only(lines, line -> line.sumOf().containsAll(List.of(revenue.code(), cost.code())));
    }

    private static ReportLine only(List<ReportLine> lines, java.util.function.Predicate<ReportLine> isMeant) {
        return lines.stream()
                .filter(isMeant)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the steering model's lines lack accounts"));
    }

    /** Units whose revenue and cost the folder says, whose net is that of several below. */
    List<String> units() {
        return facts.operating().stream()
                .filter(amount -> amount.line().equals(revenue.code()))
                .map(OperatingAmount::unit)
                .distinct()
                .toList();
    }

    /** Empty when the folder does not say both revenue and cost of the unit. */
    SequencedMap<String, Share> of(String unit, Kind kind, Period period) {
        var revenues = amount(unit, revenue, kind, period);
        var costs = amount(unit, cost, kind, period);
        if (revenues.isEmpty() || costs.isEmpty()) {
            return new LinkedHashMap<>();
        }
        var nets = nets(unit, revenues.get().plus(costs.get()), kind, period);
        var ofRevenue = revenues(List.copyOf(nets.values()), revenues.get());
        var parts = parts(List.copyOf(nets.keySet()), nets, ofRevenue, amount(unit, part, kind, period), kind, period);
        var shares = new LinkedHashMap<String, Share>();
        var place = 0;
        for (var net : nets.entrySet()) {
            var own = ofRevenue.get(place);
            shares.put(net.getKey(), new Share(own, net.getValue().minus(own), parts.get(place++)));
        }
        return shares;
    }

    private SequencedMap<String, Amount> nets(String unit, Amount whole, Kind kind, Period period) {
        var nets = new LinkedHashMap<String, Amount>();
        var left = whole;
        for (var below : organisation.children(unit).map(Unit::code).toList()) {
            var own = amount(below, net, kind, period);
            if (own.isPresent()) {
                nets.put(below, own.get());
                left = left.minus(own.get());
            }
        }
        if (left.ore() != 0) {
            nets.put(unit, left);
        }
        return nets;
    }

    /** A unit with a negative net has revenue enough for it to cost something; the rest is divided by size. */
    private static List<Amount> revenues(List<Amount> nets, Amount whole) {
        var least = nets.stream()
                .map(net -> new Amount(Math.min(0, net.ore() + net.ore() / 4)))
                .toList();
        var rest = least.stream().reduce(whole, Amount::minus);
        var spread = rest.spread(
                nets.stream().map(net -> Math.abs(net.ore()) / HUNDRED + 1).toList());
        var revenues = new ArrayList<Amount>();
        for (var i = 0; i < nets.size(); i++) {
            revenues.add(least.get(i).plus(spread.get(i)));
        }
        return revenues;
    }

    private List<Amount> parts(
            List<String> units,
            Map<String, Amount> nets,
            List<Amount> revenues,
            Optional<Amount> whole,
            Kind kind,
            Period period) {
        var known = units.stream().map(unit -> amount(unit, part, kind, period)).toList();
        var rest = known.stream().flatMap(Optional::stream).reduce(whole.orElse(Amount.ZERO), Amount::minus);
        var weights = new ArrayList<Long>();
        for (var i = 0; i < units.size(); i++) {
            var ofCost = nets.getOrDefault(units.get(i), Amount.ZERO).minus(revenues.get(i));
            weights.add(known.get(i).isPresent() ? 0 : Math.max(1, ofCost.ore() / HUNDRED));
        }
        var spread = rest.spread(weights);
        var parts = new ArrayList<Amount>();
        for (var i = 0; i < units.size(); i++) {
            parts.add(known.get(i).orElse(spread.get(i)));
        }
        return parts;
    }

    private Optional<Amount> amount(String unit, ReportLine line, Kind kind, Period period) {
        return facts.operating().stream()
                .filter(a ->
                        a.unit().equals(unit) && a.area() == null && a.line().equals(line.code()))
                .filter(a -> a.kind() == kind && a.period().equals(period))
                .map(OperatingAmount::amount)
                .reduce((_, later) -> later);
    }

    ReportLine revenue() {
        return revenue;
    }

    ReportLine cost() {
        return cost;
    }

    ReportLine part() {
        return part;
    }
}
