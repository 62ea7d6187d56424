package se.tertial.assessment.control;

import java.util.List;
import se.tertial.plan.control.Question;

/**
 * A question with what a unit has answered in a round.
 *
 * @param number its place in the questionnaire, from 1
 * @param answers in the round; several for a question with items, empty when unanswered
 * @param earlier the answers of the latest round before in which there are any
 */
public record QuestionStanding(int number, Question question, List<Answer> answers, List<Answer> earlier) {

    public QuestionStanding {
        answers = List.copyOf(answers);
        earlier = List.copyOf(earlier);
    }
}
