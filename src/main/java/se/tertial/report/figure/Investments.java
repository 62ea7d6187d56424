package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Entry;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.ProjectAmount.Kind;
import se.tertial.organisation.Organisation;

/**
 * Projects as known in a round. Where there are entries of a project they stand, and else what the folder says; entries bear the
 * project's code, or its id where it has none of its own. A project with parts is the sum of them, in so far as anything is known of them; a unit's
 * figure is the sum of the projects of the unit and all below it.
 */
final class Investments {

    private record Key(String project, Kind kind, Period period) {}

    private final Organisation organisation;
    private final List<Project> projects;
    private final Map<String, List<Project>> parts = new HashMap<>();
    private final EntryCells entries;
    private final Map<String, String> entryCodes = new HashMap<>();
    private final RoundCode round;
    private final Map<Key, ProjectAmount> stored = new HashMap<>();

    Investments(Organisation organisation, LedgerFacts facts, EntryCells entries, RoundCode round) {
        this.organisation = organisation;
        this.projects = facts.projects();
        this.entries = entries;
        this.round = round;
        for (var project : projects) {
            var isAlone = projects.stream()
                            .filter(p -> p.code().equals(project.code()))
                            .count()
                    == 1;
            entryCodes.put(project.id(), isAlone && !project.code().isEmpty() ? project.code() : project.id());
            if (project.parent() != null) {
                parts.computeIfAbsent(project.parent(), _ -> new ArrayList<>()).add(project);
            }
        }
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
            case INVESTMENT_YEAR_FORECAST -> amount(figure, Kind.YEAR_FORECAST, year);
            case INVESTMENT_SAVING, INVESTMENT_DEVIATION ->
                Sum.difference(figure, Measure.INVESTMENT_TOTAL_BUDGET, Measure.INVESTMENT_TOTAL_FORECAST, this::of);
            case INVESTMENT_VARIANCE ->
                Sum.difference(figure, Measure.INVESTMENT_YEAR_BUDGET, Measure.INVESTMENT_ACTUAL, this::of);
            case INVESTMENT_FORECAST_VARIANCE ->
                Sum.difference(figure, Measure.INVESTMENT_YEAR_BUDGET, Measure.INVESTMENT_YEAR_FORECAST, this::of);
            default -> Optional.empty();
        };
    }

    private Optional<Sum> amount(FigureReference figure, Kind kind, Period period) {
        var id = figure.where().get("project");
        if (id != null) {
            return projects.stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .flatMap(p -> ofProject(figure.measure(), p, kind, period));
        }
        var unit = figure.where().getOrDefault("unit", "");
        var onlyWithParts = figure.where().getOrDefault("projects", "").equals("with-parts");
        var counted = projects.stream()
                .filter(p -> p.parent() == null && organisation.contains(unit, p.unit()))
                .filter(p -> !onlyWithParts || parts.containsKey(p.id()))
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(Sum.of(added(figure.measure(), counted, kind, period)));
    }

    private Optional<Sum> ofProject(Measure measure, Project project, Kind kind, Period period) {
        var added = added(measure, parts.getOrDefault(project.id(), List.of()), kind, period);
        if (!added.isEmpty()) {
            return Optional.of(Sum.of(added));
        }
        var folder = Optional.ofNullable(stored.get(new Key(project.id(), kind, period)))
                .map(own -> new Sum.Part(
                        project.label(),
                        own.amount(),
                        false,
                        null,
                        own.knownIn().code(),
                        own.source()));
        var ofEntries = ofEntries(project, kind, period);
        if (ofEntries.isPresent()) {
            return folder.map(said -> ofEntries.get().insteadOf(said)).or(() -> ofEntries);
        }
        return folder.map(said -> Sum.of(List.of(said)));
    }

    /** What a project may cost in all is decided, not posted; a finished one is no longer built up. */
    private Optional<Sum> ofEntries(Project project, Kind kind, Period period) {
        var code = Objects.requireNonNull(entryCodes.get(project.id()));
        return switch (kind) {
            case ACTUAL -> entries.ofProject(code, Entry.Kind.ACTUAL, period, false);
            case YEAR_BUDGET -> entries.ofProject(code, Entry.Kind.BUDGET, period, false);
            case YEAR_FORECAST -> entries.ofProject(code, Entry.Kind.FORECAST, period, false);
            case ACCUMULATED ->
                project.state() == Project.State.FINISHED
                        ? Optional.empty()
                        : entries.ofProject(code, Entry.Kind.ACTUAL, period, true);
            case TOTAL_BUDGET, TOTAL_FORECAST -> Optional.empty();
        };
    }

    /** Sums of the folder that entries do not bear out. */
    List<Differing> differing() {
        return stored.values().stream()
                .flatMap(own -> projects.stream()
                        .filter(p -> p.id().equals(own.project()))
                        .flatMap(p -> ofEntries(p, own.kind(), own.period())
                                .filter(sum -> !sum.amount().equals(own.amount()))
                                .map(sum ->
                                        new Differing(p.unit(), p.label(), own.amount(), sum.amount(), own.source()))
                                .stream()))
                .sorted(Comparator.comparing(d -> d.source().line()))
                .toList();
    }

    /** Those of which the amount is known. */
    private List<Sum.Part> added(Measure measure, List<Project> several, Kind kind, Period period) {
        var added = new ArrayList<Sum.Part>();
        for (var one : several) {
            ofProject(measure, one, kind, period).ifPresent(sum -> {
                var reference = FigureReference.of(measure, "project", one.id(), "round", round.code());
                added.add(new Sum.Part(one.label(), sum.amount(), false, reference, "", null));
            });
        }
        return added;
    }
}
