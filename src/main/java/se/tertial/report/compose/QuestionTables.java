package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.assessment.control.Answer;
import se.tertial.assessment.control.QuestionStanding;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column.Kind;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.plan.control.Question;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;

/** A questionnaire with a unit's answers, and those of the time before where they are asked for. */
final class QuestionTables {

    private static final String ANSWER = "answer";

    private QuestionTables() {}

    /** Settings: {@code questionnaire}; {@code section} for the questions of one; {@code unit} for another's answers. */
    static Table of(Component component, Scope report) {
        var scope = report.ofUnit(component.settings().getOrDefault("unit", report.unit()));
        var questionnaire = component.settings().getOrDefault("questionnaire", "");
        var section = component.settings().get("section");
        var rows = new ArrayList<Row>();
        for (var standing : scope.insight().control(scope.round()).questions(questionnaire, scope.unit())) {
            if (section == null || section.equals(standing.question().section())) {
                rows.add(row(component, standing, scope));
                rows.addAll(names(component, standing, scope));
                rows.addAll(comments(standing, scope));
            }
        }
        var columns = component.columns().stream()
                .map(c -> new Table.Column(c.code(), scope.text(c.label()), "", Kind.TEXT))
                .toList();
        var id = questionnaire
                + (section == null
                        ? ""
                        : "-" + rows.stream().findFirst().map(Row::id).orElse(""));
        return new Table(id, scope.text(component.caption()), scope.words().text("column.question"), columns, rows);
    }

    private static Row row(Component component, QuestionStanding standing, Scope scope) {
        var question = standing.question();
        var isNamed = question.kind() == Question.Kind.TABLE;
        var cells = new ArrayList<Cell>();
        for (var column : component.columns()) {
            if (!isNamed) {
                cells.add(column.code().equals(ANSWER) ? answer(standing, "", scope) : earlier(standing, "", scope));
            }
        }
        return new Row(question.code(), standing.number() + ". " + question.text(), RowKind.ROW, 0, cells);
    }

    /** A row for each name of a table of values. */
    private static List<Row> names(Component component, QuestionStanding standing, Scope scope) {
        var question = standing.question();
        if (question.kind() != Question.Kind.TABLE) {
            return List.of();
        }
        return question.options().stream()
                .map(name -> new Row(
                        question.code() + "/" + name,
                        name,
                        RowKind.ROW,
                        1,
                        component.columns().stream()
                                .map(column -> column.code().equals(ANSWER)
                                        ? answer(standing, name, scope)
                                        : earlier(standing, name, scope))
                                .toList()))
                .toList();
    }

    private static List<Row> comments(QuestionStanding standing, Scope scope) {
        var code = standing.question().code();
        return standing.answers().stream()
                .filter(a -> !a.comment().isEmpty())
                .map(a -> new Row(
                        code + "/comment/" + a.item(),
                        scope.words().text("answer.comment", ProseBlocks.line(a.comment(), scope)),
                        RowKind.NOTE,
                        0,
                        List.of()))
                .toList();
    }

    private static Cell answer(QuestionStanding standing, String item, Scope scope) {
        return filled(ANSWER, figure(standing, item, scope), scope);
    }

    private static Cell earlier(QuestionStanding standing, String item, Scope scope) {
        var round = standing.earlier().stream().map(Answer::round).findFirst();
        return round.map(r -> filled("earlier", figure(standing, item, scope.ofRound(r)), scope.ofRound(r)))
                .orElseGet(() -> Cell.text("earlier", ""));
    }

    private static Figure figure(QuestionStanding standing, String item, Scope scope) {
        var reference = FigureReference.of(
                Measure.ANSWER_VALUE, "question", standing.question().code());
        return scope.figure(item.isEmpty() ? reference : reference.orElse("item", item));
    }

    /** An answer in words may itself hold figures. */
    private static Cell filled(String column, Figure figure, Scope scope) {
        var cell = Cells.of(column, figure);
        return cell.value() != null || !figure.reason().isEmpty()
                ? cell
                : new Cell(column, null, "", ProseBlocks.line(cell.text(), scope), "", cell.source(), null);
    }
}
