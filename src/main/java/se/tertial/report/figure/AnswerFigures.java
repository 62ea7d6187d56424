package se.tertial.report.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.control.Answer;
import se.tertial.assessment.control.QuestionStanding;
import se.tertial.basics.NumberText;
import se.tertial.basics.RoundCode;
import se.tertial.plan.control.Question;
import se.tertial.report.figure.Figure.Input;
import se.tertial.report.figure.Figure.Origin;

/** What a unit answered to a question; a list is its items one after the other. */
final class AnswerFigures {

    private final Figures figures;
    private final RoundCode round;

    AnswerFigures(Figures figures, RoundCode round) {
        this.figures = figures;
        this.round = round;
    }

    Figure resolve(FigureReference figure) {
        var code = figure.get("question").orElse("");
        var unit = figure.get("unit").orElse("");
        return figures.insight().municipality().control().intentions().questions().stream()
                .filter(q -> q.code().equals(code))
                .flatMap(q -> figures.insight().control(round).questions(q.questionnaire(), unit).stream())
                .filter(q -> q.question().code().equals(code))
                .findFirst()
                .map(q -> answer(figure, q))
                .orElseGet(() -> unanswered(figure));
    }

    private Figure unanswered(FigureReference figure) {
        return figures.missing(figure, figures.words().text("missing.answer"));
    }

    private Figure answer(FigureReference figure, QuestionStanding standing) {
        var question = standing.question();
        var answers = standing.answers().stream()
                .filter(a -> figure.get("item").map(a.item()::equals).orElse(true))
                .toList();
        if (answers.stream().allMatch(a -> a.value().isEmpty())) {
            return unanswered(figure);
        }
        var text = answers.stream().map(a -> text(question, a)).collect(Collectors.joining("; "));
        var inputs = answers.stream().map(a -> input(question, a)).toList();
        var origin = new Origin(standing.number() + ". " + question.text(), "", inputs);
        return new Figure(figure, value(question, answers), "", text, "", null, origin);
    }

    private static @Nullable BigDecimal value(Question question, List<Answer> answers) {
        var isNumber = question.kind() == Question.Kind.NUMBER || question.kind() == Question.Kind.TABLE;
        return isNumber && answers.size() == 1 ? number(answers.getFirst()) : null;
    }

    private static BigDecimal number(Answer answer) {
        return new BigDecimal(answer.value()
                .replaceAll("[ \\u00A0\\u2009\\u202F]", "")
                .replace(',', '.')
                .replace('−', '-'));
    }

    private Input input(Question question, Answer answer) {
        var text = text(question, answer);
        return new Input(
                answer.item().isEmpty() ? figures.words().text("input.answer") : answer.item(),
                answer.comment().isEmpty() ? text : text + ". " + answer.comment(),
                null,
                answer.round().code(),
                answer.source());
    }

    private String text(Question question, Answer answer) {
        return switch (question.kind()) {
            case TEXT, CHOICE, DATE, LIST -> answer.value();
            case NUMBER, TABLE -> NumberText.of(number(answer), figures.language());
            case YES_NO_PARTLY -> figures.words().text("answer." + answer.value());
        };
    }
}
