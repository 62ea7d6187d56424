package se.tertial.plan.control;

import se.tertial.basics.SourceLine;

/** A goal of an action plan. @param area what it is grouped under */
public record ActionGoal(String code, String plan, String area, Commitment what, SourceLine source) {}
