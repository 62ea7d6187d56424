package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.tertial.basics.Amount;
import se.tertial.document.Table;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectLine;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.ProjectDecided;

/** Decisions on projects: what each grants in all and in the year, what that comes to, year by year, and line by line. */
final class ProjectDecisionTables {

    private static final String IN_ALL = "in-all";
    private static final String OF_YEAR = "of-year";
    private static final String AMOUNT = "amount";

    private final Visit visit;
    private final Shown shown;
    private final DecisionCells cells;
    private final List<ProjectDecided> decided;
    private final String key;
    private final String value;

    /** @param key {@code unit} or {@code project}, and which of them the sums are of */
    ProjectDecisionTables(Visit visit, Shown shown, List<ProjectDecided> decided, String key, String value) {
        this.visit = visit;
        this.shown = shown;
        this.decided = decided;
        this.key = key;
        this.value = value;
        cells = new DecisionCells(visit);
    }

    Table decisions() {
        var rows = new ArrayList<Row>();
        for (var one : decided) {
            var said = Stream.concat(
                            cells.said(one.decision()).stream(),
                            Stream.of(
                                    DecisionCells.cell(IN_ALL, shown.resolve(one.inAll())),
                                    DecisionCells.cell(OF_YEAR, shown.resolve(one.ofYear()))))
                    .toList();
            rows.add(new Row(one.decision().code(), one.decision().text(), RowKind.ROW, 0, said));
        }
        sum(rows, "frame", RowKind.SUBTOTAL, Map.of(OF_YEAR, Measure.INVESTMENT_ORIGINAL_BUDGET));
        sum(rows, "frame-changes", RowKind.SUBTOTAL, Map.of(OF_YEAR, Measure.INVESTMENT_BUDGET_CHANGES));
        sum(
                rows,
                "decided",
                RowKind.TOTAL,
                Map.of(IN_ALL, Measure.INVESTMENT_DECIDED, OF_YEAR, Measure.INVESTMENT_REVISED_BUDGET));
        var year = visit.round().year();
        var columns = Stream.concat(
                        cells.said().stream(),
                        Stream.of(
                                cells.number(IN_ALL, visit.text("budget.in-all")),
                                cells.number(OF_YEAR, visit.text("budget.of-year", year))))
                .toList();
        return new Table(
                "projektbeslut", visit.text("budget.projects.caption"), visit.text("budget.text"), columns, rows);
    }

    private void sum(List<Row> rows, String label, RowKind kind, Map<String, Measure> measures) {
        var sums = Stream.of(IN_ALL, OF_YEAR)
                .filter(measures::containsKey)
                .map(column -> DecisionCells.cell(
                        column,
                        shown.resolve(FigureReference.of(Objects.requireNonNull(measures.get(column)), key, value))))
                .filter(cell -> cell.value() != null)
                .toList();
        if (!sums.isEmpty()) {
            rows.add(new Row("sum-" + label, visit.text("budget.sum." + label), kind, 0, sums));
        }
    }

    /** Whether any decision says of a year. */
    boolean hasYears() {
        return lines(_ -> true).anyMatch(line -> line.year() != null);
    }

    /** The budget of each year: as first decided, changed since, and revised. */
    Table years() {
        var years = new TreeSet<Integer>();
        lines(_ -> true).map(ProjectLine::year).filter(Objects::nonNull).forEach(years::add);
        var rows = List.of(
                row("frame", RowKind.ROW, years, kind -> kind == Kind.PROJECT),
                row("frame-changes", RowKind.ROW, years, kind -> kind == Kind.PROJECT_CHANGE),
                row("revised-frame", RowKind.TOTAL, years, Kind::isOfProjects));
        List<Column> columns = years.stream()
                .map(year -> cells.number("y" + year, year.toString()))
                .toList();
        return new Table("ar", visit.text("budget.years"), "", columns, rows);
    }

    private Row row(String label, RowKind kind, TreeSet<Integer> years, Predicate<Kind> kinds) {
        var amounts = years.stream()
                .map(year -> cells.cell(
                        "y" + year,
                        lines(kinds)
                                .filter(line -> year.equals(line.year()))
                                .map(ProjectLine::amount)
                                .reduce(Amount.ZERO, Amount::plus)))
                .toList();
        return new Row(label, visit.text("budget.sum." + label), kind, 0, amounts);
    }

    private Stream<ProjectLine> lines(Predicate<Kind> kinds) {
        return decided.stream().filter(one -> kinds.test(one.decision().kind())).flatMap(one -> one.lines().stream());
    }

    Table lines(ProjectDecided one) {
        var rows = new ArrayList<Row>();
        for (var line : one.lines()) {
            var year = line.year() == null
                    ? visit.text("budget.in-all")
                    : line.year().toString();
            rows.add(new Row(
                    one.decision().code() + "-" + (rows.size() + 1),
                    label(line.project()),
                    RowKind.ROW,
                    0,
                    List.of(DecisionCells.said("year", year), cells.cell(AMOUNT, line.amount()))));
        }
        var columns =
                List.of(cells.words("year", "budget.year"), cells.number(AMOUNT, visit.text("budget.column.amount")));
        return new Table(
                "rader-" + one.decision().code(),
                visit.text("budget.lines"),
                visit.text("column.project"),
                columns,
                rows);
    }

    private String label(String project) {
        return visit.insight().municipality().ledger().projects().stream()
                .filter(p -> p.id().equals(project))
                .map(Project::label)
                .findFirst()
                .orElse(project);
    }
}
