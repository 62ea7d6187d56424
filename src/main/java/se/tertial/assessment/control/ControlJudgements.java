package se.tertial.assessment.control;

import java.util.List;

/** All that units have answered and judged of what they meant to ask, do and control. */
public record ControlJudgements(
        List<Answer> answers,
        List<ActionState> actionStates,
        List<ActionComment> actionComments,
        List<RiskAssessment> riskAssessments,
        List<ControlResult> controlResults,
        List<Deficiency> deficiencies,
        List<CorrectiveAction> correctiveActions,
        List<CorrectiveState> correctiveStates) {

    public ControlJudgements {
        answers = List.copyOf(answers);
        actionStates = List.copyOf(actionStates);
        actionComments = List.copyOf(actionComments);
        riskAssessments = List.copyOf(riskAssessments);
        controlResults = List.copyOf(controlResults);
        deficiencies = List.copyOf(deficiencies);
        correctiveActions = List.copyOf(correctiveActions);
        correctiveStates = List.copyOf(correctiveStates);
    }

    public ControlJudgements withAnswers(List<Answer> other) {
        return new ControlJudgements(
                other,
                actionStates,
                actionComments,
                riskAssessments,
                controlResults,
                deficiencies,
                correctiveActions,
                correctiveStates);
    }

    public ControlJudgements withActions(List<ActionState> states, List<ActionComment> comments) {
        return new ControlJudgements(
                answers,
                states,
                comments,
                riskAssessments,
                controlResults,
                deficiencies,
                correctiveActions,
                correctiveStates);
    }

    public ControlJudgements withRisks(List<RiskAssessment> other) {
        return new ControlJudgements(
                answers,
                actionStates,
                actionComments,
                other,
                controlResults,
                deficiencies,
                correctiveActions,
                correctiveStates);
    }

    /** What controls showed and what is done about it. */
    public ControlJudgements withControls(
            List<ControlResult> results,
            List<Deficiency> found,
            List<CorrectiveAction> actions,
            List<CorrectiveState> states) {
        return new ControlJudgements(
                answers, actionStates, actionComments, riskAssessments, results, found, actions, states);
    }
}
