package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.ProjectAmount.Kind;
import se.tertial.organisation.Organisation;

/** Projects as known in a round. A unit's figure is the sum of the projects of the unit and all below it. */
final class Investments {

    private record Key(String project, Kind kind, Period period) {}

    private final Organisation organisation;
    private final List<Project> projects;
    private final RoundCode round;
    private final Map<Key, ProjectAmount> stored = new HashMap<>();

    Investments(Organisation organisation, LedgerFacts facts, RoundCode round) {
        this.organisation = organisation;
        this.projects = facts.projects();
        this.round = round;
        for (var amount : facts.projectAmounts()) {
            if (amount.knownIn().compareTo(round) <= 0) {
                stored.merge(
                        new Key(amount.project(), amount.kind(), amount.period()),
                        amount,
                        (a, b) -> a.knownIn().compareTo(b.knownIn()) > 0 ? a : b);
            }
        }
    }

    Optional<Sum> of(FigureReference figure) {
        var year = new Period.Year(round.year());
        var period = round.period();
        return switch (figure.measure()) {
            case INVESTMENT_TOTAL_BUDGET -> amount(figure, Kind.TOTAL_BUDGET, year);
            case INVESTMENT_TOTAL_FORECAST -> amount(figure, Kind.TOTAL_FORECAST, year);
            case INVESTMENT_ACCUMULATED -> amount(figure, Kind.ACCUMULATED, period);
            case INVESTMENT_LAST_YEAR -> amount(figure, Kind.ACTUAL, year.lastYear());
            case INVESTMENT_ACTUAL -> amount(figure, Kind.ACTUAL, period);
            case INVESTMENT_YEAR_BUDGET -> amount(figure, Kind.YEAR_BUDGET, year);
            case INVESTMENT_SAVING, INVESTMENT_DEVIATION -> saving(figure);
            default -> Optional.empty();
        };
    }

    private Optional<Sum> saving(FigureReference figure) {
        var budget = new FigureReference(Measure.INVESTMENT_TOTAL_BUDGET, figure.where(), Show.AS_MODEL);
        var forecast = new FigureReference(Measure.INVESTMENT_TOTAL_FORECAST, figure.where(), Show.AS_MODEL);
        var a = of(budget);
        var b = of(forecast);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sum.of(List.of(
                new Sum.Part(budget.measure().code(), a.get().amount(), false, budget, "", null),
                new Sum.Part(forecast.measure().code(), b.get().amount(), true, forecast, "", null))));
    }

    private Optional<Sum> amount(FigureReference figure, Kind kind, Period period) {
        var project = figure.where().get("project");
        if (project != null) {
            return Optional.ofNullable(stored.get(new Key(project, kind, period)))
                    .map(this::stored);
        }
        var unit = figure.where().getOrDefault("unit", "");
        var parts = new ArrayList<Sum.Part>();
        var hasProjects = false;
        for (var one : projects) {
            if (organisation.contains(unit, one.unit())) {
                hasProjects = true;
                var amount = stored.get(new Key(one.id(), kind, period));
                if (amount != null) {
                    var reference = FigureReference.of(figure.measure(), "project", one.id(), "round", round.code());
                    parts.add(new Sum.Part(one.label(), amount.amount(), false, reference, "", null));
                }
            }
        }
        return hasProjects ? Optional.of(Sum.of(parts)) : Optional.empty();
    }

    private Sum stored(ProjectAmount amount) {
        var label = projects.stream()
                .filter(p -> p.id().equals(amount.project()))
                .findFirst()
                .map(Project::label)
                .orElse(amount.project());
        return Sum.of(List.of(new Sum.Part(
                label, amount.amount(), false, null, amount.knownIn().code(), amount.source())));
    }
}
