package se.tertial.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.GoalStanding;
import se.tertial.assessment.IndicatorStanding;
import se.tertial.assessment.Situation;
import se.tertial.basics.RoundCode;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.Completion;
import se.tertial.plan.SteeringModel.Status.Phase;
import se.tertial.report.figure.Judgements;
import se.tertial.report.web.StartPage.Change;
import se.tertial.ui.Status;

/** What is otherwise than in the round before: goals, indicators and assignments that are judged differently. */
final class Changes {

    private final Visit visit;
    private final Situation then;
    private final Situation now;
    private final String unit;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Visit visit, RoundCode before, RoundCode round) {
        this.visit = visit;
        then = visit.insight().situation(before);
        now = visit.insight().situation(round);
        unit = visit.unit().code();
    }

    static List<Change> between(Visit visit, RoundCode before, RoundCode round) {
        var changes = new Changes(visit, before, round);
        changes.goals();
        changes.indicators();
        changes.assignments();
        return changes.changes;
    }

    private void goals() {
        var earlier =
                then.goals(unit).stream().collect(Collectors.toMap(g -> g.goal().code(), Function.identity()));
        for (GoalStanding goal : now.goals(unit)) {
            var before = earlier.get(goal.goal().code());
            if (before != null) {
                var title = Goals.title(visit, goal.goal());
                var to = visit.to("mal", goal.goal().code()).toString();
                rating(
                        "change.goal",
                        title,
                        to,
                        before.rating().effective(),
                        goal.rating().effective());
            }
        }
    }

    private void indicators() {
        var earlier = then.indicators(unit).stream()
                .collect(Collectors.toMap(Changes::key, Function.identity(), (a, _) -> a));
        for (var indicator : now.indicators(unit)) {
            var before = earlier.get(key(indicator));
            if (before != null) {
                var to = visit.place("indikatorer", indicator.indicator().code())
                        .with(Visit.UNIT, indicator.followed().unit())
                        .with(Visit.ROUND, indicator.round().code());
                rating(
                        "change.indicator",
                        indicator.name(),
                        to.toString(),
                        before.rating().effective(),
                        indicator.rating().effective());
            }
        }
    }

    private static String key(IndicatorStanding standing) {
        return standing.indicator().code() + "/" + standing.followed().unit();
    }

    /** What had no rating has not changed it; it has got one. */
    private void rating(String kind, String what, String to, RatingMeaning before, RatingMeaning after) {
        if (before != after && before != RatingMeaning.NONE && after != RatingMeaning.NONE) {
            changes.add(new Change(visit.text(kind), what, to, status(before), status(after)));
        }
    }

    private Status status(RatingMeaning meaning) {
        var sign = Judgements.sign(visit.model(), meaning);
        return new Status(Judgements.mark(sign), sign.label().in(visit.language()));
    }

    private void assignments() {
        var earlier = then.assignments(unit).stream()
                .collect(Collectors.toMap(a -> a.assignment().code(), Function.identity()));
        for (var assignment : now.assignments(unit)) {
            var before = earlier.get(assignment.assignment().code());
            if (before != null && assignment.newlyDeviating()) {
                var from = before.completion().map(this::status).orElse(null);
                var to = status(assignment.completion().orElseThrow());
                changes.add(change(assignment, from, to));
            } else if (before != null && assignment.isDone() && !before.isDone()) {
                changes.add(change(assignment, null, done()));
            }
        }
    }

    private Change change(AssignmentStanding standing, @Nullable Status from, Status to) {
        var assignment = standing.assignment();
        var kind = visit.model().assignmentKinds().stream()
                .filter(k -> k.code().equals(assignment.kind()))
                .findFirst()
                .map(k -> k.name().in(visit.language()))
                .orElse(assignment.kind());
        var place = visit.to("uppdrag", assignment.code()).toString();
        return new Change(kind, assignment.title(), place, from, to);
    }

    private Status status(Completion completion) {
        return new Status(
                Judgements.mark(completion.symbol(), completion.tone()),
                completion.label().in(visit.language()));
    }

    private Status done() {
        var label = visit.model().statuses().stream()
                .filter(status -> status.phase() == Phase.DONE)
                .findFirst()
                .map(status -> status.label().in(visit.language()));
        return new Status(Judgements.mark("✓", "green"), label.orElse(""));
    }
}
