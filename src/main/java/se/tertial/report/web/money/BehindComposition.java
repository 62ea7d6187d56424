package se.tertial.report.web.money;

import java.util.HashMap;
import java.util.List;
import se.tertial.access.Right;
import se.tertial.document.Table;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.query.LedgerQuery;
import se.tertial.ledger.query.Matrix;
import se.tertial.report.money.BehindQuestions;
import se.tertial.report.money.BehindTable;
import se.tertial.report.money.BehindWords;
import se.tertial.report.web.LedgerNav;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Shown;
import se.tertial.report.web.Visit;
import se.tertial.report.web.money.BehindAsked.Columns;
import se.tertial.ui.Link;

/** The codes behind a figure as a page. */
final class BehindComposition {

    private final BehindAsked asked;
    private final Visit visit;
    private final Table table;

    /** @param answer to the question of {@link #question} */
    BehindComposition(BehindAsked asked, Matrix answer) {
        this.asked = asked;
        visit = asked.visit();
        var tables = new BehindTable(visit.insight(), asked.behind(), asked.by(), visit.language());
        table = switch (asked.columns()) {
            case Columns.Measures() -> tables.ofColumns(answer);
            case Columns.Months() -> tables.ofMonths(answer, asked.measure());
            case Columns.Codes(var dimension) -> tables.ofCodes(answer, dimension, asked.measure());
        };
    }

    Table table() {
        return table;
    }

    BehindPage page() {
        var words = asked.words();
        var filter = Shells.filter(visit, visit.unit(), visit.round()).and(asked.choices(), null);
        var title = words.text("behind.title");
        var isEmpty = table.rows().isEmpty();
        var mayOpen = visit.may(Right.READ_VOUCHERS, visit.unit().code());
        return new BehindPage(
                Shells.of(visit, asked.here(), title, MatrixComposition.trail(visit), filter),
                LedgerNav.of(visit),
                BehindWords.of(visit.insight(), asked.behind(), visit.language()) + " · "
                        + MatrixComposition.roundName(visit),
                MatrixComposition.sign(visit),
                isEmpty ? "" : new Shown(visit, visit.round()).html(List.of(table), mayOpen ? rows() : new HashMap<>()),
                isEmpty
                        ? List.of()
                        : List.of(
                                new Link("Excel", MatrixComposition.file(asked.here(), "xlsx")),
                                new Link("CSV", MatrixComposition.file(asked.here(), "csv"))),
                mayOpen && !isEmpty ? new Link(words.text("behind.postings"), asked.postings()) : null,
                new Link(words.text("behind.matrix"), visit.to(MatrixAsked.ECONOMY, MatrixAsked.PATH)));
    }

    /** A code leads to its entries. */
    private HashMap<String, String> rows() {
        var links = new HashMap<String, String>();
        for (var row : table.rows()) {
            if (row.kind() == RowKind.ROW) {
                var code = row.id().substring(BehindTable.rowId("").length());
                links.put(row.id(), asked.postings(code).toString());
            }
        }
        return links;
    }

    static LedgerQuery question(BehindAsked asked) {
        var questions = new BehindQuestions(asked.visit().insight(), asked.behind());
        return switch (asked.columns()) {
            case Columns.Measures() -> questions.byCode(asked.by());
            case Columns.Months() -> questions.byMonth(asked.by(), asked.measure());
            case Columns.Codes(var dimension) -> questions.byCodes(asked.by(), dimension, asked.measure());
        };
    }
}
