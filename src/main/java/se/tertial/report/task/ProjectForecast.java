package se.tertial.report.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.ProjectAmount.Kind;
import se.tertial.organisation.Organisation;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;
import se.tertial.report.figure.Measure;

/**
 * What a round asks of an investment project: what it will come to in all, and in the year.
 *
 * @param asked {@code TOTAL_FORECAST}, {@code YEAR_FORECAST} or both
 * @param lacks those of them that the round has not been told
 */
public record ProjectForecast(Project project, List<Kind> asked, List<Kind> lacks) {

    private static final Map<Kind, Set<String>> COLUMNS = Map.of(
            Kind.TOTAL_FORECAST, Set.of("total-forecast", "saving", "deviation"),
            Kind.YEAR_FORECAST, Set.of("year-forecast", "forecast-variance"));

    public ProjectForecast {
        asked = List.copyOf(asked);
        lacks = List.copyOf(lacks);
    }

    /**
     * Those that the reports have columns for, of projects that have a budget or have had a forecast: at the level where it was decided
     * or said. What the ledger's entries say already is not asked.
     */
    public static List<ProjectForecast> of(Insight insight, RoundCode round) {
        return new Asking(insight, round).all();
    }

    private static final class Asking {

        private static final int LAST_MONTH = 12;

        private final Insight insight;
        private final RoundCode round;
        private final List<RoundReport> reports;
        private final Figures figures;

        Asking(Insight insight, RoundCode round) {
            this.insight = insight;
            this.round = round;
            reports = RoundReport.of(insight.municipality(), round);
            figures = new Figures(insight, "", round, Language.SV);
        }

        List<ProjectForecast> all() {
            var totals = asked(Kind.TOTAL_FORECAST, Measure.INVESTMENT_TOTAL_BUDGET);
            var ofYear = round.month() == LAST_MONTH
                    ? Set.<String>of()
                    : asked(Kind.YEAR_FORECAST, Measure.INVESTMENT_YEAR_BUDGET);
            var all = new ArrayList<ProjectForecast>();
            for (var project : projects()) {
                var kinds = Stream.of(Kind.TOTAL_FORECAST, Kind.YEAR_FORECAST)
                        .filter(kind -> (kind == Kind.TOTAL_FORECAST ? totals : ofYear).contains(project.id()))
                        .toList();
                if (!kinds.isEmpty()) {
                    var lacks = kinds.stream()
                            .filter(kind -> !isTold(project, kind))
                            .toList();
                    all.add(new ProjectForecast(project, kinds, lacks));
                }
            }
            return all;
        }

        private List<Project> projects() {
            return insight.municipality().ledger().projects();
        }

        /** A whole is added up from its parts where they are asked. */
        private Set<String> asked(Kind kind, Measure budget) {
            var alive = projects().stream()
                    .filter(project -> project.state() != Project.State.FINISHED)
                    .filter(project ->
                            isPrinted(project, kind) && (hasBudget(project, budget) || wasSaid(project, kind)))
                    .filter(project -> !isByEntries(project, kind))
                    .collect(Collectors.toMap(Project::id, project -> project));
            var wholes = new HashSet<String>();
            alive.values().forEach(project -> addWholes(project, wholes));
            return alive.keySet().stream().filter(id -> !wholes.contains(id)).collect(Collectors.toSet());
        }

        private void addWholes(Project project, Set<String> wholes) {
            var whole = project.parent();
            if (whole != null && wholes.add(whole)) {
                projects().stream().filter(p -> p.id().equals(whole)).forEach(p -> addWholes(p, wholes));
            }
        }

        private boolean isPrinted(Project project, Kind kind) {
            var columns = COLUMNS.getOrDefault(kind, Set.of());
            Organisation organisation = insight.municipality().organisation();
            return reports.stream()
                    .filter(report -> organisation.contains(report.unit(), project.unit()))
                    .flatMap(report -> report.components(Component.Kind.INVESTMENTS))
                    .flatMap(component -> component.columns().stream())
                    .map(Column::code)
                    .anyMatch(columns::contains);
        }

        private boolean hasBudget(Project project, Measure budget) {
            return isKnown(project, budget);
        }

        private boolean isKnown(Project project, Measure measure) {
            return figures.resolve(FigureReference.of(measure, "project", project.id()))
                            .value()
                    != null;
        }

        /** A forecast of a year is of that year only. */
        private boolean wasSaid(Project project, Kind kind) {
            return said(project, kind)
                    .anyMatch(amount ->
                            kind == Kind.TOTAL_FORECAST || amount.period().year() == round.year());
        }

        private boolean isTold(Project project, Kind kind) {
            return said(project, kind).anyMatch(amount -> amount.knownIn().equals(round));
        }

        private boolean isByEntries(Project project, Kind kind) {
            return kind == Kind.YEAR_FORECAST
                    && !wasSaid(project, kind)
                    && isKnown(project, Measure.INVESTMENT_YEAR_FORECAST)
                    && projects().stream().noneMatch(part -> project.id().equals(part.parent()));
        }

        private Stream<ProjectAmount> said(Project project, Kind kind) {
            return insight.municipality().ledger().projectAmounts().stream()
                    .filter(amount -> amount.project().equals(project.id())
                            && amount.kind() == kind
                            && amount.knownIn().compareTo(round) <= 0);
        }
    }
}
