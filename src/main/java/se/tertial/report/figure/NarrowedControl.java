package se.tertial.report.figure;

import static se.tertial.report.figure.Narrowing.codes;
import static se.tertial.report.figure.Narrowing.where;

import java.util.Set;
import java.util.stream.Stream;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.assessment.control.ControlJudgements;
import se.tertial.assessment.control.CorrectiveAction;
import se.tertial.assessment.control.Deficiency;
import se.tertial.plan.control.ActionGoal;
import se.tertial.plan.control.ActionItem;
import se.tertial.plan.control.Commitment;
import se.tertial.plan.control.ControlCheck;
import se.tertial.plan.control.ControlIntentions;
import se.tertial.plan.control.Risk;

/** Questions, actions, risks and controls without those of units that a reader may not see. */
final class NarrowedControl {

    private final ControlIntentions intentions;
    private final ControlJudgements judgements;
    private final Set<String> seen;

    NarrowedControl(ControlFacts whole, Set<String> seen) {
        intentions = whole.intentions();
        judgements = whole.judgements();
        this.seen = seen;
    }

    ControlFacts narrowed() {
        var items = where(intentions.actionItems(), item -> isSeen(item.what()));
        var risks = where(intentions.risks(), risk -> seen.contains(risk.unit()));
        var riskCodes = codes(risks, Risk::code);
        var controls = intentions.controls().stream()
                .filter(check -> seen.contains(check.unit()))
                .map(check -> check.risk() == null || riskCodes.contains(check.risk()) ? check : check.withoutRisk())
                .toList();
        var goals = codes(items, ActionItem::goal);
        return new ControlFacts(
                new ControlIntentions(
                        intentions.questionnaires(),
                        intentions.questions(),
                        where(intentions.surveys(), survey -> seen.contains(survey.unit())),
                        intentions.actionPlans(),
                        where(intentions.actionSheets(), sheet -> seen.contains(sheet.unit())),
                        where(intentions.actionGoals(), goal -> isSeen(goal, goals)),
                        items,
                        risks,
                        controls,
                        where(intentions.yearPlan(), entry -> seen.contains(entry.unit()))),
                judgements(codes(items, ActionItem::code), riskCodes, codes(controls, ControlCheck::code)));
    }

    private ControlJudgements judgements(Set<String> items, Set<String> risks, Set<String> controls) {
        var deficiencies = where(judgements.deficiencies(), one -> controls.contains(one.control()));
        var ofDeficiencies = codes(deficiencies, Deficiency::code);
        var actions = where(judgements.correctiveActions(), one -> ofDeficiencies.contains(one.deficiency()));
        var ofActions = codes(actions, CorrectiveAction::code);
        return new ControlJudgements(
                where(judgements.answers(), answer -> seen.contains(answer.unit())),
                where(judgements.actionStates(), one -> seen.contains(one.unit()) && items.contains(one.item())),
                where(judgements.actionComments(), one -> seen.contains(one.unit()) && items.contains(one.item())),
                where(judgements.riskAssessments(), one -> risks.contains(one.risk())),
                where(judgements.controlResults(), one -> controls.contains(one.control())),
                deficiencies,
                actions,
                where(judgements.correctiveStates(), one -> ofActions.contains(one.action())));
    }

    private boolean isSeen(ActionGoal goal, Set<String> withItems) {
        return withItems.contains(goal.code()) || isSeen(goal.what());
    }

    /** Whether a unit that is seen answers for it or takes part in it. */
    private boolean isSeen(Commitment what) {
        return Stream.concat(what.responsible().stream(), what.involved().stream())
                .anyMatch(unit -> unit.equals(Commitment.EVERYONE) || seen.contains(unit));
    }
}
