package se.tertial.plan;

import org.jspecify.annotations.Nullable;

/**
 * A statement of what shall be reached.
 *
 * @param level code of a goal level in the steering model
 * @param parent code of the goal above, null at the top
 */
public record Goal(String code, String level, @Nullable String parent, String title) {}
