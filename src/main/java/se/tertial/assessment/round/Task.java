package se.tertial.assessment.round;

import java.util.List;
import se.tertial.basics.Text;

/**
 * Something a unit shall give in a round.
 *
 * @param title what it is about, in the municipality's words
 * @param required whether the round is not done without it
 * @param begun whether something is given already
 * @param lacks what is not given yet; empty when all of it is
 */
public record Task(TaskKey key, Section section, Text title, boolean required, boolean begun, List<Lack> lacks) {

    /** What can be missing of a task. */
    public enum Lack {
        VALUE,
        FORECAST,
        RATING,
        /** Why a person judged otherwise than the rule. */
        REASON,
        COMMENT,
        STATE,
        TEXT,
        ANSWER,
        RESULT
    }

    public Task {
        lacks = List.copyOf(lacks);
    }

    public boolean isGiven() {
        return lacks.isEmpty();
    }
}
