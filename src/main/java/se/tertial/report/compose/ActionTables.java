package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.tertial.assessment.control.ActionStanding;
import se.tertial.document.Block;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.plan.control.ActionGoal;
import se.tertial.plan.control.ActionSheet;
import se.tertial.plan.control.Commitment;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;

/** An action plan sheet by sheet: a table for each unit that answers and each area it answers in. */
final class ActionTables {

    private final Component component;
    private final Scope scope;
    private final String plan;
    private final List<ActionSheet> sheets;

    private ActionTables(Component component, Scope scope) {
        this.component = component;
        this.scope = scope;
        plan = component.settings().getOrDefault("plan", "");
        sheets = scope.municipality().control().intentions().actionSheets().stream()
                .filter(s -> s.plan().equals(plan))
                .toList();
    }

    /** Settings: {@code plan}, and {@code units: all} for every sheet instead of the unit's own. */
    static List<Block> of(Component component, Scope scope) {
        return new ActionTables(component, scope).tables();
    }

    private List<Block> tables() {
        var isAll = "all".equals(component.settings().get("units"));
        return sheets.stream()
                .filter(sheet -> isAll || sheet.unit().equals(scope.unit()))
                .flatMap(sheet -> sheet(sheet).stream())
                .toList();
    }

    private List<Block> sheet(ActionSheet sheet) {
        var byArea = new LinkedHashMap<String, List<ActionStanding>>();
        for (var action : scope.insight().control(scope.round()).sheet(plan, sheet.unit())) {
            byArea.computeIfAbsent(action.goal().area(), _ -> new ArrayList<>()).add(action);
        }
        var tables = new ArrayList<Block>();
        byArea.forEach((area, actions) -> tables.add(table(sheet, area, actions, tables.size() + 1)));
        return tables;
    }

    private Table table(ActionSheet sheet, String area, List<ActionStanding> actions, int number) {
        var columns = component.columns().stream()
                .map(c -> new Table.Column(
                        c.code(), scope.text(c.label()), "", c.code().equals("status") ? Kind.STATUS : Kind.TEXT))
                .toList();
        var rows = new ArrayList<Row>();
        ActionGoal above = null;
        for (var action : actions) {
            if (!action.goal().equals(above)) {
                above = action.goal();
                rows.add(goal(above));
            }
            rows.add(action(action));
            if (!action.missing().isEmpty()) {
                rows.add(missing(action));
            }
        }
        var id = "actions-" + plan + "-" + sheet.unit() + "-" + number;
        var caption = scope.words().text("caption.sheet", sheet.label(), area);
        return new Table(id, caption, scope.words().text("column.goals-and-actions"), columns, rows);
    }

    private Row goal(ActionGoal goal) {
        var what = goal.what();
        var label = scope.words().text("row.action-goal", what.number(), what.title());
        var cells = component.columns().stream().map(c -> said(c, what)).toList();
        return new Row(goal.code(), label, RowKind.ROW, 0, cells);
    }

    private Row action(ActionStanding action) {
        var what = action.item().what();
        var label = scope.words().text("row.action-item", what.number(), what.title());
        var cells = component.columns().stream()
                .map(c -> switch (c.code()) {
                    case "status" -> status(c, action);
                    case "comment" -> Cell.text("comment", comment(action));
                    default -> said(c, what);
                })
                .toList();
        return new Row(action.item().code(), label, RowKind.ROW, 1, cells);
    }

    private Cell status(Column column, ActionStanding action) {
        var reference = FigureReference.of(
                Measure.ACTION_STATUS, "action", action.item().code(), "unit", action.unit());
        return Cells.status(column.code(), scope.figure(reference), column.show(), "");
    }

    private String comment(ActionStanding action) {
        return scope.model().control().commentParts().stream()
                .flatMap(part -> action.comment(part.code()).stream())
                .map(words -> ProseBlocks.line(words, scope))
                .collect(Collectors.joining(" "));
    }

    private Cell said(Column column, Commitment what) {
        var text = switch (column.code()) {
            case "indicator" -> what.indicator();
            case "target" -> what.target();
            case "year" -> what.year();
            case "responsible" -> units(what.responsible());
            case "involved" -> units(what.involved());
            case "description" -> what.description();
            default -> "";
        };
        return Cell.text(column.code(), text);
    }

    private String units(List<String> units) {
        return units.stream().map(this::label).collect(Collectors.joining(", "));
    }

    /** As the plan calls the unit, else its name. */
    private String label(String unit) {
        return unit.equals(Commitment.EVERYONE)
                ? scope.words().text("actions.everyone")
                : sheets.stream()
                        .filter(s -> s.unit().equals(unit))
                        .map(ActionSheet::label)
                        .findFirst()
                        .orElseGet(() -> scope.organisation().known(unit).name());
    }

    /** The model asks for more than the comment says. */
    private Row missing(ActionStanding action) {
        var parts = action.missing().stream()
                .map(part -> scope.model().control().commentPart(part).in(scope.language()))
                .collect(Collectors.joining(" "));
        var number = action.item().what().number();
        var text = scope.words().text("note.comment-missing", number, parts);
        return new Row(action.item().code() + "/missing", text, RowKind.NOTE, 0, List.of());
    }
}
