package se.tertial.plan.control;

/** A unit that answers in an action plan. @param label what the plan calls it, as {@code Ks} */
public record ActionSheet(String plan, String unit, String label) {}
