package se.tertial.assessment.control;

import org.jspecify.annotations.Nullable;
import se.tertial.plan.control.ControlCheck;
import se.tertial.plan.control.ControlModel.ControlGrade;
import se.tertial.plan.control.ControlModel.ControlStatus;

/**
 * A control of the year as last told of, in the round or before.
 *
 * @param result null while nothing has been told
 * @param grade what the control showed; null while it has shown nothing
 */
public record ControlStanding(
        ControlCheck check,
        @Nullable ControlResult result,
        @Nullable ControlStatus status,
        @Nullable ControlGrade grade) {

    public boolean isDone() {
        return status != null && status.isDone();
    }

    public boolean isDeficient() {
        return grade != null && grade.isDeficient();
    }
}
