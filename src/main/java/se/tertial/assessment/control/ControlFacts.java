package se.tertial.assessment.control;

import se.tertial.plan.control.ControlIntentions;

/** Internal control and its kin: what is meant, and what was judged of it. */
public record ControlFacts(ControlIntentions intentions, ControlJudgements judgements) {}
