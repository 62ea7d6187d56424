package se.tertial.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * How an assignment stood in a round.
 *
 * @param status code of an assignment status in the steering model; {@code completion} of a completion forecast
 * @param due the date then in force, null when there was none
 * @param commentDate the day of the comment; meaningless when the comment is empty
 */
public record AssignmentState(
        String assignment,
        RoundCode round,
        String status,
        String completion,
        @Nullable LocalDate due,
        LocalDate commentDate,
        String comment,
        SourceLine source) {}
