package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.AssignmentState;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.plan.SteeringModel.Completion;
import se.tertial.plan.SteeringModel.Named;
import se.tertial.plan.SteeringModel.Status;
import se.tertial.report.Outline.Column;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Judgements;
import se.tertial.report.figure.Measure;

/** Assignments and initiatives: one by one, counted across, and those that have become late. */
final class AssignmentTables {

    private AssignmentTables() {}

    static Table of(Component component, Scope scope) {
        var kind = component.settings().get("kind");
        var goal = scope.goal();
        var all = goal == null ? scope.situation().assignments(scope.unit()) : goal.assignments();
        var rows = new ArrayList<Row>();
        for (var standing : all) {
            if (kind == null || kind.equals(standing.assignment().kind())) {
                rows.add(row(component, standing, scope));
                if ("latest".equals(component.settings().get("comments"))) {
                    standing.latestComment().map(c -> comment(c, scope)).ifPresent(rows::add);
                }
            }
        }
        var heading = kind(scope, kind)
                .map(k -> k.name().in(scope.language()))
                .orElse(scope.words().text("column.assignment"));
        var id = "assignments" + (goal == null ? "" : "-" + goal.goal().code()) + (kind == null ? "" : "-" + kind);
        return new Table(id, scope.text(component.caption()), heading, columns(component, scope), rows);
    }

    private static java.util.Optional<Named> kind(Scope scope, @org.jspecify.annotations.Nullable String code) {
        return scope.model().assignmentKinds().stream()
                .filter(k -> k.code().equals(code))
                .findFirst();
    }

    private static List<Table.Column> columns(Component component, Scope scope) {
        return component.columns().stream()
                .map(c -> new Table.Column(
                        c.code(), scope.text(c.label()), "", c.code().equals("completion") ? Kind.STATUS : Kind.TEXT))
                .toList();
    }

    private static Row row(Component component, AssignmentStanding standing, Scope scope) {
        var cells = component.columns().stream()
                .map(column -> cell(column, standing, scope))
                .toList();
        return new Row(standing.assignment().code(), standing.assignment().title(), RowKind.ROW, 0, cells);
    }

    private static Cell cell(Column column, AssignmentStanding standing, Scope scope) {
        return switch (column.code()) {
            case "responsible" ->
                Cell.text(
                        "responsible",
                        scope.organisation()
                                .known(standing.assignment().responsible())
                                .responsibleName());
            case "assigner" -> Cell.text("assigner", standing.assignment().assigner());
            case "receiver" -> Cell.text("receiver", standing.assignment().receiver());
            case "kind" ->
                Cell.text(
                        "kind",
                        kind(scope, standing.assignment().kind())
                                .map(k -> k.name().in(scope.language()))
                                .orElse(""));
            case "completion" -> completion(standing, scope);
            case "status" ->
                Cell.text(
                        "status",
                        standing.status()
                                .map(s -> s.label().in(scope.language()))
                                .orElse(""));
            case "due" -> Cells.of("due", scope.figure(due(standing)));
            case "reason" ->
                Cell.text(
                        "reason",
                        standing.state()
                                .map(s -> ProseBlocks.line(s.comment(), scope))
                                .orElse(""));
            default -> Cell.text(column.code(), "");
        };
    }

    private static FigureReference due(AssignmentStanding standing) {
        return FigureReference.of(
                Measure.ASSIGNMENT_DUE, "assignment", standing.assignment().code());
    }

    private static Cell completion(AssignmentStanding standing, Scope scope) {
        return standing.completion()
                .map(c -> Cell.status(
                        "completion", c.label().in(scope.language()), "", Judgements.mark(c.symbol(), c.tone())))
                .orElse(Cell.text("completion", ""));
    }

    private static Row comment(AssignmentState state, Scope scope) {
        var isStale = state.commentDate().getYear() < scope.round().year();
        var text = scope.words()
                .text(
                        isStale ? "comment.stale" : "comment.latest",
                        state.commentDate(),
                        ProseBlocks.line(state.comment(), scope));
        return new Row(state.assignment() + "/comment", text, RowKind.NOTE, 0, List.of());
    }

    static Table newlyDeviating(Component component, Scope scope) {
        var rows = scope.situation().assignments(scope.unit()).stream()
                .filter(AssignmentStanding::newlyDeviating)
                .map(standing -> row(component, standing, scope))
                .toList();
        var heading = scope.words().text("column.newly-deviating");
        return new Table("newly-deviating", scope.text(component.caption()), heading, columns(component, scope), rows);
    }

    /** Kinds and statuses that occur, across the completion forecasts of the model. */
    static Table cross(Component component, Scope scope) {
        var words = scope.words();
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column("status", words.text("column.status"), "", Kind.TEXT));
        for (var completion : scope.model().completions()) {
            columns.add(new Table.Column(completion.code(), completion.label().in(scope.language()), "", Kind.NUMBER));
        }
        columns.add(new Table.Column("total", words.text("column.total"), "", Kind.NUMBER));
        var rows = new ArrayList<Row>();
        for (var kind : scope.model().assignmentKinds()) {
            for (var status : scope.model().statuses()) {
                crossRow(kind, status, scope).ifPresent(rows::add);
            }
        }
        if (!rows.isEmpty()) {
            rows.add(new Row("total", words.text("row.total"), RowKind.TOTAL, 0, counts(scope, "")));
        }
        return new Table("assignment-cross", scope.text(component.caption()), words.text("column.kind"), columns, rows);
    }

    private static java.util.Optional<Row> crossRow(Named kind, Status status, Scope scope) {
        Predicate<AssignmentStanding> fits = a -> a.assignment().kind().equals(kind.code())
                && a.status().filter(status::equals).isPresent();
        if (scope.situation().assignments(scope.unit()).stream().noneMatch(fits)) {
            return java.util.Optional.empty();
        }
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text("status", status.label().in(scope.language())));
        cells.addAll(counts(scope, " kind=" + kind.code() + " status=" + status.code()));
        return java.util.Optional.of(
                new Row(kind.code() + "/" + status.code(), kind.name().in(scope.language()), RowKind.ROW, 0, cells));
    }

    private static List<Cell> counts(Scope scope, String where) {
        var cells = new ArrayList<Cell>();
        for (Completion completion : scope.model().completions()) {
            cells.add(counted(completion.code(), where + " completion=" + completion.code(), scope));
        }
        cells.add(counted("total", where, scope));
        return cells;
    }

    private static Cell counted(String column, String where, Scope scope) {
        var reference = FigureReference.parse("assignments.count" + where).orElseThrow();
        return Cells.of(column, scope.figure(reference));
    }
}
