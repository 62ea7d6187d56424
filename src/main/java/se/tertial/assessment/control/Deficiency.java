package se.tertial.assessment.control;

import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;

/** Something that a control showed to be wrong. @param round in which it was found */
public record Deficiency(String code, String control, RoundCode round, String title, SourceLine source) {}
