package se.tertial.assessment.control;

import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/** How far a corrective action had come in a round. @param status code of an action status in the steering model */
public record CorrectiveState(String action, RoundCode round, String status, String comment, SourceLine source) {}
