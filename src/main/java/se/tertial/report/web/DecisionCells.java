package se.tertial.report.web;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.basics.Amount;
import se.tertial.basics.NumberText;
import se.tertial.basics.Word;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.ledger.BudgetDecision;
import se.tertial.report.figure.Figure;

/** Columns and cells of tables of decisions. Granted money is positive whatever the report's sign. */
record DecisionCells(Visit visit) {

    /** Who decided, when and where it stands. */
    List<Column> said() {
        return Stream.of("kind", "body", "date", "paragraph", "registry-number")
                .map(id -> words(id, "budget." + id))
                .toList();
    }

    List<Cell> said(BudgetDecision d) {
        return List.of(
                said("kind", visit.text("budget.kind." + Word.of(d.kind()))),
                said("body", d.body()),
                said("date", d.date() == null ? "" : d.date().toString()),
                said("paragraph", d.paragraph()),
                said("registry-number", d.registryNumber()));
    }

    static Cell said(String column, String text) {
        return Cell.text(column, text);
    }

    Column words(String id, String key) {
        return new Column(id, visit.text(key), "", Column.Kind.TEXT);
    }

    Column number(String id, String label) {
        return new Column(id, label, visit.model().money().unit().symbol(), Column.Kind.NUMBER);
    }

    static Cell cell(String column, Figure figure) {
        return new Cell(
                column,
                figure.value(),
                figure.reason(),
                figure.value() == null ? "" : figure.text(),
                "",
                figure.value() == null ? "" : figure.reference().toString(),
                null);
    }

    Cell cell(String column, Amount amount) {
        var money = visit.model().money();
        var value = amount.in(money.unit(), money.decimals());
        return new Cell(column, value, "", NumberText.of(value, visit.language()), "", "", null);
    }
}
