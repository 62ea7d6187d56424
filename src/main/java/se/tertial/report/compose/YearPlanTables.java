package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.report.Outline.Component;
import se.tertial.report.YearPlan;

/** What happens in the year, month by month. */
final class YearPlanTables {

    private YearPlanTables() {}

    static Table of(Component component, Scope scope) {
        var words = scope.words();
        var rows = new ArrayList<Row>();
        for (var event :
                YearPlan.of(scope.municipality(), scope.unit(), scope.round().year(), scope.language())) {
            var cells = List.of(
                    Cell.text("kind", words.text("year-plan." + event.kind().name())),
                    Cell.text("what", event.title()),
                    Cell.text("when", event.day()),
                    Cell.text("who", event.who()));
            var month = words.text("month." + event.month());
            rows.add(new Row("e" + (rows.size() + 1), month, RowKind.ROW, 0, cells));
        }
        var columns = List.of(
                new Table.Column("kind", words.text("column.kind-of-event"), "", Kind.TEXT),
                new Table.Column("what", words.text("column.what"), "", Kind.TEXT),
                new Table.Column("when", words.text("column.day"), "", Kind.TEXT),
                new Table.Column("who", words.text("column.who"), "", Kind.TEXT));
        return new Table("year-plan", scope.text(component.caption()), words.text("column.month"), columns, rows);
    }
}
