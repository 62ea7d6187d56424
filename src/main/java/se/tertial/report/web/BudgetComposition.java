package se.tertial.report.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.basics.Amount;
import se.tertial.document.Table;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.BudgetSeason;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.Decided;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.ProjectDecided;
import se.tertial.report.web.BudgetPage.Details;
import se.tertial.ui.Address;
import se.tertial.ui.Link;

/** The decisions behind a unit's budget: the frame and each change of it with the sum so far, what is granted beside it, and the lines. */
final class BudgetComposition {

    static final String[] PATH = {EconomyComposition.PATH, "beslut"};

    private static final String AMOUNT = "amount";
    private static final String SUM = "sum";

    private final Visit visit;
    private final Shown shown;
    private final DecisionCells cells;
    private final List<Decided> decided;
    private final List<ProjectDecided> ofProjects;
    private final ProjectDecisionTables projects;

    private BudgetComposition(Visit visit) {
        this.visit = visit;
        shown = new Shown(visit, visit.round());
        cells = new DecisionCells(visit);
        var unit = visit.unit().code();
        decided = visit.insight().decided(visit.round(), unit);
        ofProjects = visit.insight().decidedOfProjects(visit.round(), unit);
        projects = new ProjectDecisionTables(visit, shown, ofProjects, "unit", unit);
    }

    static BudgetPage of(Visit visit) {
        return new BudgetComposition(visit).page();
    }

    private BudgetPage page() {
        var title = visit.text("budget.title", visit.round().year());
        var filter = Shells.filter(visit, visit.unit(), visit.round());
        var lines = decided.stream().flatMap(d -> d.lines().stream()).toList();
        var trail = List.of(new Link(visit.text("nav.economy"), visit.to(EconomyComposition.PATH)));
        var isNone = decided.isEmpty() && ofProjects.isEmpty();
        return new BudgetPage(
                Shells.of(visit, visit.here(), title, trail, filter),
                visit.unit().name() + " · "
                        + visit.insight().round(visit.round()).name().in(visit.language()),
                visit.text("budget.sign", visit.model().money().unit().symbol()),
                decided.isEmpty() ? "" : shown.html(List.of(decisions())),
                lines.isEmpty() ? "" : shown.html(List.of(months())),
                ofProjects.isEmpty() ? "" : shown.html(projectTables()),
                Stream.concat(
                                decided.stream().map(this::details),
                                ofProjects.stream().map(one -> details(one.decision(), projects.lines(one))))
                        .toList(),
                isNone ? elsewhere() : List.of(),
                adding(),
                LedgerNav.of(visit));
    }

    private List<Table> projectTables() {
        return projects.hasYears() ? List.of(projects.decisions(), projects.years()) : List.of(projects.decisions());
    }

    private List<Link> adding() {
        if (!visit.may(Right.CHANGE_MONEY, visit.unit().code())) {
            return List.of();
        }
        var ofBudget = new Link(visit.text("budget.add"), form(BudgetDecisionForm.NEW));
        return visit.insight().municipality().ledger().projects().isEmpty()
                ? List.of(ofBudget)
                : List.of(
                        ofBudget,
                        new Link(visit.text("budget.add-of-projects"), form(BudgetDecisionForm.NEW_OF_PROJECTS)));
    }

    private Address form(String code) {
        return visit.to(PATH[0], PATH[1], code);
    }

    private Table decisions() {
        var rows = new ArrayList<Row>();
        var sum = Amount.ZERO;
        for (var one : of(false)) {
            sum = sum.plus(one.amount());
            rows.add(row(one, sum));
        }
        total(rows, Measure.MONEY_FRAME, RowKind.SUBTOTAL);
        total(rows, Measure.MONEY_FRAME_CHANGES, RowKind.SUBTOTAL);
        total(rows, Measure.MONEY_REVISED_FRAME, RowKind.TOTAL);
        sum = Amount.ZERO;
        for (var one : of(true)) {
            sum = sum.plus(one.amount());
            rows.add(row(one, sum));
        }
        total(rows, Measure.MONEY_SUPPLEMENTARY, RowKind.TOTAL);
        var columns = Stream.concat(
                        cells.said().stream(),
                        Stream.of(AMOUNT, SUM).map(id -> cells.number(id, visit.text("budget.column." + id))))
                .toList();
        return new Table("beslut", visit.text("budget.caption"), visit.text("budget.text"), columns, rows);
    }

    private List<Decided> of(boolean isSupplementary) {
        return decided.stream()
                .filter(d -> (d.decision().kind() == Kind.SUPPLEMENTARY) == isSupplementary)
                .toList();
    }

    private Row row(Decided one, Amount sum) {
        var d = one.decision();
        var said = Stream.concat(
                cells.said(d).stream(),
                Stream.of(DecisionCells.cell(AMOUNT, shown.resolve(one.figure())), cells.cell(SUM, sum)));
        return new Row(d.code(), d.text(), RowKind.ROW, 0, said.toList());
    }

    private void total(List<Row> rows, Measure measure, RowKind kind) {
        var figure = shown.resolve(FigureReference.of(measure));
        if (figure.value() != null) {
            rows.add(new Row(
                    measure.code(),
                    visit.text("budget.sum." + measure.code().substring("money.".length())),
                    kind,
                    0,
                    List.of(DecisionCells.cell(AMOUNT, figure))));
        }
    }

    /** What the lines of the year's budget come to, month by month. */
    private Table months() {
        var months = new ArrayList<>(Collections.nCopies(BudgetSeason.MONTHS, Amount.ZERO));
        of(false).stream().flatMap(d -> d.lines().stream()).forEach(line -> {
            var spread = season(line).spread(line.amount());
            IntStream.range(0, months.size())
                    .forEach(i -> months.set(i, months.get(i).plus(spread.get(i))));
        });
        var columns = IntStream.rangeClosed(1, months.size())
                .mapToObj(month -> cells.number("m" + month, visit.text("month.short." + month)))
                .toList();
        var amounts = IntStream.rangeClosed(1, months.size())
                .mapToObj(month -> cells.cell("m" + month, months.get(month - 1)))
                .toList();
        var row = new Row("month", visit.text("budget.by-lines"), RowKind.ROW, 0, amounts);
        return new Table("manader", visit.text("budget.months"), "", columns, List.of(row));
    }

    private BudgetSeason season(BudgetLine line) {
        return visit.insight().municipality().ledger().budget().seasons().stream()
                .filter(season -> season.code().equals(line.season()))
                .findFirst()
                .orElse(BudgetSeason.EVEN);
    }

    private Details details(Decided one) {
        return details(one.decision(), one.lines().isEmpty() ? null : lines(one));
    }

    private Details details(BudgetDecision d, @Nullable Table lines) {
        var change =
                visit.may(Right.CHANGE_MONEY, d.unit()) ? new Link(visit.text("budget.change"), form(d.code())) : null;
        return new Details(d.text(), lines == null ? "" : shown.html(List.of(lines)), change);
    }

    private Table lines(Decided one) {
        var rows = new ArrayList<Row>();
        for (var line : one.lines()) {
            var unit = visit.organisation().known(line.unit()).name();
            rows.add(new Row(
                    one.decision().code() + "-" + (rows.size() + 1),
                    unit,
                    RowKind.ROW,
                    0,
                    List.of(
                            DecisionCells.said("line", label(line)),
                            DecisionCells.said("season", season(line).name()),
                            cells.cell(AMOUNT, line.amount()))));
        }
        var columns = List.of(
                cells.words("line", "budget.report-line"),
                cells.words("season", "budget.season"),
                cells.number(AMOUNT, visit.text("budget.column.amount")));
        var id = "rader-" + one.decision().code();
        return new Table(id, visit.text("budget.lines"), visit.text("budget.unit"), columns, rows);
    }

    private String label(BudgetLine line) {
        var label = visit.model().lines().stream()
                .filter(l -> l.code().equals(line.line()))
                .map(l -> l.label().in(visit.language()))
                .findFirst()
                .orElse(line.line());
        return visit.insight().municipality().ledger().areas().stream()
                .filter(area -> area.code().equals(line.area()))
                .map(area -> label + ", " + area.label())
                .findFirst()
                .orElse(label);
    }

    /** Units that have decisions in the year. */
    private List<Link> elsewhere() {
        return visit.organisation().units().stream()
                .filter(unit ->
                        !visit.insight().decided(visit.round(), unit.code()).isEmpty()
                                || !visit.insight()
                                        .decidedOfProjects(visit.round(), unit.code())
                                        .isEmpty())
                .map(this::link)
                .toList();
    }

    private Link link(Unit unit) {
        return new Link(unit.name(), visit.at(unit, visit.round()).to(PATH));
    }
}
