package se.tertial.assessment.control;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.control.ActionGoal;
import se.tertial.plan.control.ActionItem;
import se.tertial.plan.control.ControlModel.ActionStatus;

/**
 * An action of an action plan as a unit answering for it said last, in the round or before.
 *
 * @param state null while the unit has said nothing
 * @param status what the state means by the model; null likewise
 * @param comments of the same round as the state
 */
public record ActionStanding(
        ActionGoal goal,
        ActionItem item,
        String unit,
        @Nullable ActionState state,
        @Nullable ActionStatus status,
        List<ActionComment> comments) {

    public ActionStanding {
        comments = List.copyOf(comments);
    }

    public Optional<String> comment(String part) {
        return comments.stream()
                .filter(c -> c.part().equals(part))
                .map(ActionComment::text)
                .findFirst();
    }

    /** Parts that the comment must have in this status and does not; none while there is no status. */
    public List<String> missing() {
        return status == null
                ? List.of()
                : status.asks().stream().filter(part -> comment(part).isEmpty()).toList();
    }
}
