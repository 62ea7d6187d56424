package se.tertial.assessment.control;

import java.util.List;
import se.tertial.plan.control.ControlCheck;

/** A deficiency with what is done about it. */
public record DeficiencyStanding(Deficiency deficiency, ControlCheck check, List<CorrectiveStanding> actions) {

    public DeficiencyStanding {
        actions = List.copyOf(actions);
    }

    /** Closed when there is something done about it, and all of it is done. */
    public boolean isOpen() {
        return actions.isEmpty() || !actions.stream().allMatch(CorrectiveStanding::isDone);
    }
}
