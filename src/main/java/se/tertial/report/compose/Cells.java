package se.tertial.report.compose;

import java.math.BigDecimal;
import se.tertial.basics.NumberText;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.report.figure.Figure;

/** Cells made from figures. */
final class Cells {

    /** Explained by a note under the table that has it. */
    static final String RESTATED = "‡";

    static final String OVERRIDDEN = "†";

    static final String OTHER_YEAR = "*";

    private Cells() {}

    static Cell of(String column, Figure figure) {
        return of(column, figure, "");
    }

    static Cell of(String column, Figure figure, String flag) {
        var shown = figure.value() == null
                        && figure.mark() == null
                        && !figure.reason().isEmpty()
                ? ""
                : figure.text();
        return new Cell(
                column,
                figure.value(),
                figure.reason(),
                shown,
                figure.unit(),
                figure.reference().toString(),
                figure.mark(),
                flag);
    }

    /** A status with its word, or with symbol and word as one text when the column shows symbols. */
    static Cell status(String column, Figure figure, String show, String flag) {
        var cell = of(column, figure, flag);
        var mark = cell.mark();
        if (mark == null || !show.equals("symbol")) {
            return cell;
        }
        var text = mark.symbol() + " " + cell.text();
        return new Cell(column, null, "", text, "", cell.source(), mark, flag);
    }

    static Cell count(String column, long count, Scope scope, String source) {
        var value = BigDecimal.valueOf(count);
        return new Cell(column, value, "", NumberText.of(value, scope.language()), "", source, null);
    }

    static Kind kind(String columnCode) {
        return switch (columnCode) {
            case "rating", "goal-rating", "trend", "completion", "movement" -> Kind.STATUS;
            case "responsible", "organisation", "status", "due", "kind", "reason", "baseline", "indicator" -> Kind.TEXT;
            default -> Kind.NUMBER;
        };
    }
}
