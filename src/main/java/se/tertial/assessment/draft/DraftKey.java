package se.tertial.assessment.draft;

import se.tertial.basics.RoundCode;

/** @param task what is written there, in words that the writer's page makes and reads */
public record DraftKey(RoundCode round, String task) {}
