package se.tertial.report.task;

import se.tertial.assessment.AssignmentStanding;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.Text;

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
        all.add(
                new TaskKey(Kind.ASSIGNMENT, all.doer(assignment.responsible()), assignment.unit(), assignment.code()),
                Section.ASSIGNMENTS,
                new Text(assignment.title()),
                true,
                standing.state().isPresent(),
                Lack.STATE);
    }
}
