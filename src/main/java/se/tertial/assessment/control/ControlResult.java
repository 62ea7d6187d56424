package se.tertial.assessment.control;

import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/**
 * What is known of a control in a round.
 *
 * @param status code of a control status in the steering model
 * @param result code of a control result in the steering model, empty while there is none
 */
public record ControlResult(
        String control, RoundCode round, String status, String result, String comment, SourceLine source) {}
