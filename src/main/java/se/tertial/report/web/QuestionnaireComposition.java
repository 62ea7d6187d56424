package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tertial.access.Right;
import se.tertial.assessment.control.Answer;
import se.tertial.plan.control.Question;
import se.tertial.plan.control.Questionnaire;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.web.ControlPage.Section;
import se.tertial.ui.Link;

/** The questionnaires that a unit has answered, and who else has answered. */
final class QuestionnaireComposition {

    static final String PATH = "fragor";

    private final Visit visit;
    private final ControlParts parts;
    private final List<Question> questions;
    private final List<Answer> answers;

    private QuestionnaireComposition(Visit visit) {
        this.visit = visit;
        parts = new ControlParts(visit, visit.unit().code(), visit.round());
        questions = visit.insight().municipality().control().intentions().questions();
        answers = visit.insight().municipality().control().judgements().answers();
    }

    static ControlPage of(Visit visit) {
        return new QuestionnaireComposition(visit).page();
    }

    private ControlPage page() {
        var sections = new ArrayList<Section>();
        var elsewhere = new ArrayList<Link>();
        for (var questionnaire :
                visit.insight().municipality().control().intentions().questionnaires()) {
            if (answering(questionnaire).contains(visit.unit().code())) {
                sections.addAll(section(questionnaire));
            }
            elsewhere.addAll(elsewhere(questionnaire));
        }
        var title = visit.text("nav.questions");
        return new ControlPage(
                Shells.of(visit, visit.here(), title, List.of(), Shells.filter(visit, visit.unit(), visit.round())),
                visit.unit().name(),
                parts.roundName(),
                List.of(),
                sections,
                visit.text("questions.none"),
                doings(),
                elsewhere);
    }

    private List<Link> doings() {
        return visit.may(Right.ANSWER, visit.unit().code())
                ? visit.insight().municipality().control().intentions().questionnaires().stream()
                        .map(q -> new Link(
                                visit.text("answers.answer", q.title().in(visit.language())), visit.to(PATH, q.code())))
                        .toList()
                : List.of();
    }

    private List<Section> section(Questionnaire questionnaire) {
        var table = parts.blocks(
                Kind.QUESTIONNAIRE,
                questionnaire.title().in(visit.language()),
                Map.of("questionnaire", questionnaire.code()),
                "answer",
                "questions.answer",
                "earlier",
                "questions.earlier");
        return parts.section("", table);
    }

    /** Units with an answer to any of its questions, up to the round. */
    private List<String> answering(Questionnaire questionnaire) {
        var codes = questions.stream()
                .filter(q -> q.questionnaire().equals(questionnaire.code()))
                .map(Question::code)
                .toList();
        return answers.stream()
                .filter(a -> codes.contains(a.question()) && a.round().compareTo(visit.round()) <= 0)
                .map(Answer::unit)
                .distinct()
                .toList();
    }

    private List<Link> elsewhere(Questionnaire questionnaire) {
        return answering(questionnaire).stream()
                .filter(unit -> !unit.equals(visit.unit().code()))
                .map(unit -> new Link(
                        questionnaire.title().in(visit.language()) + ", "
                                + visit.organisation().known(unit).name(),
                        visit.to(PATH).with(Visit.UNIT, unit)))
                .toList();
    }
}
