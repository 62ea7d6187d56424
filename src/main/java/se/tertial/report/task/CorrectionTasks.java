package se.tertial.report.task;

import java.util.ArrayList;
import java.util.List;
import se.tertial.assessment.control.CorrectiveStanding;
import se.tertial.assessment.control.DeficiencyStanding;
import se.tertial.assessment.round.Section;
import se.tertial.assessment.round.Task.Lack;
import se.tertial.assessment.round.TaskKey;
import se.tertial.assessment.round.TaskKey.Kind;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Text;
import se.tertial.report.figure.Insight;

/** How far what is done about deficiencies has come, until it is done, whatever year it was found in. */
public final class CorrectionTasks {

    /** A corrective action with the deficiency that it is about. */
    public record Correction(DeficiencyStanding deficiency, CorrectiveStanding standing) {

        /** Whether something is told of it in the round. */
        boolean isTold(RoundCode round) {
            var state = standing.state();
            return state != null && state.round().equals(round);
        }
    }

    private CorrectionTasks() {}

    /** Those that a round asks of: done in an earlier round is nothing more to tell of. */
    public static List<Correction> of(Insight insight, RoundCode round, String unit) {
        var asked = new ArrayList<Correction>();
        for (var deficiency : insight.control(round).deficiencies(unit)) {
            for (var action : deficiency.actions()) {
                var correction = new Correction(deficiency, action);
                if (correction.isTold(round) || !action.isDone()) {
                    asked.add(correction);
                }
            }
        }
        return asked;
    }

    static void add(Derivation all) {
        for (var top : all.tops()) {
            of(all.insight(), all.round(), top).forEach(correction -> add(all, correction));
        }
    }

    private static void add(Derivation all, Correction correction) {
        var unit = correction.deficiency().check().unit();
        var action = correction.standing().action();
        all.add(
                new TaskKey(Kind.CORRECTION, all.doer(unit), unit, action.code()),
                Section.CONTROL,
                new Text(action.title()),
                true,
                correction.isTold(all.round()),
                Lack.STATE);
    }
}
