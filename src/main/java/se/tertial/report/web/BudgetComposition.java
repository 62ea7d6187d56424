package se.tertial.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tertial.access.Right;
import se.tertial.basics.Amount;
import se.tertial.basics.NumberText;
import se.tertial.basics.Word;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.BudgetSeason;
import se.tertial.organisation.Unit;
import se.tertial.report.figure.Decided;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
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
    private final List<Decided> decided;

    private BudgetComposition(Visit visit) {
        this.visit = visit;
        shown = new Shown(visit, visit.round());
        decided = visit.insight().decided(visit.round(), visit.unit().code());
    }

    static BudgetPage of(Visit visit) {
        return new BudgetComposition(visit).page();
    }

    private BudgetPage page() {
        var title = visit.text("budget.title", visit.round().year());
        var filter = Shells.filter(visit, visit.unit(), visit.round());
        var lines = decided.stream().flatMap(d -> d.lines().stream()).toList();
        var trail = List.of(new Link(visit.text("nav.economy"), visit.to(EconomyComposition.PATH)));
        return new BudgetPage(
                Shells.of(visit, visit.here(), title, trail, filter),
                visit.unit().name() + " · "
                        + visit.insight().round(visit.round()).name().in(visit.language()),
                visit.text("budget.sign", visit.model().money().unit().symbol()),
                decided.isEmpty() ? "" : shown.html(List.of(decisions())),
                lines.isEmpty() ? "" : shown.html(List.of(months())),
                decided.stream().map(this::details).toList(),
                decided.isEmpty() ? elsewhere() : List.of(),
                visit.may(Right.CHANGE_MONEY, visit.unit().code())
                        ? new Link(visit.text("budget.add"), form(BudgetDecisionForm.NEW))
                        : null,
                LedgerNav.of(visit));
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
        var unit = visit.model().money().unit().symbol();
        var columns = Stream.concat(
                        Stream.of("kind", "body", "date", "paragraph", "registry-number")
                                .map(id -> new Column(id, visit.text("budget." + id), "", Column.Kind.TEXT)),
                        Stream.of(AMOUNT, SUM)
                                .map(id -> new Column(id, visit.text("budget.column." + id), unit, Column.Kind.NUMBER)))
                .toList();
        return new Table("beslut", visit.text("budget.caption"), visit.text("budget.text"), columns, rows);
    }

    private List<Decided> of(boolean isSupplementary) {
        return decided.stream()
                .filter(d -> (d.decision().kind() == Kind.SUPPLEMENTARY) == isSupplementary)
                .toList();
    }

    private Row row(Decided one, Amount sum) {
        BudgetDecision d = one.decision();
        var date = d.date() == null ? "" : d.date().toString();
        return new Row(
                d.code(),
                d.text(),
                RowKind.ROW,
                0,
                List.of(
                        said("kind", kind(d.kind())),
                        said("body", d.body()),
                        said("date", date),
                        said("paragraph", d.paragraph()),
                        said("registry-number", d.registryNumber()),
                        cell(AMOUNT, shown.resolve(one.figure())),
                        cell(SUM, sum)));
    }

    private static Cell said(String column, String text) {
        return Cell.text(column, text);
    }

    private String kind(Kind kind) {
        return visit.text("budget.kind." + Word.of(kind));
    }

    private void total(List<Row> rows, Measure measure, RowKind kind) {
        var figure = shown.resolve(FigureReference.of(measure));
        if (figure.value() != null) {
            rows.add(new Row(
                    measure.code(),
                    visit.text("budget.sum." + measure.code().substring("money.".length())),
                    kind,
                    0,
                    List.of(cell(AMOUNT, figure))));
        }
    }

    private static Cell cell(String column, Figure figure) {
        return new Cell(
                column,
                figure.value(),
                figure.reason(),
                figure.text(),
                "",
                figure.reference().toString(),
                null);
    }

    /** Granted money is positive whatever the report's sign. */
    private Cell cell(String column, Amount amount) {
        var value = value(amount);
        return new Cell(column, value, "", NumberText.of(value, visit.language()), "", "", null);
    }

    private BigDecimal value(Amount amount) {
        var money = visit.model().money();
        return amount.in(money.unit(), money.decimals());
    }

    /** What the lines of the year's budget come to, month by month. */
    private Table months() {
        var months = new ArrayList<>(Collections.nCopies(BudgetSeason.MONTHS, Amount.ZERO));
        of(false).stream().flatMap(d -> d.lines().stream()).forEach(line -> {
            var spread = season(line).spread(line.amount());
            IntStream.range(0, months.size())
                    .forEach(i -> months.set(i, months.get(i).plus(spread.get(i))));
        });
        var unit = visit.model().money().unit().symbol();
        var columns = IntStream.rangeClosed(1, months.size())
                .mapToObj(
                        month -> new Column("m" + month, visit.text("month.short." + month), unit, Column.Kind.NUMBER))
                .toList();
        var cells = IntStream.rangeClosed(1, months.size())
                .mapToObj(month -> cell("m" + month, months.get(month - 1)))
                .toList();
        var row = new Row("month", visit.text("budget.by-lines"), RowKind.ROW, 0, cells);
        return new Table("manader", visit.text("budget.months"), "", columns, List.of(row));
    }

    private BudgetSeason season(BudgetLine line) {
        return visit.insight().municipality().ledger().budget().seasons().stream()
                .filter(season -> season.code().equals(line.season()))
                .findFirst()
                .orElse(BudgetSeason.EVEN);
    }

    private Details details(Decided one) {
        var d = one.decision();
        var change =
                visit.may(Right.CHANGE_MONEY, d.unit()) ? new Link(visit.text("budget.change"), form(d.code())) : null;
        return new Details(d.text(), one.lines().isEmpty() ? "" : shown.html(List.of(lines(one))), change);
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
                            said("line", label(line)),
                            said("season", season(line).name()),
                            cell(AMOUNT, line.amount()))));
        }
        var columns = List.of(
                new Column("line", visit.text("budget.report-line"), "", Column.Kind.TEXT),
                new Column("season", visit.text("budget.season"), "", Column.Kind.TEXT),
                new Column(
                        AMOUNT,
                        visit.text("budget.column.amount"),
                        visit.model().money().unit().symbol(),
                        Column.Kind.NUMBER));
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
                        !visit.insight().decided(visit.round(), unit.code()).isEmpty())
                .map(this::link)
                .toList();
    }

    private Link link(Unit unit) {
        return new Link(unit.name(), visit.at(unit, visit.round()).to(PATH));
    }
}
