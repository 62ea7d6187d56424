package se.tertial.report.task;

import java.util.ArrayList;
import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.Text;
import se.tertial.plan.SteeringModel.Rules.CommentOn;

/** How assignments stand. What was done in an earlier round has nothing more to tell. */
final class AssignmentTasks {

    private AssignmentTasks() {}

    static void add(Derivation all) {
        var statuses = all.model().statuses();
        all.tops().stream()
                .flatMap(top -> all.situation().assignments(top).stream())
                .filter(standing -> standing.state().isPresent() || standing.isUntold(statuses))
                .forEach(standing -> add(all, standing));
    }

    private static void add(Derivation all, AssignmentStanding standing) {
        var assignment = standing.assignment();
        var isTold = standing.state().isPresent();
        var lacks = new ArrayList<Lack>();
        if (!isTold) {
            lacks.add(Lack.STATE);
        } else if (mustBeCommented(all, standing)
                && standing.state().filter(state -> state.comment().isBlank()).isPresent()) {
            lacks.add(Lack.COMMENT);
        }
        all.add(
                new TaskKey(Kind.ASSIGNMENT, all.doer(assignment.responsible()), assignment.unit(), assignment.code()),
                Section.ASSIGNMENTS,
                new Text(assignment.title()),
                true,
                isTold,
                lacks);
    }

    private static boolean mustBeCommented(Derivation all, AssignmentStanding standing) {
        return all.model().rules().commentOn().contains(CommentOn.DEVIATING)
                && standing.completion().isPresent()
                && !standing.isOnPlanOrDone();
    }
}
