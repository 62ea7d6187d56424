package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.Entry;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.ProjectAmount.Kind;
import se.tertial.organisation.Organisation;
import se.tertial.report.figure.Sum.Other;
import se.tertial.report.figure.Sum.Stands;

/**
 * Projects as known in a round. Where there are entries of a project they stand, else what has been decided, and else what the
 * folder says; entries bear the project's code, or its id where it has none of its own. A project with parts is the sum of
 * them; a unit's figure is the sum of the projects of the unit and all below it.
 */
final class Investments {

    private record Key(String project, Kind kind, Period period) {}

    private final Organisation organisation;
    private final List<Project> projects;
    private final Map<String, List<Project>> parts = new HashMap<>();
    private final EntryCells entries;
    private final Map<String, String> entryCodes = new HashMap<>();
    private final RoundCode round;
    private final ProjectDecisions decisions;
    private final Map<Key, ProjectAmount> stored = new HashMap<>();

    Investments(Organisation organisation, LedgerFacts facts, EntryCells entries, RoundCode round) {
        this.organisation = organisation;
        this.projects = facts.projects();
        this.entries = entries;
        this.round = round;
        this.decisions = new ProjectDecisions(facts.budget(), round);
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

    /** What a project has of its own, its parts left out. */
    private interface Own {
        Optional<Sum> of(Project project);
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
            default -> decided(figure);
        };
    }

    private Optional<Sum> decided(FigureReference figure) {
        var decision = figure.get("decision").orElse("");
        return switch (figure.measure()) {
            case INVESTMENT_DECIDED -> amount(figure, project -> decisions.inAll(project.id()));
            case INVESTMENT_ORIGINAL_BUDGET ->
                amount(figure, project -> decisions.ofYear(project.id(), kind -> kind == BudgetDecision.Kind.PROJECT));
            case INVESTMENT_BUDGET_CHANGES ->
                amount(
                        figure,
                        project -> decisions.ofYear(project.id(), kind -> kind == BudgetDecision.Kind.PROJECT_CHANGE));
            case INVESTMENT_REVISED_BUDGET ->
                amount(figure, project -> decisions.ofYear(project.id(), BudgetDecision.Kind::isOfProjects));
            case INVESTMENT_DECISION -> amount(figure, project -> decisions.inAll(project.id(), decision));
            case INVESTMENT_DECISION_OF_YEAR -> amount(figure, project -> decisions.ofYear(project.id(), decision));
            default -> Optional.empty();
        };
    }

    /** The decisions that concern projects of the unit and all below it. */
    List<ProjectDecided> decidedOfUnit(String unit) {
        var ids = projects.stream()
                .filter(p -> organisation.contains(unit, p.unit()))
                .map(Project::id)
                .collect(Collectors.toSet());
        return decisions.of(ids::contains, "unit", unit);
    }

    /** The decisions that concern the project and its parts. */
    List<ProjectDecided> decidedOfProject(String project) {
        var ids = new HashSet<String>();
        add(project, ids);
        return decisions.of(ids::contains, "project", project);
    }

    private void add(String project, Set<String> ids) {
        if (ids.add(project)) {
            parts.getOrDefault(project, List.of()).forEach(part -> add(part.id(), ids));
        }
    }

    private Optional<Sum> amount(FigureReference figure, Kind kind, Period period) {
        return amount(figure, project -> own(project, kind, period));
    }

    private Optional<Sum> amount(FigureReference figure, Own own) {
        var id = figure.where().get("project");
        if (id != null) {
            return projects.stream().filter(p -> p.id().equals(id)).findFirst().flatMap(p -> ofProject(figure, p, own));
        }
        var unit = figure.where().getOrDefault("unit", "");
        var onlyWithParts = figure.where().getOrDefault("projects", "").equals("with-parts");
        var counted = projects.stream()
                .filter(p -> p.parent() == null && organisation.contains(unit, p.unit()))
                .filter(p -> !onlyWithParts || parts.containsKey(p.id()))
                .toList();
        var added = added(figure, counted, own);
        return added.isEmpty() && (counted.isEmpty() || isOfDecisions(figure.measure()))
                ? Optional.empty()
                : Optional.of(Sum.of(added));
    }

    /** Where nothing is decided there is no amount, while a unit that has projects has spent nothing on those not mentioned. */
    private static boolean isOfDecisions(Measure measure) {
        return switch (measure) {
            case INVESTMENT_DECIDED,
                    INVESTMENT_ORIGINAL_BUDGET,
                    INVESTMENT_BUDGET_CHANGES,
                    INVESTMENT_REVISED_BUDGET,
                    INVESTMENT_DECISION,
                    INVESTMENT_DECISION_OF_YEAR -> true;
            default -> false;
        };
    }

    private Optional<Sum> ofProject(FigureReference figure, Project project, Own own) {
        var several = parts.getOrDefault(project.id(), List.of());
        var added = added(figure, several, own);
        var itself = own.of(project);
        return added.isEmpty() ? itself : Optional.of(whole(project, added, several.size() - added.size(), itself));
    }

    /**
     * The sum of the parts, and of what is posted on the whole itself. What the folder says of the whole stands only when some
     * part is not known.
     */
    private static Sum whole(Project project, List<Sum.Part> added, int unknown, Optional<Sum> itself) {
        var all = new ArrayList<>(added);
        itself.filter(Sum::isOfEntries)
                .ifPresent(posted -> all.add(new Sum.Part(project.label(), posted.amount(), false, null, "", null)));
        var sum = Sum.of(all);
        var said = itself.flatMap(own -> said(project, own));
        if (said.isEmpty() || said.get().amount().equals(sum.amount())) {
            return sum;
        }
        return unknown == 0
                ? sum.insteadOf(said.get(), Stands.PARTS)
                : Sum.of(List.of(said.get())).with(new Other(Stands.FOLDER, sum.amount(), null, project.label()));
    }

    /** What is said of a project itself, besides anything posted on it. */
    private static Optional<Sum.Part> said(Project project, Sum itself) {
        var other = itself.other();
        if (other != null) {
            return Optional.of(new Sum.Part(project.label(), other.amount(), false, null, "", other.source()));
        }
        var source = itself.parts().getFirst().source();
        return source == null
                ? Optional.empty()
                : Optional.of(new Sum.Part(project.label(), itself.amount(), false, null, "", source));
    }

    private Optional<Sum> own(Project project, Kind kind, Period period) {
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
            return folder.map(said -> ofEntries.get().insteadOf(said, Stands.ENTRIES))
                    .or(() -> ofEntries);
        }
        var decided = ofDecisions(project, kind);
        if (decided.isPresent()) {
            return folder.map(said -> decided.get().insteadOf(said, Stands.DECISIONS))
                    .or(() -> decided);
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

    private Optional<Sum> ofDecisions(Project project, Kind kind) {
        return switch (kind) {
            case TOTAL_BUDGET -> decisions.inAll(project.id());
            case YEAR_BUDGET -> decisions.ofYear(project.id(), BudgetDecision.Kind::isOfProjects);
            case TOTAL_FORECAST, ACCUMULATED, ACTUAL, YEAR_FORECAST -> Optional.empty();
        };
    }

    /** Sums of the folder that entries or decisions do not bear out. */
    List<Differing> differing() {
        return stored.values().stream()
                .flatMap(said -> projects.stream()
                        .filter(p -> p.id().equals(said.project()))
                        .flatMap(p -> differing(p, said).stream()))
                .sorted(Comparator.comparing(d -> d.source().line()))
                .toList();
    }

    private Optional<Differing> differing(Project project, ProjectAmount said) {
        var ofEntries = ofEntries(project, said.kind(), said.period());
        var isOfYear = said.period().year() == round.year();
        var other = ofEntries.or(() -> isOfYear ? ofDecisions(project, said.kind()) : Optional.empty());
        var stands = ofEntries.isPresent() ? Differing.Stands.ENTRIES : Differing.Stands.DECISIONS;
        return other.filter(sum -> !sum.amount().equals(said.amount()))
                .map(sum -> new Differing(
                        project.unit(), project.label(), said.amount(), sum.amount(), stands, "", said.source()));
    }

    /** Those of which the amount is known. */
    private List<Sum.Part> added(FigureReference figure, List<Project> several, Own own) {
        var added = new ArrayList<Sum.Part>();
        for (var one : several) {
            ofProject(figure, one, own).ifPresent(sum -> {
                var reference = figure.without("unit")
                        .without("projects")
                        .with("project", one.id())
                        .with("round", round.code());
                added.add(new Sum.Part(one.label(), sum.amount(), false, reference, "", null));
            });
        }
        return added;
    }
}
