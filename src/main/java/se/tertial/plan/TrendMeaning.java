package se.tertial.plan;

/** Whether a change is for the better. Which way the value moved is another thing: see {@code assessment.Movement}. */
public enum TrendMeaning {
    BETTER,
    SAME,
    WORSE,
    NONE
}
