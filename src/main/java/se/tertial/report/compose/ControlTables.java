package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.assessment.control.ControlStanding;
import se.tertial.assessment.control.CorrectiveStanding;
import se.tertial.assessment.control.DeficiencyStanding;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.plan.control.Risk;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;

/** Controls of the year with their results, and deficiencies with what is done about them. */
final class ControlTables {

    private ControlTables() {}

    /** Setting {@code control_kind} for the controls of one kind only. */
    static Table controls(Component component, Scope scope) {
        var kind = component.settings().get("control_kind");
        var rows = new ArrayList<Row>();
        for (var standing : scope.insight().control(scope.round()).controls(scope.unit())) {
            if (kind == null || kind.equals(standing.check().kind())) {
                var cells = component.columns().stream()
                        .map(c -> cell(c, standing, scope))
                        .toList();
                rows.add(new Row(standing.check().code(), standing.check().title(), RowKind.ROW, 0, cells));
            }
        }
        var id = "controls" + (kind == null ? "" : "-" + kind);
        return new Table(
                id,
                scope.text(component.caption()),
                scope.words().text("column.control"),
                columns(component, scope),
                rows);
    }

    private static List<Table.Column> columns(Component component, Scope scope) {
        return component.columns().stream()
                .map(c -> new Table.Column(c.code(), scope.text(c.label()), "", kind(c)))
                .toList();
    }

    private static Kind kind(Column column) {
        return switch (column.code()) {
            case "status", "result" -> Kind.STATUS;
            default -> Kind.TEXT;
        };
    }

    private static Cell cell(Column column, ControlStanding standing, Scope scope) {
        var check = standing.check();
        var model = scope.model().control();
        var language = scope.language();
        var code = column.code();
        return switch (code) {
            case "status" -> status(column, Measure.CONTROL_STATUS, standing, scope);
            case "result" -> status(column, Measure.CONTROL_RESULT, standing, scope);
            case "kind" -> Cell.text(code, model.controlKind(check.kind()).in(language));
            case "method" -> Cell.text(code, check.method());
            case "frequency" ->
                Cell.text(
                        code,
                        model.frequency(check.frequency())
                                .map(f -> f.label().in(language))
                                .orElse(""));
            case "responsible" -> Cell.text(code, check.responsible());
            case "risk" -> Cell.text(code, risk(check.risk(), scope));
            case "organisation" ->
                Cell.text(code, scope.organisation().known(check.unit()).name());
            default -> {
                var result = standing.result();
                yield Cell.text(code, result == null ? "" : ProseBlocks.line(result.comment(), scope));
            }
        };
    }

    private static Cell status(Column column, Measure measure, ControlStanding standing, Scope scope) {
        var reference = FigureReference.of(measure, "control", standing.check().code());
        return Cells.status(column.code(), scope.figure(reference), column.show(), "");
    }

    private static String risk(@org.jspecify.annotations.Nullable String code, Scope scope) {
        return scope.municipality().control().intentions().risks().stream()
                .filter(r -> r.code().equals(code))
                .map(Risk::title)
                .findFirst()
                .orElse("");
    }

    static Table deficiencies(Component component, Scope scope) {
        var rows = new ArrayList<Row>();
        for (var standing : scope.insight().control(scope.round()).deficiencies(scope.unit())) {
            var deficiency = standing.deficiency();
            rows.add(new Row(
                    deficiency.code(),
                    deficiency.title(),
                    RowKind.ROW,
                    0,
                    component.columns().stream()
                            .map(c -> cell(c, standing, scope))
                            .toList()));
            for (var action : standing.actions()) {
                rows.add(new Row(
                        action.action().code(),
                        action.action().title(),
                        RowKind.ROW,
                        1,
                        component.columns().stream()
                                .map(c -> cell(c, action, scope))
                                .toList()));
            }
        }
        return new Table(
                "deficiencies",
                scope.text(component.caption()),
                scope.words().text("column.deficiency"),
                columns(component, scope),
                rows);
    }

    private static Cell cell(Column column, DeficiencyStanding standing, Scope scope) {
        var text = switch (column.code()) {
            case "control" -> standing.check().title();
            case "status" -> scope.words().text(standing.isOpen() ? "deficiency.open" : "deficiency.closed");
            default -> "";
        };
        return Cell.text(column.code(), text);
    }

    private static Cell cell(Column column, CorrectiveStanding standing, Scope scope) {
        var code = column.code();
        var state = standing.state();
        return switch (code) {
            case "responsible" -> Cell.text(code, standing.action().responsible());
            case "due" -> Cell.text(code, standing.action().due().toString());
            case "comment" -> Cell.text(code, state == null ? "" : ProseBlocks.line(state.comment(), scope));
            case "status" -> {
                var status = standing.status();
                yield status == null
                        ? Cell.text(code, scope.words().text("corrective.untold"))
                        : Cell.status(
                                code, status.shown().label().in(scope.language()), "", Judgements.mark(status.shown()));
            }
            default -> Cell.text(code, "");
        };
    }
}
