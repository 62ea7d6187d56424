package se.tertial.plan.control;

import se.tertial.basics.Text;

/** Goals and actions that several committees answer for, each on a sheet of its own. */
public record ActionPlan(String code, Text title) {}
