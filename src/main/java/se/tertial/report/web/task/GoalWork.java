package se.tertial.report.web.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.Overriding.Subject;
import se.tertial.basics.Finding;
import se.tertial.report.Municipality;
import se.tertial.report.figure.Judgements;
import se.tertial.report.task.CardKey;
import se.tertial.report.web.Typed;
import se.tertial.report.web.Visit;
import se.tertial.ui.Status;

/** The rating of a goal, which follows from its indicators and assignments unless a person says otherwise. */
final class GoalWork implements Work {

    private final Visit visit;
    private final WorkWords words;
    private final GoalStanding standing;
    private final Judging judging;

    GoalWork(Visit visit, CardKey key) {
        this.visit = visit;
        words = new WorkWords(visit.language());
        standing = visit.insight().situation(key.round()).allGoals(key.of()).stream()
                .filter(goal -> goal.goal().code().equals(key.code()))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.goal", key.code()));
        judging = new Judging(visit, Subject.GOAL, key.code(), key.of(), standing.rating(), standing.trend());
    }

    @Override
    public SortedMap<String, String> stored() {
        var stored = new TreeMap<String, String>();
        judging.store(stored);
        return stored;
    }

    @Override
    public List<TaskGroup> groups(Typed typed) {
        return List.of(judging.group(typed));
    }

    /** The rule's word, and what it follows from. */
    @Override
    public List<TaskFact> facts() {
        var facts = new ArrayList<>(judging.facts());
        standing.indicators().forEach(indicator -> {
            var sign = Judgements.sign(visit.model(), indicator.rating().effective());
            facts.add(new TaskFact(
                    indicator.name(),
                    "",
                    Optional.of(new Status(Judgements.mark(sign), sign.label().in(visit.language())))));
        });
        var onPlan = standing.assignments().stream()
                .filter(assignment -> assignment.isOnPlanOrDone())
                .count();
        if (!standing.assignments().isEmpty()) {
            facts.add(new TaskFact(
                    words.say("goal.assignments"),
                    words.say(
                            "goal.assignments.on-plan",
                            onPlan,
                            standing.assignments().size())));
        }
        return facts;
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        judging.findProblems(typed, problems);
        return problems;
    }

    @Override
    public Object seen(Municipality municipality) {
        return judging.seen(municipality.assessment());
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        return now.with(judging.changed(now.assessment(), typed));
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        return judging.field(finding, line);
    }
}
