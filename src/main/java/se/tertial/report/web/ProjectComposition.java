package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.basics.Period;
import se.tertial.basics.Word;
import se.tertial.document.Mark;
import se.tertial.document.Mark.Tone;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.Project;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.ProjectDecided;
import se.tertial.report.web.BudgetPage.Details;
import se.tertial.report.web.ProjectPage.Fact;
import se.tertial.ui.Link;
import se.tertial.ui.Status;

/** The page of an investment project: time plan, decisions, what it has cost and what it is calculated to cost. */
final class ProjectComposition {

    private static final List<Measure> OVER_ALL_YEARS = List.of(
            Measure.INVESTMENT_TOTAL_BUDGET,
            Measure.INVESTMENT_ACCUMULATED,
            Measure.INVESTMENT_TOTAL_FORECAST,
            Measure.INVESTMENT_SAVING);
    private static final List<Measure> OF_YEAR = List.of(
            Measure.INVESTMENT_YEAR_BUDGET,
            Measure.INVESTMENT_ACTUAL,
            Measure.INVESTMENT_YEAR_FORECAST,
            Measure.INVESTMENT_FORECAST_VARIANCE,
            Measure.INVESTMENT_LAST_YEAR);
    private static final String AMOUNT = "amount";
    private static final String PROJECT = "project";
    private static final Mark LATE = new Mark("▲", Tone.RED);
    private static final Mark ON_TIME = new Mark("●", Tone.GREEN);

    private final Visit visit;
    private final Project project;
    private final Unit unit;
    private final Shown shown;
    private final DecisionCells cells;

    private ProjectComposition(Visit visit, Project project) {
        this.project = project;
        unit = visit.organisation().known(project.unit());
        this.visit = visit;
        shown = new Shown(visit, visit.round());
        cells = new DecisionCells(visit);
    }

    /** Empty when there is no such project. */
    static Optional<ProjectPage> of(Visit visit, String id) {
        return projects(visit)
                .filter(p -> p.id().equals(id))
                .findFirst()
                .map(project -> new ProjectComposition(visit, project).page());
    }

    private static Stream<Project> projects(Visit visit) {
        return visit.insight().municipality().ledger().projects().stream();
    }

    private ProjectPage page() {
        var round = visit.round();
        var trail = List.of(
                new Link(visit.text("nav.investments"), visit.at(unit, round).to(InvestmentsComposition.PATH)));
        var decided = visit.insight().decidedOfProject(round, project.id());
        var tables = new ProjectDecisionTables(visit, shown, decided, PROJECT, project.id());
        var money = money();
        var parts = parts();
        var model = visit.model().money();
        return new ProjectPage(
                Shells.of(
                        visit,
                        visit.here(),
                        project.label(),
                        trail,
                        Shells.filter(visit, unit, round).only(Visit.ROUND)),
                unit.name() + " · " + visit.insight().round(round).name().in(visit.language()),
                facts(),
                schedule(),
                whole(),
                visit.text(
                        model.revenuePositive() ? "project.sign.revenue" : "project.sign.cost",
                        model.unit().symbol()),
                money.rows().isEmpty() ? "" : shown.html(List.of(money)),
                parts.rows().isEmpty() ? "" : shown.html(List.of(parts), partLinks()),
                decided.isEmpty() ? "" : shown.html(decisions(tables)),
                decided.stream().map(one -> details(one, tables)).toList(),
                LedgerNav.of(visit));
    }

    private static List<Table> decisions(ProjectDecisionTables tables) {
        return tables.hasYears() ? List.of(tables.decisions(), tables.years()) : List.of(tables.decisions());
    }

    private Details details(ProjectDecided one, ProjectDecisionTables tables) {
        var decision = one.decision();
        var change = visit.may(Right.CHANGE_MONEY, decision.unit())
                ? new Link(
                        visit.text("budget.change"),
                        visit.to(BudgetComposition.PATH[0], BudgetComposition.PATH[1], decision.code()))
                : null;
        return new Details(decision.text(), shown.html(List.of(tables.lines(one))), change);
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        add(facts, "project.code", project.code());
        add(facts, "project.group", project.group());
        if (project.state() != null) {
            add(facts, "project.state", visit.text("project.state." + Word.of(project.state())));
        }
        add(facts, "project.planned-finish", said(project.plannedFinish()));
        add(facts, "project.forecast-finish", said(project.forecastFinish()));
        return facts;
    }

    private void add(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(visit.text(key), text));
        }
    }

    private static String said(@Nullable Period period) {
        return period == null ? "" : period.code();
    }

    /** A project that is to be ready in a year is on time in every month of it. */
    private @Nullable Status schedule() {
        var planned = project.plannedFinish();
        var expected = project.forecastFinish();
        if (planned == null || expected == null) {
            return null;
        }
        return expected.last().isAfter(planned.last())
                ? new Status(LATE, visit.text("project.late"))
                : new Status(ON_TIME, visit.text("project.on-time"));
    }

    private @Nullable Link whole() {
        return projects(visit)
                .filter(p -> p.id().equals(project.parent()))
                .map(p -> new Link(
                        visit.text("project.part-of", p.label()), visit.to(InvestmentsComposition.PATH, p.id())))
                .findFirst()
                .orElse(null);
    }

    /** A row for each measure of which the amount is known: first over all years, then of this year. */
    private Table money() {
        var rows = Stream.concat(OVER_ALL_YEARS.stream(), OF_YEAR.stream())
                .flatMap(measure -> {
                    var cell = cell(AMOUNT, measure, project.id());
                    return cell.value() == null
                            ? Stream.empty()
                            : Stream.of(new Row(name(measure), label(measure), RowKind.ROW, 0, List.of(cell)));
                })
                .toList();
        var columns = List.of(cells.number(AMOUNT, visit.text("budget.column.amount")));
        return new Table("ekonomi", visit.text("project.money"), "", columns, rows);
    }

    /** The parts, with the measures of which anything is known, and the whole that is their sum. */
    private Table parts() {
        var parts = projects(visit).filter(p -> project.id().equals(p.parent())).toList();
        var measures = Stream.concat(OVER_ALL_YEARS.stream(), OF_YEAR.stream())
                .filter(measure ->
                        parts.stream().anyMatch(p -> cell("", measure, p.id()).value() != null))
                .toList();
        var rows = new ArrayList<Row>();
        parts.forEach(part -> rows.add(row(part, part.label(), RowKind.ROW, measures)));
        if (!rows.isEmpty()) {
            rows.add(row(project, visit.text("project.all-parts"), RowKind.TOTAL, measures));
        }
        var columns = measures.stream()
                .map(measure -> cells.number(name(measure), label(measure)))
                .toList();
        return new Table("delprojekt", visit.text("project.parts"), visit.text("column.project"), columns, rows);
    }

    private Row row(Project one, String label, RowKind kind, List<Measure> measures) {
        var amounts = measures.stream()
                .map(measure -> cell(name(measure), measure, one.id()))
                .toList();
        return new Row(one.id(), label, kind, 0, amounts);
    }

    private Map<String, String> partLinks() {
        return projects(visit)
                .filter(p -> project.id().equals(p.parent()))
                .collect(Collectors.toMap(
                        Project::id,
                        p -> visit.to(InvestmentsComposition.PATH, p.id()).toString()));
    }

    private Cell cell(String column, Measure measure, String id) {
        return DecisionCells.cell(column, shown.resolve(FigureReference.of(measure, PROJECT, id)));
    }

    private static String name(Measure measure) {
        return measure.code().substring(measure.code().indexOf('.') + 1);
    }

    private String label(Measure measure) {
        return visit.text("project.measure." + name(measure));
    }
}
