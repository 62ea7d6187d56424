package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Period;
import se.tertial.basics.Word;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.ledger.Project;
import se.tertial.report.ComponentShape;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;

/**
 * A unit's investment projects by group, each with its parts, and the sum of all; or the one project that is analysed. The
 * same project is the same figure in whichever table it stands, so two tables cannot differ.
 */
final class InvestmentTables {

    private final Component component;
    private final Scope scope;
    private final ProjectTree tree;
    private final Map<String, Integer> analyses;
    private final String chosen;
    private final List<Row> rows = new ArrayList<>();

    private InvestmentTables(Component component, Scope scope) {
        this.component = component;
        this.scope = scope;
        tree = ProjectTree.of(scope);
        analyses = Analysis.numbersOfProjects(scope);
        chosen = component.settings().getOrDefault("projects", "");
    }

    static Table of(Component component, Scope scope) {
        return new InvestmentTables(component, scope).table();
    }

    private Table table() {
        if (scope.analysis() instanceof Analysis.OfProject(int _, Project project)) {
            add(project, RowKind.ROW, 0);
            return table("project-" + project.id());
        }
        tree.groups().forEach(this::group);
        total();
        var having = component.settings().getOrDefault("having", "");
        return table(scope.unit() + (chosen.isEmpty() ? "" : "-" + chosen) + (having.isEmpty() ? "" : "-" + having));
    }

    private Table table(String id) {
        return new Table(
                "investments-" + id,
                scope.text(component.caption()),
                scope.words().text("column.project"),
                MoneyTables.columns(component, scope),
                rows);
    }

    private void group(String group) {
        var before = rows.size();
        var level = group.isEmpty() ? 0 : 1;
        tree.top(group).forEach(project -> withParts(project, level));
        if (rows.size() > before && !group.isEmpty()) {
            rows.add(before, new Row("group-" + before, group, RowKind.ROW, 0, List.of()));
        }
    }

    private void withParts(Project project, int level) {
        var parts = tree.parts(project);
        switch (chosen) {
            case "none" -> {}
            case "top" -> add(project, RowKind.ROW, level);
            case "with-parts" -> {
                if (!parts.isEmpty()) {
                    rows(project, parts, level);
                }
            }
            default -> rows(project, parts, level);
        }
    }

    private void rows(Project project, List<Project> parts, int level) {
        var isAfter = component.settings().getOrDefault("parents", "").equals("after") && !parts.isEmpty();
        if (!isAfter) {
            add(project, RowKind.ROW, level);
        }
        parts.forEach(part -> rows(part, tree.parts(part), isAfter ? level : level + 1));
        if (isAfter) {
            add(project, RowKind.SUBTOTAL, level);
        }
    }

    private void add(Project project, RowKind kind, int level) {
        if (!has(project)) {
            return;
        }
        var isShort = component.settings().getOrDefault("labels", "").equals("short");
        var label = kind == RowKind.SUBTOTAL
                ? scope.words().text("row.subtotal", project.shortLabelOrLabel())
                : isShort ? project.shortLabelOrLabel() : project.label();
        var cells = cells(
                " project=" + project.id(), Optional.of(project), Optional.ofNullable(analyses.get(project.id())));
        if (cells.stream().anyMatch(c -> c.value() != null)) {
            rows.add(new Row(project.id(), label, kind, level, cells));
        }
    }

    private boolean has(Project project) {
        var having = component.settings().get("having");
        return having == null
                || scope.figure(FigureReference.parse("investment." + having + " project=" + project.id())
                                        .orElseThrow())
                                .value()
                        != null;
    }

    /** A choice of projects has no total of its own, unless the outline names it or says which they are. */
    private void total() {
        var named = component.settings().get("total");
        var isChoice = component.settings().containsKey("having");
        if ((rows.isEmpty() && !chosen.equals("none")) || (isChoice && named == null)) {
            return;
        }
        var label = named == null ? scope.words().text("row.investments-total") : named;
        var projects = chosen.equals("with-parts") ? " projects=with-parts" : "";
        var cells = cells(" unit=" + scope.unit() + projects, Optional.empty(), Optional.empty());
        if (cells.stream().anyMatch(c -> c.value() != null)) {
            rows.add(new Row("total", label, RowKind.TOTAL, 0, cells));
        }
    }

    private List<Cell> cells(String where, Optional<Project> project, Optional<Integer> analysis) {
        return component.columns().stream()
                .map(column -> switch (column.code()) {
                    case MoneyTables.ANALYSIS -> MoneyTables.analysed(analysis);
                    case String code
                    when ComponentShape.OF_PROJECT.contains(code) ->
                        Cell.text(code, project.map(p -> said(code, p)).orElse(""));
                    case "deviation" -> cell(column.code(), where);
                    default -> MoneyTables.inColumnUnit(cell(column.code(), where));
                })
                .toList();
    }

    private String said(String column, Project project) {
        return switch (column) {
            case "state" ->
                project.state() == null ? "" : scope.words().text("project.state." + Word.of(project.state()));
            case "planned-finish" -> month(project.plannedFinish());
            default -> month(project.forecastFinish());
        };
    }

    private static String month(@Nullable Period finish) {
        return finish == null ? "" : finish.code();
    }

    private Cell cell(String column, String where) {
        return Cells.of(
                column,
                scope.figure(
                        FigureReference.parse("investment." + column + where).orElseThrow()));
    }
}
