package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.tertial.basics.Word;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetDecision.Kind;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;

/** The decisions behind a year's budget: the frame, what has changed it, and what is granted beside it. */
final class DecisionTables {

    private final Component component;
    private final Scope scope;
    private final List<Row> rows = new ArrayList<>();

    private DecisionTables(Component component, Scope scope) {
        this.component = component;
        this.scope = scope;
    }

    static Table of(Component component, Scope scope) {
        return new DecisionTables(component, scope).table();
    }

    private Table table() {
        var chosen = component.settings().getOrDefault("kinds", "original,change,supplementary");
        var kinds = Arrays.stream(chosen.split(",")).map(String::strip).toList();
        if (kinds.contains(Word.of(Kind.ORIGINAL))) {
            decisions(Kind.ORIGINAL, d -> d.kind() == Kind.ORIGINAL, "row.frame", Measure.MONEY_FRAME);
        }
        if (kinds.contains(Word.of(Kind.CHANGE))) {
            decisions(Kind.CHANGE, d -> d.kind().isChange(), "row.frame-changes", Measure.MONEY_FRAME_CHANGES);
            revised();
        }
        if (kinds.contains(Word.of(Kind.SUPPLEMENTARY))) {
            decisions(
                    Kind.SUPPLEMENTARY,
                    d -> d.kind() == Kind.SUPPLEMENTARY,
                    "row.supplementary",
                    Measure.MONEY_SUPPLEMENTARY);
        }
        return new Table(
                "budget-decisions-" + chosen.replaceAll("[ ,]+", "-"),
                scope.text(component.caption()),
                scope.words().text("column.decision"),
                component.columns().stream().map(this::column).toList(),
                rows);
    }

    /** Several of a kind are added up below them. */
    private void decisions(Kind kind, Predicate<BudgetDecision> isMeant, String label, Measure sum) {
        var ofKind = scope.municipality().ledger().decisions().stream()
                .filter(d -> isMeant.test(d) && d.unit().equals(scope.unit()))
                .filter(d -> d.year() == scope.round().year() && d.knownIn().compareTo(scope.round()) <= 0)
                .toList();
        for (var decision : ofKind) {
            var cells = component.columns().stream()
                    .map(c -> cell(c.code(), decision))
                    .toList();
            rows.add(new Row(decision.code(), decision.text(), RowKind.ROW, 0, cells));
        }
        if (ofKind.size() > 1) {
            sum(Word.of(kind), scope.words().text(label), RowKind.SUBTOTAL, scope.figure(FigureReference.of(sum)));
        }
    }

    private void revised() {
        var revised = scope.figure(FigureReference.of(Measure.MONEY_REVISED_FRAME));
        if (revised.value() == null) {
            return;
        }
        sum("revised", scope.words().text("row.revised-frame"), RowKind.TOTAL, revised);
        var budget = scope.figure(FigureReference.of(Measure.MONEY_YEAR_BUDGET, "line", "net"));
        if (budget.value() != null
                && budget.value().abs().compareTo(revised.value().abs()) != 0) {
            var text = scope.words().text("note.frame-disagreement", revised.text(), budget.text());
            rows.add(new Row("note-frame", text, RowKind.NOTE, 0, List.of()));
        }
    }

    private void sum(String id, String label, RowKind kind, Figure figure) {
        var hasAmount = component.columns().stream().anyMatch(c -> c.code().equals("amount"));
        var cells = hasAmount ? List.of(amount(figure)) : List.<Cell>of();
        rows.add(new Row(id, label, kind, 0, cells));
    }

    private Column column(se.tertial.report.Outline.Column column) {
        var isAmount = column.code().equals("amount");
        return new Column(
                column.code(),
                scope.text(column.label()),
                isAmount ? scope.model().money().unit().symbol() : "",
                isAmount ? Column.Kind.NUMBER : Column.Kind.TEXT);
    }

    private Cell cell(String column, BudgetDecision decision) {
        return switch (column) {
            case "body" -> Cell.text(column, decision.body());
            case "date" ->
                Cell.text(column, decision.date() == null ? "" : decision.date().toString());
            case "paragraph" -> Cell.text(column, decision.paragraph());
            case "registry-number" -> Cell.text(column, decision.registryNumber());
            default -> amount(scope.figure(FigureReference.of(Measure.MONEY_DECISION, "decision", decision.code())));
        };
    }

    private static Cell amount(Figure figure) {
        return MoneyTables.inColumnUnit(Cells.of("amount", figure));
    }
}
