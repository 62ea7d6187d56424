package se.tertial.plan.control;

import se.tertial.basics.SourceLine;

/** An action towards a goal of an action plan; one object on however many sheets it stands. */
public record ActionItem(String code, String goal, Commitment what, SourceLine source) {}
