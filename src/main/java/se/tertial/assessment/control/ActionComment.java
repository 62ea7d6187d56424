package se.tertial.assessment.control;

import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/** A part of what a unit says of an action in a round. @param part code of a part of comments in the steering model */
public record ActionComment(String item, String unit, RoundCode round, String part, String text, SourceLine source) {}
