package se.tertial.plan.control;

import se.tertial.basics.Text;

/** Questions that units answer in rounds of follow-up, as about quality or staff. */
public record Questionnaire(String code, Text title) {}
