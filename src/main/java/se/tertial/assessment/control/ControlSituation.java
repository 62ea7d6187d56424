package se.tertial.assessment.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Organisation;
import se.tertial.plan.control.ActionGoal;
import se.tertial.plan.control.ActionItem;
import se.tertial.plan.control.ControlCheck;
import se.tertial.plan.control.ControlIntentions;
import se.tertial.plan.control.ControlModel;
import se.tertial.plan.control.Question;
import se.tertial.plan.control.Risk;

/** How internal control and its kin stood in a round: what was then known, later rounds being unknown. */
public final class ControlSituation {

    private final Organisation organisation;
    private final ControlModel model;
    private final ControlIntentions meant;
    private final ControlJudgements told;
    private final RoundCode round;

    public ControlSituation(Organisation organisation, ControlModel model, ControlFacts facts, RoundCode round) {
        this.organisation = organisation;
        this.model = model;
        this.meant = facts.intentions();
        this.told = facts.judgements();
        this.round = round;
    }

    /** The questions of a questionnaire in order, with the unit's answers. */
    public List<QuestionStanding> questions(String questionnaire, String unit) {
        var questions = meant.questions().stream()
                .filter(q -> q.questionnaire().equals(questionnaire))
                .toList();
        var standings = new ArrayList<QuestionStanding>();
        for (var question : questions) {
            standings.add(question(standings.size() + 1, question, unit));
        }
        return standings;
    }

    private QuestionStanding question(int number, Question question, String unit) {
        var all = told.answers().stream()
                .filter(a -> a.question().equals(question.code()) && a.unit().equals(unit))
                .toList();
        var earlier = all.stream()
                .map(Answer::round)
                .filter(r -> r.compareTo(round) < 0)
                .max(Comparator.naturalOrder());
        return new QuestionStanding(
                number,
                question,
                in(round, question, all),
                earlier.map(r -> in(r, question, all)).orElse(List.of()));
    }

    /** In the order of the question's own options, else as they stand. */
    private static List<Answer> in(RoundCode round, Question question, List<Answer> answers) {
        return answers.stream()
                .filter(a -> a.round().equals(round))
                .sorted(Comparator.comparingInt(a -> question.options().indexOf(a.item())))
                .toList();
    }

    /** What the unit answers for in the plan, goal by goal. */
    public List<ActionStanding> sheet(String plan, String unit) {
        return goals(plan)
                .flatMap(goal -> items(goal).map(item -> action(goal, item, unit)))
                .filter(standing -> standing.item().what().isOf(unit))
                .toList();
    }

    /** The action as the unit tells of it; empty when there is no such action. */
    public Optional<ActionStanding> action(String item, String unit) {
        return meant.actionItems().stream()
                .filter(i -> i.code().equals(item))
                .flatMap(i -> meant.actionGoals().stream()
                        .filter(goal -> goal.code().equals(i.goal()))
                        .map(goal -> action(goal, i, unit)))
                .findFirst();
    }

    private Stream<ActionGoal> goals(String plan) {
        return meant.actionGoals().stream().filter(g -> g.plan().equals(plan));
    }

    private Stream<ActionItem> items(ActionGoal goal) {
        return meant.actionItems().stream().filter(i -> i.goal().equals(goal.code()));
    }

    private ActionStanding action(ActionGoal goal, ActionItem item, String unit) {
        var states = told.actionStates().stream()
                .filter(s -> s.item().equals(item.code()) && s.unit().equals(unit));
        var state = latest(states, ActionState::round);
        var said = told.actionComments().stream()
                .filter(c -> c.item().equals(item.code()) && c.unit().equals(unit))
                .toList();
        var at = state == null ? latest(said.stream().map(ActionComment::round), r -> r) : state.round();
        var comments = said.stream().filter(c -> c.round().equals(at)).toList();
        var status = state == null ? null : model.actionStatus(state.status()).orElse(null);
        return new ActionStanding(goal, item, unit, state, status, comments);
    }

    /** Risks of the unit and all below it. */
    public List<RiskStanding> risks(String unit) {
        return meant.risks().stream()
                .filter(risk -> organisation.contains(unit, risk.unit()))
                .map(this::risk)
                .toList();
    }

    private RiskStanding risk(Risk risk) {
        var all = told.riskAssessments().stream()
                .filter(a -> a.risk().equals(risk.code()))
                .toList();
        var now = latest(all.stream(), RiskAssessment::round);
        var before = now == null
                ? null
                : latest(all.stream().filter(a -> a.round().compareTo(now.round()) < 0), RiskAssessment::round);
        return new RiskStanding(
                risk,
                now,
                before,
                now == null ? null : model.levelOf(now.value()).orElse(null));
    }

    /** Controls of the round's year, of the unit and all below it. */
    public List<ControlStanding> controls(String unit) {
        return meant.controls().stream()
                .filter(c -> c.year() == round.year() && organisation.contains(unit, c.unit()))
                .map(this::control)
                .toList();
    }

    private ControlStanding control(ControlCheck check) {
        var result = latest(
                told.controlResults().stream().filter(r -> r.control().equals(check.code())), ControlResult::round);
        return new ControlStanding(
                check,
                result,
                result == null ? null : model.controlStatus(result.status()).orElse(null),
                result == null ? null : model.controlResult(result.result()).orElse(null));
    }

    /** Deficiencies found in the round's year, and those found before that are still open; of the unit and all below. */
    public List<DeficiencyStanding> deficiencies(String unit) {
        return told.deficiencies().stream()
                .filter(d -> d.round().compareTo(round) <= 0)
                .flatMap(d -> meant.controls().stream()
                        .filter(c -> c.code().equals(d.control()) && organisation.contains(unit, c.unit()))
                        .map(c -> new DeficiencyStanding(d, c, actions(d))))
                .filter(d -> d.deficiency().round().year() == round.year() || d.isOpen())
                .toList();
    }

    private List<CorrectiveStanding> actions(Deficiency deficiency) {
        return told.correctiveActions().stream()
                .filter(a -> a.deficiency().equals(deficiency.code()))
                .map(this::corrective)
                .toList();
    }

    private CorrectiveStanding corrective(CorrectiveAction action) {
        var state = latest(
                told.correctiveStates().stream().filter(s -> s.action().equals(action.code())), CorrectiveState::round);
        var status = state == null ? null : model.actionStatus(state.status()).orElse(null);
        return new CorrectiveStanding(action, state, status);
    }

    /** The last that was known in the round; null when none was. */
    private <T> @Nullable T latest(Stream<T> things, Function<T, RoundCode> when) {
        return things.filter(thing -> when.apply(thing).compareTo(round) <= 0)
                .max(Comparator.comparing(when))
                .orElse(null);
    }
}
