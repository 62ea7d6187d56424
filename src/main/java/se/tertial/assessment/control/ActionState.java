package se.tertial.assessment.control;

import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/** How far an action of an action plan had come in a round, as the unit answering for it says. */
public record ActionState(String item, String unit, RoundCode round, String status, SourceLine source) {}
