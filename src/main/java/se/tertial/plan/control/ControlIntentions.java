package se.tertial.plan.control;

import java.util.List;

/** All that a municipality means to ask, survey, do, guard against and control. */
public record ControlIntentions(
        List<Questionnaire> questionnaires,
        List<Question> questions,
        List<Survey> surveys,
        List<ActionPlan> actionPlans,
        List<ActionSheet> actionSheets,
        List<ActionGoal> actionGoals,
        List<ActionItem> actionItems,
        List<Risk> risks,
        List<ControlCheck> controls,
        List<YearPlanEntry> yearPlan) {

    public ControlIntentions {
        questionnaires = List.copyOf(questionnaires);
        questions = List.copyOf(questions);
        surveys = List.copyOf(surveys);
        actionPlans = List.copyOf(actionPlans);
        actionSheets = List.copyOf(actionSheets);
        actionGoals = List.copyOf(actionGoals);
        actionItems = List.copyOf(actionItems);
        risks = List.copyOf(risks);
        controls = List.copyOf(controls);
        yearPlan = List.copyOf(yearPlan);
    }

    public ControlIntentions withRisks(List<Risk> other) {
        return new ControlIntentions(
                questionnaires,
                questions,
                surveys,
                actionPlans,
                actionSheets,
                actionGoals,
                actionItems,
                other,
                controls,
                yearPlan);
    }
}
