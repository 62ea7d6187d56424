package se.tertial.assessment.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.control.ControlModel.ActionStatus;

/** A corrective action as last told of, in the round or before. @param state null while nothing has been told */
public record CorrectiveStanding(
        CorrectiveAction action,
        @Nullable CorrectiveState state,
        @Nullable ActionStatus status) {

    public boolean isDone() {
        return status != null && status.isDone();
    }

    public boolean isOverdue(LocalDate day) {
        return !isDone() && action.due().isBefore(day);
    }
}
