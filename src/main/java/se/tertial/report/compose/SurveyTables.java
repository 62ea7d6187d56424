package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.plan.control.Survey;
import se.tertial.report.Outline.Component;

/** The surveys of a year: in which months they are conducted and reported. */
final class SurveyTables {

    private SurveyTables() {}

    /** Setting {@code year: next} for the plan of the year after the round's. */
    static Table of(Component component, Scope scope) {
        var year = scope.round().year()
                + (component.settings().getOrDefault("year", "").equals("next") ? 1 : 0);
        var surveys = scope.municipality().control().intentions().surveys().stream()
                .filter(s -> s.planYear() == year && scope.organisation().contains(scope.unit(), s.unit()))
                .toList();
        var isAfter = surveys.stream()
                .anyMatch(s -> s.conducted().contains(Survey.AFTER_THE_YEAR)
                        || s.reported().contains(Survey.AFTER_THE_YEAR));
        var months = isAfter ? Survey.AFTER_THE_YEAR : Survey.AFTER_THE_YEAR - 1;
        return new Table(
                "surveys-" + year,
                scope.text(component.caption()),
                scope.words().text("column.survey"),
                columns(months, scope),
                surveys.stream().map(s -> row(s, months, scope)).toList());
    }

    private static List<Table.Column> columns(int months, Scope scope) {
        var words = scope.words();
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column("activity", words.text("column.activity"), "", Kind.TEXT));
        for (var month = 1; month <= months; month++) {
            columns.add(new Table.Column("m" + month, words.text("month.short." + month), "", Kind.TEXT));
        }
        columns.add(new Table.Column("frequency", words.text("column.frequency"), "", Kind.TEXT));
        columns.add(new Table.Column("next", words.text("column.next"), "", Kind.TEXT));
        columns.add(new Table.Column("contact", words.text("column.contact"), "", Kind.TEXT));
        return columns;
    }

    private static Row row(Survey survey, int months, Scope scope) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text("activity", survey.activity()));
        for (var month = 1; month <= months; month++) {
            var mark = marks(survey, month, scope);
            if (!mark.isEmpty()) {
                cells.add(Cell.text("m" + month, mark));
            }
        }
        cells.add(Cell.text("frequency", survey.frequency()));
        cells.add(Cell.text("next", survey.next()));
        cells.add(Cell.text("contact", survey.contact()));
        return new Row(survey.code(), survey.title(), RowKind.ROW, 0, cells);
    }

    private static String marks(Survey survey, int month, Scope scope) {
        var words = scope.words();
        return (survey.conducted().contains(month) ? words.text("survey.conducted") : "")
                + (survey.reported().contains(month) ? words.text("survey.reported") : "");
    }
}
