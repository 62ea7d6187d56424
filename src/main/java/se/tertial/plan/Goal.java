package se.tertial.plan;

import org.jspecify.annotations.Nullable;

/**
 * A statement of what shall be reached.
 *
 * @param level code of a goal level in the steering model
 * @param parent code of the goal above, null at the top
 * @param supports code of a goal elsewhere that this one helps to reach, null when it bears on none
 * @param responsible who answers for it, as the plan says; {@code method} how it is followed up; both may be empty
 * @param from first year in which it is valid, null for always; {@code until} the last, null until further notice
 */
public record Goal(
        String code,
        String level,
        @Nullable String parent,
        String title,
        @Nullable String supports,
        String responsible,
        String method,
        Rule rule,
        @Nullable Integer from,
        @Nullable Integer until) {

    /** Whether it is a goal of that year: the reports of other years do not have it. */
    public boolean isValidIn(int year) {
        return (from == null || from <= year) && (until == null || until >= year);
    }

    /** How the rating of the goal follows from those of its indicators. */
    public enum Rule {
        /** As the steering model says. */
        MODEL,
        /** Met when every indicator is met, not met when one is not. */
        ALL,
        /** The plan has no rule for the goal, and so it gets no rating. */
        NONE
    }
}
